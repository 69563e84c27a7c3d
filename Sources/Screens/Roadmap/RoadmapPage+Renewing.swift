import Mentoring
import TerminalKit

extension RoadmapPage {
  /// Lets an open form or question take over what somebody else has changed; the page still has the
  /// roadmap as it was before.
  mutating func renew(by roadmap: Roadmap?, _ context: Context) -> [Wish] {
    switch mode {
    case .editing(let form): return renew(form, by: roadmap, context)
    case .asking(let question): renew(question, by: roadmap, context)
    case .reviewing(var review):
      review.renew(replacing: roadmap)
      mode = .reviewing(review)
    case .browsing, .finding, .reading, .choosingFile, .checking: break
    }
    return []
  }

  private mutating func renew(
    _ form: any RoadmapEditing, by roadmap: Roadmap?, _ context: Context
  ) -> [Wish] {
    guard form.sent == nil else { return [] }
    if let roadmap, form.isIn(roadmap) {
      guard let renewal = form.renewal(by: roadmap, context) else { return [] }
      mode = .editing(renewal.form)
      return renewal.wishes
    }
    guard form.form.isTouched else {
      mode = .browsing
      return [.tell(Notice(context.words.sentence(form.record.rule), .obstacle))]
    }
    // It is told once, when the subject goes.
    guard let before = outline?.roadmap, form.isIn(before) else { return [] }
    return [.tell(context.recordGone(form.record))]
  }

  /// A question whose line is gone goes with it; one about another roadmap leads back to its review.
  private mutating func renew(
    _ question: RoadmapQuestion, by roadmap: Roadmap?, _ context: Context
  ) {
    let renewed = roadmap.flatMap {
      question.renewed(over: RoadmapOutline(roadmap: $0, on: context.today), context)
    }
    if let renewed {
      mode = .asking(renewed)
    } else if case .take(_, let review?) = question.intent {
      mode = .reviewing(review)
    } else {
      mode = .browsing
    }
  }
}
