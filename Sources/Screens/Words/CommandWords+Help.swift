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
  /// The help of the whole program: every command with a line and an example.
  public var page: String {
    var lines = [head, "", commands]
    for topic in CommandWords.Topic.allCases {
      let entry = entry(topic)
      lines += ["  kurator \(entry.usage)", "      \(entry.summary)", "      \(entry.example)"]
    }
    lines += section(everywhere, globals) + section(statuses, status)
    lines += section(variables, variable) + ["", more]
    return lines.joined(separator: "\n")
  }

  /// The help of one command.
  public func page(of topic: CommandWords.Topic) -> String {
    let entry = entry(topic)
    var lines = ["kurator \(entry.usage)", "", entry.summary]
    if !entry.options.isEmpty { lines += section(options, entry.options) }
    lines += section(everywhere, globals) + ["", example, "  \(entry.example)"]
    return lines.joined(separator: "\n")
  }

  private func section(_ heading: String, _ entries: [CommandWords.Line]) -> [String] {
    let width = entries.map(\.word.count).max() ?? 0
    let lines = entries.flatMap { entry in
      let texts = Self.wrapped(entry.text, in: Self.columns - width - 4)
      return texts.enumerated().map { index, text in
        let word = index == 0 ? entry.word : ""
        return "  \(word)\(String(repeating: " ", count: width - word.count))  \(text)"
      }
    }
    return ["", heading] + lines
  }

  /// How wide a page is at most.
  private static let columns = 100

  private static func wrapped(_ text: String, in width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
