import TerminalKit

/// A form over the body of a page: a heading, the fields, and a line that names its keys.
struct FormSheet {
  /// What is filled in.
  let heading: String
  let form: Form
  private static let margin = 2

  /// The columns that the fields have in a picture of that size.
  static func width(in size: Size) -> Int { max(0, size.width - 2 * margin) }

  /// Draws all of it; where there is little place, the fields alone.
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let block = area.inset(columns: Self.margin, lines: area.height > 8 ? 1 : 0)
    guard block.height > 8 else { return form.draw(in: block, on: &grid) }
    grid.write(heading, in: block.line(0), role: .title)
    let (fields, foot) = block.split(atLine: 2).tail.split(lastLines: 1)
    form.draw(in: fields, on: &grid)
    grid.write(keys(context.words.organisation), in: foot.inset(columns: 1), role: .muted)
  }

  private func keys(_ words: OrganisationWords) -> String {
    let field = form.fields.first { $0.id == form.focused }
    if case .choice? = field?.kind { return words.choiceKeys }
    return form.fields.count > 1 ? words.fieldKeys : ""
  }
}
