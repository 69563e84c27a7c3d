extension Pager {
  /// A line of the text, which is broken where it is wider than its place.
  public struct Line: Hashable, Sendable {
    /// What stands in it, one run behind the other.
    public let runs: [TextRun]
    /// The columns before it, and before what is broken off it.
    public let indent: Int

    /// Creates a line; without runs it is blank.
    public init(_ runs: [TextRun], indent: Int = 0) {
      self.runs = runs
      self.indent = max(0, indent)
    }

    /// Creates a line of one run.
    public init(_ text: String, role: Role = .text, indent: Int = 0) {
      self.init(text.isEmpty ? [] : [TextRun(text, role: role)], indent: indent)
    }

    /// The letters of all runs.
    var characters: [Character] { runs.flatMap { Array($0.text) } }

    /// Its letters without the blanks at the end, where it takes one row of at most so many columns
    /// and that is seen without a look at each letter; nothing else.
    func letters(ifWithin columns: Int) -> Range<Int>? {
      var count = 0
      for run in runs {
        guard let letters = TextWrap.plainLetters(in: run.text) else { return nil }
        count += letters
      }
      guard count <= columns, runs.last?.text.utf8.last != UInt8(ascii: " ") else { return nil }
      return 0..<count
    }

    /// The columns of its indent in a place of that width, which leave some for the text.
    func indent(in width: Int) -> Int { min(indent, width / 2) }
  }

  /// A row of the screen: a line of the text, and the letters of it that stand there.
  struct Row: Hashable, Sendable {
    let line: Int
    let letters: Range<Int>
  }

  /// The rows that lines take in `width` columns, without the blanks at their ends.
  static func rows(of lines: [Line], width: Int) -> [Row] {
    lines.enumerated().flatMap { index, line -> [Row] in
      let room = max(1, width - line.indent(in: width))
      if let letters = line.letters(ifWithin: room) { return [Row(line: index, letters: letters)] }
      let characters = line.characters
      return TextWrap.rows(of: characters, width: room).map { row in
        let end = characters[row].lastIndex { $0 != " " }.map { $0 + 1 } ?? row.lowerBound
        return Row(line: index, letters: row.lowerBound..<end)
      }
    }
  }

  /// The rows for a width, kept from one key to the next.
  struct Laid: Hashable, Sendable {
    let width: Int
    let rows: [Row]
  }
}

extension Pager.Line {
  /// The runs of some of its letters; those in `hits` have the role of a match.
  func runs(of letters: Range<Int>, hits: [Range<Int>]) -> [TextRun] {
    var start = 0
    return runs.flatMap { run -> [TextRun] in
      let count = run.text.count
      defer { start += count }
      let part = letters.clamped(to: start..<start + count)
      guard !part.isEmpty else { return [] }
      let text = String(run.text.dropFirst(part.lowerBound - start).prefix(part.count))
      let inside = hits.map { $0.clamped(to: part) }.filter { !$0.isEmpty }
        .map { $0.lowerBound - part.lowerBound..<$0.upperBound - part.lowerBound }
      guard !inside.isEmpty || run.link != nil else { return [TextRun(text, role: run.role)] }
      return TextRun.runs(of: text, hits: inside, role: run.role).map {
        TextRun($0.text, role: $0.role, link: run.link)
      }
    }
  }
}
