/// A text as search sees it: small letters, `е` for `ё`, NFC, one space for a run of blanks, and
/// `-` for every kind of hyphen and dash.
///
/// It is made once, when a record is saved, and kept in a TEXT column.
public struct SearchForm: Hashable, Sendable {
  /// The folded text.
  public let text: String

  /// Folds `text`; folding twice changes nothing.
  public init(_ text: String) {
    self.text = text.folded { scalar, folded in
      switch scalar {
      case "ё": folded.put("е")
      case "\u{2010}"..."\u{2015}": folded.put("-")
      default: folded.put(scalar)
      }
    }
  }

  /// Takes a text that was folded before, as it comes from the column; it is not folded again.
  public init(stored text: String) { self.text = text }

  /// Whether the query finds this text, in either keyboard layout.
  public func matches(_ query: SearchQuery) -> Bool { query.match(self) != nil }
}
