@testable import StrictYAML
import Foundation
import Testing

@Suite struct CharacterTests {
  @Test func `never takes a character for composed that changes beside another`() {
    // The marks that compose with most letters, and some of the scripts beside Cyrillic.
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{306}", "\u{308}", "\u{30C}", "\u{327}",
    ]
    var wrong: [String] = []
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value), scalar.isSurelyComposed else { continue }
      for text in [String(scalar), "а" + String(scalar)] {
        let composed = text.precomposedStringWithCanonicalMapping
        if !composed.unicodeScalars.elementsEqual(text.unicodeScalars) { wrong.append(text) }
      }
      #expect(!marks.contains(scalar))
    }
    #expect(wrong == [])
  }

  @Test func `composes a letter and its mark`() {
    let text = read("\"\u{435}\u{308}\"") { $0.text() }
    #expect(text.map { $0.unicodeScalars.map(\.value) } == [0x451])
  }
}
