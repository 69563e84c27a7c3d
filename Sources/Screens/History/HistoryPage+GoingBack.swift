import Mentoring
import TerminalKit

extension HistoryPage {
  /// Going back to the step with the focus; from the steps of one person first to where all steps
  /// are seen that would be taken back.
  static let goingBack = PageAction<Self>(
    "history.goBack", [.function(5), .character("g")], { $0.history.goBack },
    unless: { page, context in page.obstacleToGoingBack(context) },
    run: { page, context in
      guard page.record == nil else { return page.showAmongAll(context) }
      guard let place = page.focusedPlace else { return [] }
      let step = page.list.rows[place]
      return [.push(Question(.undo(page.list.above(place), to: step), context))]
    })

  /// The place of the focused step in the list.
  private var focusedPlace: Int? {
    focused.flatMap { row in list.rows.firstIndex { $0.id == row.id } }
  }

  private func obstacleToGoingBack(_ context: Context) -> String? {
    let words = context.words.history
    guard let place = focusedPlace else { return words.nothingFound }
    guard record == nil else { return nil }
    if let step = list.barrier(above: place) {
      return words.below(words.title(step, context.words.steps))
    }
    switch list.place(of: place) {
    case .reversal: return words.reversal(list.rows[place].kind)
    case .takenBack: return words.takenBack(nil)
    case .after, .barrier, .below: return list.above(place).isEmpty ? words.isLast : nil
    }
  }
}

extension StepList {
  /// The first step above a place that cannot be taken back.
  func barrier(above place: Int) -> StepRow? {
    rows[..<place].first { $0.kind == .edit && takenBack[$0.id] == nil && $0.barrier != nil }
  }

  /// What undo takes back, in order, to come to the step at a place; none where nothing is above it,
  /// or where something there cannot be taken back.
  func above(_ place: Int?) -> [Step.ID] {
    guard let place, barrier(above: place) == nil else { return [] }
    let edits = rows[..<place].filter { $0.kind == .edit && takenBack[$0.id] == nil }
    return edits.map { edit in
      rows.first { $0.kind == .redo && $0.origin == edit.id }?.id ?? edit.id
    }
  }
}
