import Mentoring
import TerminalKit

/// A question of the roadmap page, with what a yes does.
struct RoadmapQuestion: Sendable {
  /// What a yes does.
  enum Intent: Sendable {
    /// Takes a roadmap in the place of the present one; a no leads back to the review of it, where it
    /// comes from one.
    case take(Roadmap, RoadmapReview?)
    /// Removes the line of this name.
    case remove(String)
  }

  let intent: Intent
  var dialog: Dialog

  /// Asks over the roadmap that there is; nothing where the line is gone.
  init?(_ intent: Intent, over outline: RoadmapOutline, _ context: Context) {
    self.intent = intent
    switch intent {
    case .take(let new, _):
      dialog = RoadmapPage.question(whether: new, replaces: outline.roadmap, context)
    case .remove(let name):
      guard let line = outline.everyLine.first(where: { $0.id == name }) else { return nil }
      dialog = Self.dialog(removing: line, outline, context)
    }
  }

  /// The same question over a roadmap that has changed, in the present words.
  func renewed(over outline: RoadmapOutline, _ context: Context) -> RoadmapQuestion? {
    guard let fresh = RoadmapQuestion(intent, over: outline, context) else { return nil }
    var question = self
    question.dialog.takeWords(of: fresh.dialog)
    return question
  }

  /// Whether a review would be lost in which something was corrected.
  var hasUnkept: Bool { if case .take(_, let review?) = intent { review.hasUnkept } else { false } }

  private static func dialog(
    removing line: RoadmapLine, _ outline: RoadmapOutline, _ context: Context
  ) -> Dialog {
    let words = context.words.shape
    let title =
      switch line.row {
      case .stage: words.removeStage(line.row.number)
      case .measure: words.removeMeasure(line.row.number)
      case .action: words.removeAction(line.row.number)
      }
    let name = RoadmapLayout.title(of: line, context)
    let text = words.goes(name, loss(of: line, outline), context.keyNames)
    return Dialog(removing: title, [text], context)
  }

  private static func loss(of line: RoadmapLine, _ outline: RoadmapOutline) -> RoadmapLoss {
    let going = outline.actions(of: line.row)
    let ids = Set(going.compactMap(\.action.id))
    let others = outline.roadmap.actions.filter { placed in
      placed.action.id.map { !ids.contains($0) } == true
        && placed.action.after.contains { ids.contains($0) }
    }
    let stage = outline.roadmap.stages[line.row.stage - 1]
    return RoadmapLoss(
      measures: line.row.depth == 0 ? stage.measures.count : 0,
      actions: line.row.depth == 2 ? 0 : going.count,
      marks: going.count { $0.action.done != nil }, waiting: others.map(\.place.number))
  }
}

extension RoadmapPage {
  /// Asks whether the focused line is to go.
  mutating func askToRemove(_ context: Context) -> [Wish] {
    guard let outline, let name = focusedName,
      let question = RoadmapQuestion(.remove(name), over: outline, context)
    else { return [] }
    mode = .asking(question)
    return []
  }

  /// Takes a key of the question that is open.
  mutating func answer(_ key: Key, _ question: RoadmapQuestion) -> [Wish] {
    var question = question
    switch question.dialog.handle(key) {
    case .chosen("yes"):
      mode = .browsing
      return agree(to: question.intent)
    case .chosen, .cancelled:
      mode = .browsing
      if case .take(_, let review?) = question.intent { mode = .reviewing(review) }
    case .moved, .ignored: mode = .asking(question)
    }
    return []
  }

  private mutating func agree(to intent: RoadmapQuestion.Intent) -> [Wish] {
    switch intent {
    case .take(let roadmap, let review): return replace(by: roadmap, from: review)
    case .remove(let name):
      let line = outline?.everyLine.first { $0.id == name }
      return line.flatMap { removal(of: $0) }.map { [.effect(.perform($0))] } ?? []
    }
  }

  private func removal(of line: RoadmapLine) -> Change? {
    guard let roadmap = outline?.roadmap else { return nil }
    switch line.row {
    case .stage(let stage):
      return roadmap.stages[stage - 1].id.map {
        Change([.roadmap(.stage(.remove($0)))], .removeStage)
      }
    case .measure(let stage, let measure):
      return roadmap.stages[stage - 1].measures[measure - 1].id.map {
        Change([.roadmap(.measure(.remove($0)))], .removeMeasure)
      }
    case .action(let action):
      return action.action.id.map { Change([.roadmap(.remove($0))], .removeAction) }
    }
  }

  /// Puts a roadmap in the place of the one that there is, whose marks and notes it takes over; a
  /// review of it stays open until it is kept.
  mutating func replace(by roadmap: Roadmap, from review: RoadmapReview?) -> [Wish] {
    let change = Change([.roadmap(.renew(roadmap))], .importRoadmap)
    mode = .browsing
    if var review {
      review.sent = change
      mode = .reviewing(review)
    }
    return [.effect(.perform(change))]
  }
}
