/// A mask such as `Иван*` or `*ова анн?`: its words must be the first words of the text, one by one,
/// where `*` stands for any letters and `?` for one.
///
/// A word with `*` at both ends, such as `*нна*`, may be any word from there on.
///
/// A word without these signs is looked for anywhere, as ``SearchQuery`` does. Case, `ё`, the kind of hyphen
/// and the normal form are forgiven, and the keyboard layout where a word is not found as typed.
public struct SearchMask: Hashable, Sendable {
  private struct Word: Hashable, Sendable {
    let typed: [UInt8]
    let otherLayout: [UInt8]

    /// Whether it is open at both ends, so that words before the one it fits are passed over.
    var isOpen: Bool {
      typed.first == any && typed.last == any && typed.contains { $0 != any }
    }
  }

  private static let any = UInt8(ascii: "*"), one = UInt8(ascii: "?")

  private let query: SearchQuery
  private let words: [Word]

  /// Reads what was typed; blanks part the words.
  public init(_ typed: String) {
    let parts = typed.split(whereSeparator: \.isWhitespace)
    let isMask: (Substring) -> Bool = { $0.contains("*") || $0.contains("?") }
    query = SearchQuery(parts.filter { !isMask($0) }.joined(separator: " "))
    words = parts.filter(isMask).map { part in
      Word(
        typed: Array(SearchForm(String(part)).text.utf8),
        otherLayout: Array(SearchForm(Self.inOtherLayout(part)).text.utf8))
    }
  }

  /// Whether nothing was typed; such a mask fits everything.
  public var isEmpty: Bool { query.isEmpty && words.isEmpty }

  /// Whether a folded text given as UTF-8 fits.
  public func fits(utf8 text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard query.match(utf8: text) != nil else { return false }
    var rest = text
    return words.allSatisfy { word in
      while let first = Self.firstWord(of: &rest) {
        if Self.fits(word.typed, first) || Self.fits(word.otherLayout, first) { return true }
        guard word.isOpen else { return false }
      }
      return false
    }
  }

  /// Whether the text fits.
  public func fits(_ form: SearchForm) -> Bool {
    var text = form.text
    return text.withUTF8 { fits(utf8: $0) }
  }

  /// The signs of a mask stay what they are.
  private static func inOtherLayout(_ part: Substring) -> String {
    String(
      part.map { character in
        guard character != "*", character != "?" else { return character }
        return KeyboardLayout.cyrillic(of: character) ?? KeyboardLayout.qwerty(of: character)
          ?? character
      })
  }

  /// Takes the first word off a text; nothing where there is none.
  private static func firstWord(of text: inout UnsafeBufferPointer<UInt8>)
    -> UnsafeBufferPointer<UInt8>?
  {
    guard let start = text.firstIndex(where: isOfWord) else { return nil }
    let end = text[start...].firstIndex { !isOfWord($0) } ?? text.endIndex
    defer { text = UnsafeBufferPointer(rebasing: text[end...]) }
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }

  /// Whether a byte belongs to a word: every sign but blanks and what stands around words.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): false
    default: true
    }
  }

  /// The usual two-finger walk: after `*` every place is tried, the last `*` is the one to go back
  /// to.
  private static func fits(_ mask: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var (here, there) = (0, 0)
    var back: (mask: Int, word: Int)?
    while there < word.count {
      if here < mask.count, mask[here] == any {
        back = (here, there)
        here += 1
      } else if here < mask.count, mask[here] == one {
        here += 1
        there += letter(at: there, word)
      } else if here < mask.count, mask[here] == word[there] {
        here += 1
        there += 1
      } else if let last = back {
        here = last.mask + 1
        there = last.word + letter(at: last.word, word)
        back = (last.mask, there)
      } else {
        return false
      }
    }
    return mask[min(here, mask.count)...].allSatisfy { $0 == any }
  }

  /// How many bytes the letter at a place has.
  private static func letter(at place: Int, _ word: UnsafeBufferPointer<UInt8>) -> Int {
    var end = place + 1
    while end < word.count, word[end] & 0xC0 == 0x80 { end += 1 }
    return end - place
  }
}

extension SearchIndex {
  /// Hands over those of the rows in `range` that fit a mask, in rising order.
  public func each(fitting mask: SearchMask, in range: Range<Int>, _ body: (Int) -> Void) {
    eachText(in: range) { row, text in
      if mask.fits(utf8: text) { body(row) }
    }
  }
}
