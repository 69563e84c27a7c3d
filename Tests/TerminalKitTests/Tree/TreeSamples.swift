@testable import TerminalKit

/// Stages, measures and actions, three deep.
let roadOutline = Tree.Outline([
  .init("1"), .init("1.1", depth: 1), .init("1.1.1", depth: 2), .init("1.1.2", depth: 2),
  .init("1.2", depth: 1), .init("2"), .init("3"), .init("3.1", depth: 1),
])

/// The names of the rows that are in sight.
func shownNames(_ state: Tree.State, _ outline: Tree.Outline = roadOutline) -> [String] {
  state.shown(of: outline).map { outline.rows[$0].id }
}

/// The name of the row with the focus.
func focusName(_ state: Tree.State, _ outline: Tree.Outline = roadOutline) -> String? {
  state.row(in: outline).map { outline.rows[$0].id }
}
