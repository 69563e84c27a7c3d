/// Text from outside, made harmless: safe to keep, to draw and to print.
///
/// The text is NFC. What has no shape of its own is removed, since nothing that a person saw is
/// lost with it: C0, DEL and C1 controls, all format characters (bidi overrides, isolates and
/// marks, zero-width joiners, soft hyphens, byte order marks), variation selectors and every other
/// default-ignorable scalar, and combining marks with nothing before them to stand upon. What a
/// person may have seen but nobody can draw – unassigned scalars, noncharacters, private use –
/// becomes U+FFFD, so that the loss is visible. Sanitizing twice changes nothing.
public struct Sanitized: Hashable, Sendable, CustomStringConvertible {
  /// The harmless text.
  public let text: String

  /// Makes one line: tabs and line ends with the blanks around them become one space, and the
  /// blanks at both ends go.
  public init(_ raw: String) {
    text = Self.line(raw.unicodeScalars[...])
  }

  /// Makes a text of lines, each treated as in ``init(_:)``.
  ///
  /// Line ends of any kind (CRLF, CR, NEL, U+2028, …) become one LF; empty lines stay, except at
  /// the beginning and the end.
  public init(lines raw: String) {
    var lines: [String] = []
    var rest = raw.unicodeScalars[...]
    while let end = rest.firstIndex(where: \.isLineEnd) {
      lines.append(Self.line(rest[..<end]))
      let isPair = rest[end] == "\r"
      rest = rest[rest.index(after: end)...]
      if isPair, rest.first == "\n" { rest.removeFirst() }
    }
    lines.append(Self.line(rest))
    while lines.last?.isEmpty == true { lines.removeLast() }
    text = lines.drop(while: \.isEmpty).joined(separator: "\n")
  }

  /// The harmless text.
  public var description: String { text }

  private static func line(_ raw: Substring.UnicodeScalarView) -> String {
    if raw.allSatisfy(\.isPlain), raw.first != " ", raw.last != " " {
      return String(Substring(raw))
    }
    var kept = String.UnicodeScalarView()
    var blanks = Blanks()
    for scalar in raw {
      if scalar.isBlank {
        blanks.add(scalar)
        continue
      }
      guard let harmless = harmless(scalar) else { continue }
      if kept.isEmpty {
        if harmless.isMark { continue }
      } else {
        kept.append(contentsOf: blanks.scalars)
      }
      blanks = Blanks()
      kept.append(harmless)
    }
    return String(kept).composed
  }

  /// The scalar itself, U+FFFD in its place, or nothing where it is to be removed.
  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x400..<0x483: return scalar
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate: return nil
    case .unassigned where scalar.properties.isDefaultIgnorableCodePoint: return nil
    case .unassigned, .privateUse: return "\u{FFFD}"
    default: return scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
    }
  }
}

/// A run of blanks that is kept only when something follows it.
private struct Blanks {
  private var run: [Unicode.Scalar] = []
  private var hasBreak = false

  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar == "\t" || scalar.isLineEnd { hasBreak = true } else { run.append(scalar) }
  }

  var scalars: [Unicode.Scalar] { hasBreak ? [" "] : run }
}
