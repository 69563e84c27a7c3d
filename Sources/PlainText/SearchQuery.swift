/// What a person typed to find something; every word must occur, as part of a word or whole.
///
/// A word that does not occur as typed has a second chance as the same keys in the other keyboard
/// layout: `bdfyjd` finds Иванов.
public struct SearchQuery: Hashable, Sendable {
  /// How a text was found; the better way comes first.
  public enum Match: Int, Hashable, Comparable, Sendable {
    /// All words occur as typed.
    case direct
    /// At least one word occurs only in the other keyboard layout.
    case otherLayout

    /// Direct hits come before those in the other layout.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  private struct Word: Hashable, Sendable {
    let typed: Needle
    let otherLayout: Needle?
  }

  private let words: [Word]

  /// Reads what was typed; blanks part the words.
  public init(_ typed: String) {
    words = typed.split(whereSeparator: \.isWhitespace).compactMap { word in
      let form = SearchForm(String(word)).text
      guard !form.isEmpty else { return nil }
      let other = SearchForm(Self.inOtherLayout(word)).text
      return Word(typed: Needle(form), otherLayout: other == form ? nil : Needle(other))
    }
  }

  /// Whether nothing was typed; such a query finds everything.
  public var isEmpty: Bool { words.isEmpty }

  /// How the query finds `form`, or nil when it does not; allocates nothing.
  public func match(_ form: SearchForm) -> Match? {
    var text = form.text
    return text.utf8.withContiguousStorageIfAvailable { match(utf8: $0) }
      ?? text.withUTF8 { match(utf8: $0) }
  }

  /// How the query finds a folded text given as UTF-8, or nil when it does not.
  public func match(utf8 text: UnsafeBufferPointer<UInt8>) -> Match? {
    var match = Match.direct
    for word in words where !word.typed.occurs(in: text) {
      guard let other = word.otherLayout, other.occurs(in: text) else { return nil }
      match = .otherLayout
    }
    return match
  }

  /// What the keys of `typed` would have typed in the other keyboard layout.
  public static func inOtherLayout(_ typed: Substring) -> String {
    let isRussian = typed.unicodeScalars.contains { (0x400..<0x460).contains($0.value) }
    return String(
      typed.map { character in
        let other =
          isRussian
          ? KeyboardLayout.qwerty(of: character) : KeyboardLayout.cyrillic(of: character)
        return other ?? character
      })
  }
}
