extension CommandWords {
  /// What `--help` prints.
  public struct Help: Sendable {
    /// What the program is, in a sentence.
    let head: String
    /// The headings of the parts.
    let commands, options, everywhere, example, statuses, variables: String
    /// How a command is written, what it does, its options and an example.
    let entry: @Sendable (Topic) -> Entry
    /// The options of every command.
    let globals: [Line]
    /// The exit statuses.
    let status: [Line]
    /// The variables of the environment.
    let variable: [Line]
    /// Where to read more about a command.
    let more: String
  }

  /// A word with its explanation.
  struct Line: Sendable {
    let word, text: String

    init(_ word: String, _ text: String) {
      self.word = word
      self.text = text
    }
  }

  /// The help of one command.
  struct Entry: Sendable {
    let usage, summary: String
    let options: [Line]
    let example: String

    init(_ usage: String, _ summary: String, example: String, options: [Line] = []) {
      self.usage = usage
      self.summary = summary
      self.options = options
      self.example = example
    }
  }
}

extension CommandWords.Help {
  /// How wide a page is at most.
  private static let widest = 100
  private static let indent = 2

  /// The help of the whole program, in so many columns: every command with a line and an example.
  public func page(columns: Int) -> String {
    let columns = min(columns, Self.widest)
    var lines = Self.wrapped(head, columns) + ["", commands]
    for topic in CommandWords.Topic.allCases {
      let entry = entry(topic)
      lines += Self.wrapped("kurator \(entry.usage)", columns, begin: 2, rest: 10)
      lines += Self.wrapped(entry.summary, columns, begin: 6, rest: 6)
      lines += Self.wrapped(entry.example, columns, begin: 6, rest: 8)
    }
    lines += section(everywhere, globals, columns) + section(statuses, status, columns)
    lines += section(variables, variable, columns) + [""] + Self.wrapped(more, columns)
    return lines.joined(separator: "\n")
  }

  /// The help of one command, in so many columns.
  public func page(of topic: CommandWords.Topic, columns: Int) -> String {
    let columns = min(columns, Self.widest)
    let entry = entry(topic)
    var lines = Self.wrapped("kurator \(entry.usage)", columns, rest: 8) + [""]
    lines += Self.wrapped(entry.summary, columns)
    if !entry.options.isEmpty { lines += section(options, entry.options, columns) }
    lines += section(everywhere, globals, columns) + ["", example]
    lines += Self.wrapped(entry.example, columns, begin: 2, rest: 4)
    return lines.joined(separator: "\n")
  }

  private func section(_ heading: String, _ entries: [CommandWords.Line], _ columns: Int)
    -> [String]
  {
    let width = entries.map(\.word.count).max() ?? 0
    let margin = Self.indent + width + Self.indent
    let lines = entries.flatMap { entry in
      let word = entry.word + String(repeating: " ", count: width - entry.word.count)
      let texts = Self.wrapped(entry.text, columns, begin: margin, rest: margin)
      return texts.enumerated().map { index, text in
        index == 0 ? "  \(word)  " + text.dropFirst(margin) : text
      }
    }
    return ["", heading] + lines
  }

  /// The lines of a text behind so many blanks, the first and the others.
  private static func wrapped(_ text: String, _ columns: Int, begin: Int = 0, rest: Int = 0)
    -> [String]
  {
    var lines: [String] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(repeating: " ", count: lines.isEmpty ? begin : rest) + word)
      }
    }
    return lines
  }
}
