import Mentoring
import PlainText
import TerminalKit

extension RoadmapPage {
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing: return movesPage(key, context)
    case .reading, .reviewing: return seek(key, context)
    case .finding: return find(context, outcome: query.handle(key)) ?? movesPage(key, context)
    case .editing(var form):
      let typed = form.type(key, context)
      mode = .editing(form)
      return typed.wishes(context) { save(context) }
    case .choosingFile(var form):
      let outcome = form.handle(key)
      mode = .choosingFile(form)
      return react(to: outcome) { page in page.readFile(context) }
    case .asking(var dialog, let roadmap): return answer(key, &dialog, roadmap)
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing, .asking: return nil
    case .reading, .reviewing: return seek(pasted: text, context)
    case .finding: return find(context, outcome: query.paste(text))
    case .editing(var form):
      let typed = form.type(pasted: text, context)
      mode = .editing(form)
      return typed.wishes(context) { save(context) } ?? []
    case .choosingFile(var form):
      _ = form.paste(text)
      mode = .choosingFile(form)
    }
    return []
  }

  /// Lets a form have a click; false where none is open.
  mutating func graspForm(_ handle: String, _ motion: Motion, _ context: Context) -> Bool {
    switch mode {
    case .editing where motion != .click, .choosingFile where motion != .click: return true
    case .editing(var form):
      form.grasp(handle, context)
      mode = .editing(form)
    case .choosingFile(var form):
      _ = form.grasp(handle)
      mode = .choosingFile(form)
    default: return false
    }
    return true
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
      lay(context)
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
    case _ where ListCursor.leaps(key): move(key, context)
    case .up where isFinding, .down where isFinding: move(key, context)
    default: nil
    }
  }

  private var isFinding: Bool { if case .finding = mode { true } else { false } }

  /// Takes a key of the tree: one that moves, or Left and Right, which fold and unfold as well.
  mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    guard let outline else { return [] }
    let outcome = tree.handle(key, outline.tree, height: height(context))
    if outcome == .edited { foldsByHand = true }
    return []
  }

  /// Unfolds the focused line or folds it; on an action its stage.
  mutating func fold(_ context: Context) -> [Wish] {
    guard query.isEmpty, let outline, var row = focused else { return [] }
    if case .action = row { row = .stage(outline.stage(of: row)) }
    let name = outline.id(of: row)
    guard let index = outline.tree.index(of: name) else { return [] }
    let height = height(context)
    tree.move(to: index, outline.tree, height: height)
    tree.fold(index, !tree.isFolded(index, outline.tree), outline.tree, height: height)
    foldsByHand = true
    return []
  }

  /// Folds all stages, or unfolds everything.
  mutating func foldAll(_ isFolded: Bool, _ context: Context) -> [Wish] {
    guard query.isEmpty, let outline else { return [] }
    let height = height(context)
    guard isFolded else {
      tree.unfoldAll(outline.tree, height: height)
      foldsByHand = true
      return []
    }
    for index in outline.rows.indices {
      if case .stage = outline.rows[index] { tree.fold(index, true, outline.tree, height: height) }
    }
    foldsByHand = true
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
    if let id = pressing?.action.id { show(id, context) }
    return []
  }
}
