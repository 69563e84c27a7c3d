import TestSupport
import Testing

@testable import PlainText

@Suite struct NeedleTests {
  private func occurs(_ word: String, in text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { Needle(word).occurs(in: $0) }
  }

  /// What it stands for: every place tried, byte by byte.
  private func occursPlainly(_ word: String, in text: String) -> Bool {
    let (word, text) = (Array(word.utf8), Array(text.utf8))
    guard word.count <= text.count else { return false }
    return (0...text.count - word.count).contains { text[$0...].starts(with: word) }
  }

  @Test(arguments: [
    ("иван", "иванов"), ("нов", "иванов"), ("и", "и"), ("ов", "иванова анна сергеевна, ромашка"),
    ("ромашка", "иванова анна сергеевна, ромашка"), ("а", "иванова анна"), (" ", "а б"),
    ("5", "группа 5"), ("a", "bbbbbbba"), ("ab", "aaaaaaaab"),
  ])
  func `is found at the beginning, in the middle and at the end`(word: String, text: String) {
    #expect(occurs(word, in: text))
  }

  @Test(arguments: [
    ("иванов", "ивано"), ("а", ""), ("х", "иванова"), ("авонави", "иванова"), ("aab", "ababab"),
    ("ба", "бббббббббббббббб"),
  ])
  func `is not found where a letter is missing`(word: String, text: String) {
    #expect(!occurs(word, in: text))
  }

  @Test func `of nothing is found everywhere`() {
    #expect(occurs("", in: ""))
    #expect(occurs("", in: "иванова"))
  }

  @Test func `does not take the second byte of one letter and the first of the next for a letter`()
  {
    // р is D1 80 and а is D0 B0: between them stands 80 D0, which is no letter.
    let bytes: [UInt8] = [0x80, 0xD0]
    let needle = Needle("ра")
    #expect(!bytes.withUnsafeBufferPointer { needle.occurs(in: $0) })
    #expect(occurs("ра", in: "ура"))
  }

  @Test(arguments: 0...17) func `is found at every place of the eight that are looked at together`(
    before: Int
  ) {
    for behind in 0...9 {
      let text =
        String(repeating: "x", count: before) + "ёж" + String(repeating: "x", count: behind)
      #expect(occurs("ёж", in: text), "\(before), \(behind)")
      #expect(!occurs("ёжж", in: text), "\(before), \(behind)")
    }
  }

  @Test func `agrees with a plain search in words of few letters`() {
    var random = SeededRandom(seed: 12)
    let letters = Array("аб рae")
    func text(_ longest: Int) -> String {
      String(
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in
          letters[Int.random(in: letters.indices, using: &random)]
        })
    }
    var found = 0
    for _ in 0..<4_000 {
      let (word, text) = (text(4), text(40))
      let isFound = occurs(word, in: text)
      #expect(isFound == occursPlainly(word, in: text), "«\(word)» in «\(text)»")
      if isFound { found += 1 }
    }
    #expect((500...3_500).contains(found))
  }
}
