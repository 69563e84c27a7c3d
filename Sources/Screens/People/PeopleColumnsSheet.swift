import Mentoring
import TerminalKit

/// Which columns a base shows, in which order and how wide.
struct PeopleColumnsSheet: Sheet {
  private var chooser: ColumnChooser

  init(_ columns: Table.Columns, _ state: Table.State, width: Int) {
    chooser = ColumnChooser(columns, state, width: width)
  }

  func title(_ words: Words) -> String { words.people.columnsHeading }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    switch chooser.handle(key, height: max(1, context.size.height - 8)) {
    case .submitted: .closed(SheetAnswer(PeoplePage.tableTag, .text(chooser.state.text)))
    case .edited, .moved: .stays()
    case .ignored, .cancelled: .ignored
    }
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    let words = context.words.people
    return [
      KeyBar.Item(key: context.name(of: .function(2)), label: words.apply),
      KeyBar.Item(key: context.name(of: .space), label: words.showHide),
      KeyBar.Item(key: "- +", label: words.moveColumn),
      KeyBar.Item(key: context.namingArrows("← →"), label: words.width),
      KeyBar.Item(key: "0", label: words.asAtFirst),
      KeyBar.Item(key: context.name(of: .escape), label: context.words.shell.back.label),
    ]
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    chooser.draw(in: area, on: &grid)
  }
}
