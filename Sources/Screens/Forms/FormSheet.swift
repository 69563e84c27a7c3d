import PlainText
import TerminalKit

/// A form over the body of a page: a heading with the keys that walk through the fields, the fields,
/// and on the last line the hint of the field that has the focus.
struct FormSheet {
  /// What is filled in.
  let heading: String
  let form: Form
  private static let margin = 2

  /// The columns that the fields have in a picture of that size.
  static func width(in size: Size) -> Int { max(0, size.width - 2 * margin) }

  /// Draws all of it; where there is little place, the fields alone.
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let block = area.inset(columns: Self.margin)
    guard block.height > 8 else { return form.draw(in: block, on: &grid) }
    let (head, fields) = block.split(atLine: block.height > 12 ? 3 : 2)
    let line = head.line(head.height - 2)
    let used = grid.write(heading, in: line, role: .title)
    let rest = line.split(atColumn: used + 2).tail
    let keys = form.fields.count > 1 ? context.words.organisation.fieldKeys : ""
    if DisplayWidth.of(keys) <= rest.width {
      grid.write(keys, in: rest, role: .muted, alignment: .trailing)
    }
    form.draw(in: fields, on: &grid)
  }
}
