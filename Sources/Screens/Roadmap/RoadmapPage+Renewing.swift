import Mentoring
import TerminalKit

extension RoadmapPage {
  /// Lets an open form or question take over what somebody else has changed; the page still has the
  /// roadmap as it was before.
  mutating func renew(by roadmap: Roadmap?, _ context: Context) -> [Wish] {
    switch mode {
    case .editing(let form): return renew(form, by: roadmap, context)
    case .asking(var dialog, let new):
      guard let roadmap else {
        mode = .browsing
        return []
      }
      dialog.takeWords(of: Self.question(whether: new, replaces: roadmap, context))
      mode = .asking(dialog, new)
    case .browsing, .finding, .reading, .choosingFile, .reviewing, .checking: break
    }
    return []
  }

  private mutating func renew(_ form: RoadmapForm, by roadmap: Roadmap?, _ context: Context)
    -> [Wish]
  {
    guard form.sent == nil else { return [] }
    let id = form.action.action.id
    if let roadmap, roadmap.actions.contains(where: { $0.action.id == id }) {
      guard let renewed = form.renewed(by: roadmap, context) else { return [] }
      mode = .editing(renewed.form)
      return renewed.wishes(context)
    }
    guard form.form.isTouched else {
      mode = .browsing
      return [.tell(Notice(context.words.sentence(BrokenRule.gone(.action)), .obstacle))]
    }
    // It is told once, when the action goes.
    guard let id, outline?.has(id) == true else { return [] }
    return [.tell(context.recordGone(.action))]
  }
}
