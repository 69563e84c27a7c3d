/// Why a text is no YAML; the raw value is a stable English name.
public enum SyntaxFault: String, Hashable, Sendable, CaseIterable {
  /// A quotation mark is opened and never closed.
  case unclosedQuote = "unclosed-quote"
  /// `[` or `{` is opened and not closed, or a comma between values is missing.
  case unclosedBracket = "unclosed-bracket"
  /// A tab indents a line: only spaces may.
  case tab
  /// A value begins with a character that means something else: it needs quotation marks.
  case needsQuotes = "needs-quotes"
  /// A colon where no key can be: the value before it needs quotation marks, or the line is
  /// indented wrongly.
  case unexpectedColon = "unexpected-colon"
  /// A key without a colon.
  case missingColon = "missing-colon"
  /// A line is indented unlike those of the same list or map.
  case indentation
  /// A backslash in quotation marks before a character it cannot stand before.
  case escape
  /// Anything else.
  case other
}

extension SyntaxFault {
  /// Whether the mistake is where it was noticed; what is never closed is noticed too late, and
  /// is told where it opens.
  var isTimely: Bool { self != .unclosedQuote && self != .unclosedBracket }

  /// Sorts out what libyaml says: `problem` and `context` are its own words, `character` is what
  /// stands at the place.
  init(problem: String, context: String, character: Unicode.Scalar?) {
    self =
      switch problem {
      case _ where character == "\t": .tab
      case "found unexpected end of stream" where context.contains("quoted"): .unclosedQuote
      case "found unexpected document indicator" where context.contains("quoted"): .unclosedQuote
      case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
        .unclosedBracket
      case "found a tab character that violates indentation",
        "found a tab character where an indentation space is expected":
        .tab
      case "found character that cannot start any token": .needsQuotes
      case "mapping values are not allowed in this context": .unexpectedColon
      case "could not find expected ':'": .missingColon
      case "did not find expected key", "did not find expected '-' indicator",
        "block sequence entries are not allowed in this context":
        .indentation
      case "found unknown escape character", "did not find expected hexdecimal number",
        "found invalid Unicode character escape code":
        .escape
      default: .other
      }
  }
}
