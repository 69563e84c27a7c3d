import PlainText

/// The name of a roadmap among what stands before its table.
struct RoadmapTitle: Hashable, Sendable {
  /// The name, in one line; may be empty.
  let text: String
  /// The stamps and other lines before it, which are no part of it.
  let leftOut: [String]

  /// The name among lines: where a stamp of approval stands before it, the name begins with «дорожная
  /// карта» or «план» at the beginning of a line; else it is all of the lines.
  init(_ lines: [String]) {
    let lines = Self.cleaned(lines)
    let start = lines.contains(where: Self.isStamp) ? lines.firstIndex(where: Self.isName) : nil
    self.init(lines, from: start ?? 0)
  }

  /// The name among the paragraphs of a document, with the rows `above` the head of the table.
  ///
  /// It begins with the first that has the style of a title; the year that the program itself writes
  /// below a name is no part of it.
  init(_ paragraphs: [DocxTables.Paragraph], above: [String]) {
    let paragraphs = paragraphs.filter {
      !SourceLine(number: 1, $0.text).text.isEmpty && $0.style != DocxStyle.planYear.rawValue
    }
    let texts = paragraphs.map(\.text)
    guard let start = paragraphs.firstIndex(where: { Self.styles.contains($0.style) }) else {
      self.init(texts + above)
      return
    }
    self.init(Self.cleaned(texts + above), from: start)
  }

  private init(_ lines: [String], from start: Int) {
    text = lines[start...].joined(separator: " ")
    leftOut = Array(lines[..<start])
  }

  /// Word calls the style of a heading by its number in Russian.
  private static let styles: Set<String> = ["Title", "Heading1", "1"]

  private static func cleaned(_ lines: [String]) -> [String] {
    lines.map { SourceLine(number: 1, $0).text }.filter { !$0.isEmpty }
  }

  private static func isStamp(_ line: String) -> Bool {
    let text = SearchForm(line).text
    return ["утвержд", "принят", "согласован", "рассмотрен", "приложение"].contains {
      text.hasPrefix($0)
    }
  }

  private static func isName(_ line: String) -> Bool {
    let text = SearchForm(line).text.drop { !$0.isLetter }
    return ["дорожная карта", "план ", "план-"].contains { text.hasPrefix($0) }
  }
}
