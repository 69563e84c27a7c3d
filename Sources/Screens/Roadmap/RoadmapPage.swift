import Mentoring
import PlainText
import TerminalKit

/// The roadmap: stages, measures and actions on the left, their terms by months on the right.
struct RoadmapPage: Page {
  /// What has the keys.
  enum Mode: Sendable {
    case browsing
    case finding
    case reading(Reading)
    case editing(RoadmapForm)
    case choosingFile(Form)
    case reviewing(RoadmapReview)
    case asking(Dialog, Roadmap)
  }

  var mode = Mode.browsing
  /// What is folded, and where the reader is.
  var tree = Tree.State()
  /// Whether the reader has folded something or unfolded it; before that the page does, by what
  /// presses.
  var foldsByHand = false
  /// The border between the list and the detail.
  var split = Split()
  /// The columns of a month, where the reader has chosen them.
  var columnsOfMonth: Int?
  /// Where the mouse has drawn the border before the months to.
  var drawnWidth: Int?
  var query = TextField()
  private(set) var outline: RoadmapOutline?
  private(set) var isLoaded = false
  private var wanted: RoadmapAction.ID?

  let queries: [Query] = [.roadmap]

  var hasUnkept: Bool {
    switch mode {
    case .editing(let form): form.hasUnkept
    case .browsing, .finding, .reading, .choosingFile, .reviewing, .asking: false
    }
  }

  var isAsking: Bool { if case .asking = mode { true } else { false } }

  var bookmark: Int64? { wanted?.number ?? focusedAction?.action.id?.number }

  mutating func restore(_ bookmark: Int64) { wanted = RoadmapAction.ID(bookmark) }

  /// Stages and measures have no number that the file could keep as a row: they are kept by name.
  var arrangement: [String: String] {
    var arrangement: [String: String] = [:]
    if foldsByHand { arrangement["folded"] = tree.text }
    if tree.cursor.top > 0 { arrangement["top"] = "\(tree.cursor.top)" }
    if !split.text.isEmpty { arrangement[Division.name] = split.text }
    if let columnsOfMonth { arrangement["months"] = "\(columnsOfMonth)" }
    if !query.isEmpty { arrangement["find"] = query.text }
    if bookmark == nil, tree.cursor.index > 0 { arrangement["row"] = tree.focus }
    return arrangement
  }

  mutating func arrange(_ arrangement: [String: String]) {
    foldsByHand = arrangement["folded"] != nil
    tree = Tree.State(
      arrangement["folded"] ?? "", focus: arrangement["row"], top: arrangement.place("top"))
    split = Split(arrangement[Division.name] ?? "")
    columnsOfMonth = arrangement["months"].map { _ in arrangement.place("months") }
    query = TextField(arrangement["find"] ?? "")
  }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    switch aim {
    case .action(let id): show(id, context)
    case .new: chooseFile(context)
    default: break
    }
    return []
  }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    guard case .roadmap(let roadmap) = answer else { return [] }
    isLoaded = true
    let told = renew(by: roadmap, context)
    guard let roadmap else {
      outline = nil
      if case .reading = mode { mode = .browsing }
      return told
    }
    let (isFirst, read) = (outline == nil, focusedName)
    outline = RoadmapOutline(roadmap: roadmap)
    if isFirst, !foldsByHand { openPressing(context) }
    lay(context)
    // A text is read on only where its line is still there.
    if case .reading = mode, focusedName != read { mode = .browsing }
    if let wanted { show(wanted, context) }
    wanted = nil
    return told
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    guard case .editing(var form) = mode, form.sent == change else { return [] }
    switch result {
    case .success: mode = .browsing
    case .failure(let refusal):
      form.show(refusal, context)
      mode = .editing(form)
    }
    return []
  }

  mutating func receive(_ message: Message, _ context: Context) -> [Wish] {
    if case .choosingFile = mode, case .roadmapRead(let path, let roadmap, let remarks) = message {
      let year = context.programme?.year
      mode = .reviewing(RoadmapReview(roadmap, remarks, from: path, year: year))
    }
    return []
  }
}

extension RoadmapPage {
  /// The line with the focus.
  var focused: RoadmapRow? {
    guard let outline, let index = tree.row(in: outline.tree) else { return nil }
    return outline.rows[index]
  }

  /// The name of that line in the tree.
  var focusedName: String? {
    guard let focused, let outline else { return nil }
    return outline.id(of: focused)
  }

  /// The action with the focus.
  var focusedAction: PlacedAction? {
    guard case .action(let action)? = focused else { return nil }
    return action
  }

  /// Opens the stage that presses most, and the next ones as long as the list has lines for them.
  private mutating func openPressing(_ context: Context) {
    guard let outline else { return }
    let roadmap = outline.roadmap
    let states = roadmap.stages.indices.compactMap { index in
      roadmap.progress(ofStage: index + 1, on: context.today).state
        .map { (stage: index + 1, state: $0) }
    }
    let order = states.sorted { ActionState.isMorePressing($0.state, than: $1.state) }
    let stages = roadmap.stages.indices.map { outline.id(of: .stage($0 + 1)) }
    var folded = Set(stages)
    folded.remove(stages[(order.first?.stage ?? 1) - 1])
    // However the border was moved, so that the same stages are open next time.
    let usual = frame(in: context.body, context).division.parts(Split())
    let height = max(1, usual.first.height - RoadmapLayout.headerLines)
    for entry in order.dropFirst() {
      if case .done = entry.state { continue }
      let fewer = folded.subtracting([stages[entry.stage - 1]])
      if Tree.State(folded: fewer).shown(of: outline.tree).count <= height { folded = fewer }
    }
    tree = Tree.State(folded: folded, focus: tree.focus, top: tree.cursor.top)
  }

  /// Puts the focus on an action, unfolding what it stands below.
  mutating func show(_ id: RoadmapAction.ID, _ context: Context) {
    guard let outline, outline.has(id) else {
      wanted = id
      return
    }
    let name = RoadmapOutline.name(id)
    if outline.tree.index(of: name) == nil { clearQuery(context) }
    guard let rows = self.outline?.tree else { return }
    tree.show(name, rows, height: height(context))
  }

  /// Lays the lines anew and keeps the focus within them.
  mutating func lay(_ context: Context) {
    outline?.lay(matching: query.isEmpty ? nil : SearchQuery(query.text))
    guard let outline else { return }
    tree.settle(outline.tree, height: height(context))
  }

  /// Shows all lines again, with the focus where it was.
  mutating func clearQuery(_ context: Context) {
    guard !query.isEmpty else { return }
    let kept = focusedName
    query = TextField()
    lay(context)
    if let kept, let outline { tree.show(kept, outline.tree, height: height(context)) }
  }

  /// Keeps a roadmap, after a question where another one would go.
  mutating func take(_ roadmap: Roadmap, _ context: Context) -> [Wish] {
    guard let outline else {
      mode = .browsing
      return [.perform([.roadmap(.replace(roadmap))], .importRoadmap)]
    }
    mode = .asking(Self.question(whether: roadmap, replaces: outline.roadmap, context), roadmap)
    return []
  }

  /// Asks for the file of a roadmap.
  mutating func chooseFile(_ context: Context) {
    mode = .choosingFile(Self.fileForm(context))
  }

  /// Takes the built-in roadmap of the school year.
  mutating func takeBuiltIn(_ context: Context) -> [Wish] {
    guard let year = context.programme?.year else { return [] }
    return take(context.handbook.roadmap.roadmap(for: year), context)
  }
}
