import Mentoring
import TerminalKit

extension GalleryPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let layout = GalleryLayout(area, split)
    let words = context.words.gallery
    grid.write(words.name(piece), in: layout.title, role: .title)
    Paragraph(hint(context), role: .hint).draw(in: layout.hint, on: &grid)
    if isInside { drawList(in: layout.list, on: &grid, context) }
    grid.cursor = layout.stand.origin
    exhibit(context).draw(in: layout.stand, on: &grid, isFocused: isInside, context)
    if !isInside {
      grid.mark(layout.stand, .key(.enter, times: 1))
      drawList(in: layout.list, on: &grid, context)
    }
    split.draw(in: area, GalleryLayout.measures, on: &grid)
  }

  private func drawList(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.gallery
    let columns = [
      Table.Column(
        context.words.shell.chapter(.gallery), width: .flexible(min: 4), priority: .essential)
    ]
    let pieces = GalleryPiece.allCases
    Table(columns: columns, count: pieces.count, isFocused: !isInside) { row, _ in
      TextRun(words.name(pieces[row]))
    }.draw(in: area, on: &grid, cursor: cursor)
    if isInside { grid.mark(area, .handle(GalleryLayout.listHandle)) }
  }
}
