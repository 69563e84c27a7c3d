import PlainText
import TerminalKit

extension TextField {
  /// Draws the field of a search, with its label before it, in the place of what stands in `line`.
  func draw(finding label: String, in line: Rect, on grid: inout Grid) {
    let label = label + ": "
    let (name, field) = line.split(atColumn: DisplayWidth.of(label))
    grid.fill(line, role: .text)
    grid.write(label, in: name, role: .hint)
    draw(in: field, on: &grid, isFocused: true)
  }
}
