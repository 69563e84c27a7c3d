import Mentoring
import TerminalKit

extension RoadmapPage {
  var openForm: OpenForm? {
    guard case .editing(let form) = mode else { return nil }
    return form.openForm
  }

  var formInFront: Form? {
    switch mode {
    case .editing(let form): form.form
    case .choosingFile(let form): form
    case .reviewing(let review): review.correction
    case .browsing, .finding, .reading, .asking, .checking: nil
    }
  }

  mutating func reopen(_ draft: Draft, _ context: Context) -> Reopening {
    guard isLoaded, case .browsing = mode else { return .waits() }
    guard let roadmap = outline?.roadmap, var form = Self.form(of: draft, in: roadmap, context)
    else { return .gone }
    if let id = (form as? RoadmapForm)?.action.action.id { show(id, context) }
    let isOvertaken = form.fill(typed: draft, context)
    mode = .editing(form)
    return .opened(isOvertaken: isOvertaken)
  }

  /// The form that a draft is of; nothing where its subject is gone.
  private static func form(of draft: Draft, in roadmap: Roadmap, _ context: Context)
    -> (any RoadmapEditing)?
  {
    if let part = RoadmapPartForm.part(of: draft) {
      return RoadmapPartForm(part, of: roadmap, context)
    }
    if let actions = RoadmapDoneForm.actions(of: draft) {
      return RoadmapDoneForm(actions, of: roadmap, context)
    }
    if let gap = RoadmapForm.gap(of: draft) {
      return RoadmapForm(filling: gap, of: roadmap, context)
    }
    return roadmap.actions.first {
      $0.action.id != nil && $0.action.id?.number == draft.key.subject
    }.map { RoadmapForm($0, of: roadmap, isDone: draft.place?.name == "done", context) }
  }
}
