import PlainText
import TestSupport
import Testing

@testable import TerminalKit

@Suite struct KeyFuzzTests {
  private static let codes: [Key.Code] =
    [
      .enter, .escape, .tab, .backspace, .insert, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(1), .function(12), .function(20),
    ] + "aЖё+-F Щ[№".map { .character($0) }

  @Test(arguments: codes) func `reads back every name it gives`(code: Key.Code) {
    for bits in UInt8(0)..<8 {
      let modifiers = Key.Modifiers(rawValue: bits)
      let isCapital: Bool
      if case .character(let character) = code {
        isCapital = character.isUppercase
      } else {
        isCapital = false
      }
      guard !(isCapital && modifiers.contains(.control)) else { continue }
      let key = Key(code, modifiers)
      #expect(Key(name: key.name) == key, "\(key.name)")
    }
  }

  @Test(arguments: FuzzRuns.seeds(short: 30, inputs: 100))
  func `reads no name that it would not give`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let pieces = ["Ctrl+", "Alt+", "Shift+", "F", "1", "Up", "+", "x", " ", "Space", "й", "0"]
    for _ in 0..<100 {
      let count = Int.random(in: 0...4, using: &random)
      let name = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      guard let key = Key(name: name) else { continue }
      #expect(Key(name: key.name) == key, "\(name)")
    }
    FuzzRuns.note(100)
  }

  @Test func `never puts a command on a key that types in a field`() {
    for letter in "йцукенгшщзхъфывапролджэячсмитьбюё" {
      let key = Key.character(letter)
      #expect(key.typed == letter)
      #expect(key.onCommandPath(.russian) != key)
      #expect(key.onCommandPath(.russian).typed?.isASCII == true)
    }
  }

  @Test(arguments: KeyCaps.allCases) func `shows no two letters alike`(caps: KeyCaps) {
    let letters = "abcdefghijklmnopqrstuvwxyz[]'`".map { Key.character($0) }
    #expect(Set(letters.map { $0.name(in: caps) }).count == letters.count)
  }
}
