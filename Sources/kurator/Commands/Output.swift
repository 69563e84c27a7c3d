import TerminalKit

/// What came of a command: what it prints, and how it ended.
struct Output: Hashable, Sendable {
  /// What goes to stdout; a line end is added where there is any.
  var text: String
  /// How it ended.
  var status: EndStatus
  /// What it is made of.
  private var kind = Kind.lines

  private enum Kind: Hashable, Sendable {
    /// Sentences, which may be broken where a terminal is narrower.
    case prose
    /// Lines that stay as they are.
    case lines
    /// What a terminal is to obey, of letters that were chosen already.
    case drawn
    /// A document for other programs.
    case json
  }

  /// Creates an answer of sentences; what a terminal would obey is taken out of them.
  init(_ sentences: [String] = [], status: EndStatus = .done) {
    self.init(verbatim: sentences, status: status)
    kind = .prose
  }

  /// Creates an answer of lines that stay as they are but for what a terminal would obey.
  init(verbatim lines: [String], status: EndStatus = .done) {
    text = lines.map(Self.harmless).joined(separator: "\n")
    self.status = status
  }

  /// What is printed on a terminal with so many columns, or elsewhere, with no other letters than
  /// `repertoire` has.
  func text(in columns: Int?, with repertoire: Repertoire = .unicode) -> String {
    switch kind {
    case .prose:
      let text = Self.drawn(text, with: repertoire)
      return Prose.lines(of: text, columns: columns).joined(separator: "\n")
    case .lines: return Self.drawn(text, with: repertoire)
    case .drawn: return text
    case .json: return repertoire == .ascii ? JSON.escaped(text) : text
    }
  }

  /// Lines with no other letters than `repertoire` has, as the screens show them.
  static func drawn(_ text: String, with repertoire: Repertoire) -> String {
    guard repertoire == .ascii else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).drawn(with: repertoire) }.joined(separator: "\n")
  }

  /// Creates an answer of lines that a terminal is to obey.
  init(drawn lines: [String]) {
    text = lines.joined(separator: "\n")
    status = .done
    kind = .drawn
  }

  /// Creates an answer for other programs.
  init(_ json: JSON, status: EndStatus = .done) {
    text = json.text
    self.status = status
    kind = .json
  }

  private static func harmless(_ line: String) -> String {
    let kept = line.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar == "\n"
      case .format: false
      default: true
      }
    }
    return String(String.UnicodeScalarView(kept))
  }
}
