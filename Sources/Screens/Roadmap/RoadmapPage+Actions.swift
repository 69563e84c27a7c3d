import Mentoring
import PlainText
import TerminalKit

extension RoadmapPage {
  static let allActions = browsing + finding + editing + choosing

  var actions: [PageAction<Self>] {
    switch mode {
    case .browsing: Self.browsing
    case .finding: Self.finding
    case .editing: Self.editing
    case .choosingFile: Self.choosing
    case .asking: []
    }
  }

  private static let needsAction: @Sendable (Self, Context) -> String? = { page, context in
    page.focusedAction == nil ? context.words.roadmap.chooseAction : nil
  }

  private static let browsing: [PageAction<Self>] = [
    PageAction(
      "roadmap.done", [.space, .function(5), .character("d")], { $0.roadmap.markDone },
      unless: needsAction,
      run: { page, context in page.toggleDone(context) }),
    PageAction(
      "roadmap.edit", [.function(4), .character("e")], { $0.roadmap.edit },
      unless: needsAction,
      run: { page, context in page.edit(isDone: false, context) }),
    PageAction("roadmap.fold", [.enter], { $0.roadmap.fold }) { page, _ in
      page.fold(open: nil)
      return []
    },
    PageAction("roadmap.find", [.function(7), .character("f")], { $0.roadmap.find }) { page, _ in
      page.mode = .finding
      return []
    },
    PageAction("roadmap.today", [.character("0")], { $0.roadmap.goToPressing }) { page, context in
      page.goToPressing(context)
    },
    PageAction("roadmap.import", [.insert, .character("i")], { $0.roadmap.load }) {
      page, context in
      page.chooseFile(context)
      return []
    },
    PageAction("roadmap.builtIn", [.character("b")], { $0.roadmap.builtIn }, isInBar: false) {
      page, context in page.takeBuiltIn(context)
    },
    PageAction("roadmap.open", [.right, .character("l")], { $0.roadmap.unfold }, isInBar: false) {
      page, _ in
      page.fold(open: true)
      return []
    },
    PageAction("roadmap.close", [.left, .character("h")], { $0.roadmap.collapse }, isInBar: false) {
      page, _ in
      page.fold(open: false)
      return []
    },
    PageAction("roadmap.down", [.down, .character("j")], { $0.roadmap.down }, isInBar: false) {
      page, context in page.move(.down, context)
    },
    PageAction("roadmap.up", [.up, .character("k")], { $0.roadmap.up }, isInBar: false) {
      page, context in page.move(.up, context)
    },
    PageAction("roadmap.clear", [.escape], { $0.roadmap.clear }, isInBar: false) { page, _ in
      page.query = TextField()
      page.lay()
      return []
    },
  ]

  private static let finding = [
    PageAction<Self>("roadmap.keepFound", [.enter], { $0.roadmap.keepFound }) { page, _ in
      page.mode = .browsing
      return []
    },
    PageAction<Self>("roadmap.endFinding", [.escape], { $0.roadmap.clear }) { page, _ in
      page.mode = .browsing
      page.query = TextField()
      page.lay()
      return []
    },
  ]

  private static let editing = [
    PageAction<Self>("roadmap.save", [.function(2)], { $0.roadmap.save }) { page, context in
      page.save(context)
    },
    PageAction<Self>("roadmap.cancel", [.escape], { $0.roadmap.cancel }) { page, _ in
      page.mode = .browsing
      return []
    },
  ]

  private static let choosing = [
    PageAction<Self>("roadmap.read", [.function(2)], { $0.roadmap.read }) { page, context in
      page.readFile(context)
    },
    PageAction<Self>("roadmap.keep", [.escape], { $0.roadmap.cancel }) { page, _ in
      page.mode = .browsing
      return []
    },
  ]
}

extension RoadmapPage {
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing: return movesPage(key, context)
    case .finding: return find(context, outcome: query.handle(key)) ?? movesPage(key, context)
    case .editing(var form):
      let outcome = form.handle(key)
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
    case .browsing, .asking: return nil
    case .finding: return find(context, outcome: query.paste(text))
    case .editing(var form):
      _ = form.paste(text)
      mode = .editing(form)
    case .choosingFile(var form):
      _ = form.paste(text)
      mode = .choosingFile(form)
    }
    return []
  }

  private mutating func react(to outcome: Outcome, submit: (inout Self) -> [Wish]) -> [Wish]? {
    switch outcome {
    case .ignored: return nil
    case .edited, .moved: return []
    case .submitted: return submit(&self)
    case .cancelled:
      mode = .browsing
      return []
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

  fileprivate mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    cursor.handle(
      key, count: outline?.rows.count ?? 0, height: Self.rows(in: context.size.height))
    return []
  }

  /// Marks an open action with a form for its proof; a done one is open again at once.
  fileprivate mutating func toggleDone(_ context: Context) -> [Wish] {
    guard let action = focusedAction else { return [] }
    guard action.action.done != nil else { return edit(isDone: true, context) }
    var reopened = action.action
    reopened.done = nil
    return [.perform([.roadmap(.save(reopened))], .reopenAction)]
  }

  fileprivate mutating func edit(isDone: Bool, _ context: Context) -> [Wish] {
    guard let action = focusedAction else { return [] }
    mode = .editing(RoadmapForm(action, isDone: isDone, context))
    return []
  }

  fileprivate mutating func save(_ context: Context) -> [Wish] {
    guard case .editing(var form) = mode else { return [] }
    let change = form.change(context)
    mode = .editing(form)
    return change.map { [.effect(.perform($0))] } ?? []
  }

  fileprivate mutating func readFile(_ context: Context) -> [Wish] {
    guard case .choosingFile(var form) = mode else { return [] }
    let path = Sanitized(form.text("path")).text
    guard path.isEmpty else { return [.effect(.readRoadmap(path: path))] }
    form.show(errors: ["path": context.words.roadmap.missing])
    mode = .choosingFile(form)
    return []
  }

  /// Goes to the most pressing open action.
  fileprivate mutating func goToPressing(_ context: Context) -> [Wish] {
    let open = outline?.roadmap.actions.filter { $0.action.done == nil } ?? []
    let pressing = open.min {
      ActionState.isMorePressing($0.state(on: context.today), than: $1.state(on: context.today))
    }
    if let id = pressing?.action.id { show(id) }
    return []
  }

  /// How many lines of the list fit into a picture of that height.
  static func rows(in height: Int) -> Int { max(1, height - 5 - detailLines(in: height) - 4) }

  /// How many lines the detail has in a picture of that height.
  static func detailLines(in height: Int) -> Int {
    switch height {
    case ..<16: 0
    case ..<30: 4
    default: 7
    }
  }
}
