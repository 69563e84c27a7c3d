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
    let actions = outline?.roadmap.actions ?? []
    guard let action = actions.first(where: { $0.action.id?.number == draft.key.subject }),
      let id = action.action.id, let roadmap = outline?.roadmap
    else { return .gone }
    show(id, context)
    var form = RoadmapForm(action, of: roadmap, isDone: draft.place?.name == "done", context)
    let isOvertaken = form.fill(typed: draft, context)
    mode = .editing(form)
    return .opened(isOvertaken: isOvertaken)
  }
}
