import Mentoring
import TerminalKit

/// Actions that are marked as done, one or all that are marked at once.
extension RoadmapPage {
  /// Why nothing can be marked as done.
  func obstacleToComplete(_ context: Context) -> String? {
    marks.isEmpty && focusedAction == nil ? chooseAction(context) : nil
  }

  /// Marks what is open with a form for its proof; where nothing is, what was closed by hand is open
  /// again at once.
  mutating func toggleDone(_ context: Context) -> [Wish] {
    guard let outline else { return [] }
    guard !marks.isEmpty else {
      guard let action = focusedAction else { return [] }
      return action.action.done == nil
        ? edit("date", isDone: true, context) : reopen([action])
    }
    let marked = outline.everyLine.compactMap(\.action)
      .filter { $0.action.id.map(marks.contains) == true }
    let closed = marked.filter { $0.action.done != nil }
    let open = marked.filter { !$0.isDone }
    guard open.isEmpty, !closed.isEmpty else {
      return complete(open.isEmpty ? marked : open, outline.roadmap, context)
    }
    return reopen(closed)
  }

  private mutating func complete(
    _ actions: [PlacedAction], _ roadmap: Roadmap, _ context: Context
  ) -> [Wish] {
    let form = RoadmapDoneForm(actions.compactMap(\.action.id), of: roadmap, context)
    if let form { mode = .editing(form) }
    return []
  }

  private func reopen(_ actions: [PlacedAction]) -> [Wish] {
    let edits = actions.map { placed in
      var action = placed.action
      action.done = nil
      return Edit.roadmap(.save(action))
    }
    return [.perform(edits, .reopenAction)]
  }
}
