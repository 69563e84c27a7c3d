import TerminalKit

/// Who has which paper.
struct MatrixExhibit: Exhibit {
  private var cursor = MatrixCursor()

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    let sample = context.words.gallery.sample
    return cursor.handle(
      key, rows: sample.people.count, columns: sample.papers.count,
      height: max(1, area.height - 8))
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let sample = context.words.gallery.sample
    Matrix(rows: sample.people.map { $0[0] }, columns: sample.papers) { row, column in
      switch (row * 5 + column * 3) % 7 {
      case 0, 5: TextRun("!", role: .warning)
      case 3: TextRun("·", role: .muted)
      default: TextRun("✓", role: .done)
      }
    }.draw(in: area, on: &grid, cursor: cursor)
  }
}
