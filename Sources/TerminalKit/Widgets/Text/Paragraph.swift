import PlainText

/// A text broken into lines between words.
///
///     let lines = Paragraph.lines(of: text, width: 40)
///     let used = Paragraph(text, role: .hint).draw(in: area, on: &grid)
public struct Paragraph: Hashable, Sendable {
  private let text: String
  private let role: Role

  /// Creates a paragraph; a line feed in it begins a new line.
  public init(_ text: String, role: Role = .text) {
    self.text = text
    self.role = role
  }

  /// The lines of `text` in `width` columns, without the blanks at their ends; none for no text.
  public static func lines(of text: String, width: Int) -> [String] {
    guard !text.isEmpty else { return [] }
    if let letters = TextWrap.plainLetters(in: text), letters <= width,
      text.utf8.last != UInt8(ascii: " ")
    {
      return [text]
    }
    let characters = Array(text)
    return TextWrap.rows(of: characters, width: width).map { row in
      let line = characters[row]
      let kept = line.lastIndex { $0 != " " }.map { line[...$0] } ?? []
      return String(kept)
    }
  }

  /// Draws as many lines as there is place for, and returns how many; a last line that is not the
  /// end ends in «…».
  @discardableResult
  public func draw(in area: Rect, on grid: inout Grid) -> Int {
    guard !area.isEmpty else { return 0 }
    let lines = Paragraph.lines(of: text, width: area.width)
    for (index, line) in lines.prefix(area.height).enumerated() {
      let goesOn = index == area.height - 1 && lines.count > area.height
      let text = goesOn ? Paragraph.cut(line, before: lines[index + 1], width: area.width) : line
      grid.write(text, in: area.line(index), role: role)
    }
    return min(lines.count, area.height)
  }

  /// A line that takes as much of the next one as fits, and ends in «…» in any case.
  private static func cut(_ line: String, before next: String, width: Int) -> String {
    let joined = line + " " + next
    return DisplayWidth.of(joined) > width ? joined : line + "…"
  }
}
