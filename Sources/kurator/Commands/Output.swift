/// What came of a command: what it prints, and how it ended.
struct Output: Hashable, Sendable {
  /// What goes to stdout; a line end is added where there is any.
  var text: String
  /// How it ended.
  var status: EndStatus
  /// Whether it is made of sentences, which may be broken where a terminal is narrower.
  var isProse = false

  /// Creates an answer of sentences; what a terminal would obey is taken out of them.
  init(_ sentences: [String] = [], status: EndStatus = .done) {
    self.init(verbatim: sentences, status: status)
    isProse = true
  }

  /// Creates an answer of lines that stay as they are but for what a terminal would obey.
  init(verbatim lines: [String], status: EndStatus = .done) {
    text = lines.map(Self.harmless).joined(separator: "\n")
    self.status = status
  }

  /// What is printed on a terminal with so many columns, or elsewhere.
  func text(in columns: Int?) -> String {
    isProse ? Prose.lines(of: text, columns: columns).joined(separator: "\n") : text
  }

  /// Creates an answer of lines that a terminal is to obey.
  init(drawn lines: [String]) {
    text = lines.joined(separator: "\n")
    status = .done
  }

  /// Creates an answer for other programs.
  init(_ json: JSON, status: EndStatus = .done) {
    text = json.text
    self.status = status
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
