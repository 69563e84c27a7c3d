import Mentoring
import PlainText
import TerminalKit

extension RoadmapPage {
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing: return movesPage(key, context)
    case .reading, .reviewing: return nil
    case .finding: return find(context, outcome: query.handle(key)) ?? movesPage(key, context)
    case .editing(let form) where form.sent != nil: return Self.waits(context)
    case .editing(var form):
      let outcome = form.handle(key, context)
      mode = .editing(form)
      return react(to: outcome) { page in page.save(context) }
    case .choosingFile(var form):
      let outcome = form.handle(key)
      mode = .choosingFile(form)
      return react(to: outcome) { page in page.readFile(context) }
    case .asking(var dialog, let roadmap): return answer(key, &dialog, roadmap)
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing, .reading, .reviewing, .asking: return nil
    case .finding: return find(context, outcome: query.paste(text))
    case .editing(let form) where form.sent != nil: return Self.waits(context)
    case .editing(var form):
      _ = form.paste(text)
      mode = .editing(form)
    case .choosingFile(var form):
      _ = form.paste(text)
      mode = .choosingFile(form)
    }
    return []
  }

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] {
    guard motion == .click else { return [] }
    switch mode {
    case .editing(var form) where form.sent == nil:
      form.grasp(handle)
      mode = .editing(form)
    case .choosingFile(var form):
      _ = form.grasp(handle)
      mode = .choosingFile(form)
    default: break
    }
    return []
  }

  private mutating func react(to outcome: Outcome, submit: (inout Self) -> [Wish]) -> [Wish]? {
    switch outcome {
    case .ignored, .cancelled: return nil
    case .edited, .moved: return []
    case .submitted: return submit(&self)
    }
  }

  private mutating func find(_ context: Context, outcome: Outcome) -> [Wish]? {
    switch outcome {
    case .edited:
      lay()
      return []
    case .moved: return []
    case .ignored, .submitted, .cancelled: return nil
    }
  }

  private mutating func answer(_ key: Key, _ dialog: inout Dialog, _ roadmap: Roadmap) -> [Wish] {
    switch dialog.handle(key) {
    case .chosen("yes"):
      mode = .browsing
      return [.perform([.roadmap(.replace(roadmap))], .importRoadmap)]
    case .chosen, .cancelled: mode = .browsing
    case .moved, .ignored: mode = .asking(dialog, roadmap)
    }
    return []
  }

  private mutating func movesPage(_ key: Key, _ context: Context) -> [Wish]? {
    switch key {
    case .pageUp, .pageDown, .home, .end: move(key, context)
    case .up where isFinding, .down where isFinding: move(key, context)
    default: nil
    }
  }

  private var isFinding: Bool { if case .finding = mode { true } else { false } }

  mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    let height = RoadmapParts(context.body, warning: warning(context)).rows
    cursor.handle(key, count: outline?.rows.count ?? 0, height: height)
    return []
  }

  /// Marks an open action with a form for its proof; a done one is open again at once.
  mutating func toggleDone(_ context: Context) -> [Wish] {
    guard let action = focusedAction else { return [] }
    guard action.action.done != nil else { return edit(isDone: true, context) }
    var reopened = action.action
    reopened.done = nil
    return [.perform([.roadmap(.save(reopened))], .reopenAction)]
  }

  mutating func edit(isDone: Bool, _ context: Context) -> [Wish] {
    guard let action = focusedAction, let outline else { return [] }
    mode = .editing(RoadmapForm(action, of: outline.roadmap, isDone: isDone, context))
    return []
  }

  mutating func save(_ context: Context) -> [Wish] {
    guard case .editing(var form) = mode else { return [] }
    let change = form.send(context)
    mode = .editing(form)
    return change.map { [.effect(.perform($0))] } ?? []
  }

  mutating func readFile(_ context: Context) -> [Wish] {
    guard case .choosingFile(var form) = mode else { return [] }
    let isRight = form.check()
    mode = .choosingFile(form)
    return isRight ? [.effect(.readRoadmap(path: Sanitized(form.text("path")).text))] : []
  }

  /// Goes to the most pressing open action.
  mutating func goToPressing(_ context: Context) -> [Wish] {
    let open = outline?.roadmap.actions.filter { $0.action.done == nil } ?? []
    let pressing = open.min {
      ActionState.isMorePressing($0.state(on: context.today), than: $1.state(on: context.today))
    }
    if let id = pressing?.action.id { show(id) }
    return []
  }
}
