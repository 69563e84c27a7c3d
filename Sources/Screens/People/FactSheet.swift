import PlainText
import TerminalKit

/// Facts about somebody in two columns, what it is and what is known, broken to any width.
struct FactSheet: Hashable, Sendable {
  /// One fact.
  struct Fact: Hashable, Sendable {
    /// What it is.
    let label: String
    /// What is known.
    let value: String
    /// What the value is for.
    let role: Role

    init(_ label: String, _ value: String, role: Role = .text) {
      self.label = label
      self.value = value
      self.role = role
    }
  }

  /// Facts under a heading.
  struct Section: Hashable, Sendable {
    let heading: String
    let facts: [Fact]
  }

  /// A line as it is drawn.
  struct Line: Hashable, Sendable {
    let label: TextRun
    let value: TextRun
    let labelWidth: Int
  }

  let sections: [Section]

  /// The lines in `width` columns, the last two of which are left to the arrows.
  func lines(width: Int) -> [Line] {
    let width = max(0, width - 2)
    return sections.enumerated().flatMap { index, section in
      let gap = index > 0 ? [Line(label: TextRun(""), value: TextRun(""), labelWidth: 0)] : []
      let heading = Paragraph.lines(of: section.heading, width: width).map { text in
        Line(label: TextRun(text, role: .title), value: TextRun(""), labelWidth: width)
      }
      return gap + heading + Self.lines(of: section.facts, width: width)
    }
  }

  private static func lines(of facts: [Fact], width: Int) -> [Line] {
    let widest = facts.map { DisplayWidth.of($0.label) }.max() ?? 0
    let labelWidth = min(widest, width * 55 / 100)
    return facts.flatMap { fact in
      let labels = Paragraph.lines(of: fact.label, width: labelWidth)
      let values = Paragraph.lines(of: fact.value, width: max(1, width - labelWidth - gap))
      return (0..<max(labels.count, values.count)).map { index in
        Line(
          label: TextRun(labels.indices.contains(index) ? labels[index] : "", role: .muted),
          value: TextRun(values.indices.contains(index) ? values[index] : "", role: fact.role),
          labelWidth: labelWidth)
      }
    }
  }

  static let gap = 2

  /// Draws as many lines as there is place for; an arrow at the right tells that there is more.
  func draw(in area: Rect, on grid: inout Grid) {
    let lines = lines(width: area.width)
    for (row, line) in lines.prefix(area.height).enumerated() {
      let (label, rest) = area.line(row).split(atColumn: line.labelWidth)
      grid.write(line.label.text, in: label, role: line.label.role)
      grid.write(
        line.value.text, in: rest.split(atColumn: Self.gap).tail, role: line.value.role)
    }
    guard lines.count > area.height else { return }
    grid.write("↓", in: area.split(lastColumns: 1).tail.line(area.height - 1), role: .muted)
  }
}

extension FactSheet.Line {
  /// The line as one of a text that is read whole.
  var whole: Pager.Line {
    guard !value.text.isEmpty else { return Pager.Line([label].filter { !$0.text.isEmpty }) }
    let blanks = max(0, labelWidth - DisplayWidth.of(label.text)) + FactSheet.gap
    let space = TextRun(String(repeating: " ", count: blanks), role: label.role)
    return Pager.Line([label, space, value])
  }
}
