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

  private func bar(_ random: inout SeededRandom) -> (bar: KeyBar, items: [KeyBar.Item]) {
    let items = items(&random)
    let end = [
      KeyBar.Item(key: "Ctrl+Z", label: "Отменить"), KeyBar.Item(key: "F1", label: "Помощь"),
    ]
    return (KeyBar(items, end: end, more: "Ещё"), items)
  }

  @Test(arguments: 0..<60) func `keeps the order, the last key, and within the line`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (bar, items) = bar(&random)
    for width in 0...90 {
      let (first, end) = bar.fitting(width)
      #expect(first == Array(items.prefix(first.count)))
      #expect(end.last?.key == "F1")
      #expect(end.last?.label == "Ещё" || first.count == items.count)
      let used = (first + end).reduce(0) { $0 + DisplayWidth.of($1.key + " " + $1.label) + 2 }
      #expect(used <= width || (first.isEmpty && end.count == 1))
    }
  }

  @Test(arguments: 0..<20) func `shows more in a wider line`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (bar, _) = bar(&random)
    for width in 0..<90 {
      #expect(bar.fitting(width).items.count <= bar.fitting(width + 1).items.count)
      #expect(bar.fitting(width).end.count <= bar.fitting(width + 1).end.count)
    }
  }
}
