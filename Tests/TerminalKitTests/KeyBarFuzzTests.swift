import PlainText
import TestSupport
import Testing

@testable import TerminalKit

@Suite struct KeyBarFuzzTests {
  private func items(_ random: inout SeededRandom) -> [KeyBar.Item] {
    (0..<Int.random(in: 0...9, using: &random)).map { index in
      let label = String(repeating: "ж", count: Int.random(in: 1...12, using: &random))
      return KeyBar.Item(key: "F\(index)", label: label, isPossible: index % 3 > 0)
    }
  }

  @Test(arguments: 0..<60) func `keeps the order, the last two, and within the line`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let items = items(&random)
    for width in 0...90 {
      let fitting = KeyBar(items).fitting(width)
      let places = fitting.compactMap { items.firstIndex(of: $0) }

      #expect(places == places.sorted())
      #expect(fitting.suffix(2) == items.suffix(2))
      let used = fitting.reduce(0) { $0 + DisplayWidth.of($1.key + " " + $1.label) + 2 }
      #expect(used <= width || fitting.count <= 2)
    }
  }

  @Test(arguments: 0..<20) func `shows more in a wider line`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bar = KeyBar(items(&random))
    for width in 0..<90 { #expect(bar.fitting(width).count <= bar.fitting(width + 1).count) }
  }
}
