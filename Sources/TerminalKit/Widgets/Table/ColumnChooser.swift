/// Which columns a table has, in which order and how wide: what its reader can choose from.
///
///     var chooser = ColumnChooser(columns, state, width: area.width)  // in the state of a sheet
///     switch chooser.handle(key, height: area.height) {               // in update
///     case .submitted: state = chooser.state
///     case .cancelled: close()
///     default: break
///     }
///     chooser.draw(in: area, on: &grid)                               // in view
///
/// Space shows or hides a column, Shift with Up and Down or `-` and `+` moves it, Left and Right
/// make it narrower and wider, `0` makes all as at first; F2 and Enter are done, Esc goes back.
public struct ColumnChooser: Hashable, Sendable {
  /// The state of the table as it has been chosen so far.
  public private(set) var state: Table.State
  private let columns: Table.Columns
  private let width: Int
  private(set) var cursor = ListCursor()

  /// Begins with the state of a table that is `width` columns wide on the screen.
  public init(_ columns: Table.Columns, _ state: Table.State, width: Int) {
    self.columns = columns
    self.state = state
    self.width = width
  }

  /// The columns in their order; those without a name cannot be chosen.
  private var rows: [Table.Column] {
    state.arranged(columns).map { columns.all[$0] }.filter { !$0.id.isEmpty }
  }

  /// Takes a key in a list `height` lines high.
  public mutating func handle(_ key: Key, height: Int) -> Outcome {
    switch key {
    case .enter, .function(2): return .submitted
    case .escape: return .cancelled
    case .character("0"):
      state.resetColumns()
      return .edited
    default: break
    }
    let rows = rows
    if cursor.handle(key, count: rows.count, height: height) { return .moved }
    guard rows.indices.contains(cursor.index) else { return .ignored }
    let before = state
    guard change(rows[cursor.index].id, key, height: height) else { return .ignored }
    return state == before ? .moved : .edited
  }

  /// Changes the column that has the focus; false when the key does not.
  private mutating func change(_ id: String, _ key: Key, height: Int) -> Bool {
    switch key {
    case .space, .insert: state.toggle(id, columns)
    case Key(.up, .shift), .character("-"): move(id, by: -1, height: height)
    case Key(.down, .shift), .character("+"): move(id, by: 1, height: height)
    case .left: state.widen(id, by: -1, columns, width: width)
    case .right: state.widen(id, by: 1, columns, width: width)
    default: return false
    }
    return true
  }

  private mutating func move(_ id: String, by step: Int, height: Int) {
    state.move(id, by: step, columns)
    let place = rows.firstIndex { $0.id == id } ?? cursor.index
    cursor.move(to: place, count: rows.count, height: height)
  }
}

extension ColumnChooser {
  /// Draws a line for each column: whether it is in the table, its heading, its width.
  ///
  /// A mark without brackets is of a column that stays in any case.
  public func draw(in area: Rect, on grid: inout Grid) {
    let rows = rows
    let layout = Table.Layout(columns, state, width: width)
    let widths = rows.map { row in
      let index = columns.all.firstIndex { $0.id == row.id } ?? 0
      return layout.placed.first { $0.column == index }?.full ?? layout.least(of: index)
    }
    let table = Table(
      columns: [
        .init("", width: .fixed(3), priority: .essential),
        .init("", width: .flexible(min: 1), priority: .essential),
        .init("", width: .fixed(3), alignment: .trailing),
      ], count: rows.count
    ) { index, column in
      switch column {
      case 0: TextRun(mark(of: rows[index]))
      case 1: TextRun(rows[index].title, role: state.isShown(rows[index]) ? .text : .muted)
      default: TextRun("\(widths[index])", role: .muted)
      }
    }
    table.drawBody(
      table.layout(width: area.width), in: area, on: &grid, cursor: cursor, opening: .space)
  }

  private func mark(of column: Table.Column) -> String {
    guard column.priority < .essential else { return " x " }
    return state.isShown(column) ? "[x]" : "[ ]"
  }
}
