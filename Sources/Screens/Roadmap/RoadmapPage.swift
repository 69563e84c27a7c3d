import Mentoring
import PlainText
import TerminalKit

/// The roadmap: stages, measures and actions on the left, their terms in the time on the right.
struct RoadmapPage: Page {
  /// What has the keys.
  enum Mode: Sendable {
    case browsing
    case finding
    case reading(Reading)
    case editing(any RoadmapEditing)
    case choosingFile(Form)
    case reviewing(RoadmapReview)
    case asking(RoadmapQuestion)
    case checking(ListCursor)
  }

  var mode = Mode.browsing
  /// What is folded, and where the reader is.
  var tree = Tree.State()
  /// Whether the reader has folded something or unfolded it; before that the page does, by what
  /// presses.
  var foldsByHand = false
  /// The border between the list and the detail.
  var split = Split()
  /// The part of the time in sight.
  var timeline = RoadmapTimeline()
  /// Which actions are in sight.
  var filter = RoadmapFilter()
  /// The actions that are marked, in sight or not.
  var marks: Set<RoadmapAction.ID> = []
  /// What the mouse is moving.
  var drag: RoadmapDrag?
  var query = TextField()
  /// The line that gets the focus with the next answer.
  var follow: RoadmapFollow?
  private(set) var outline: RoadmapOutline?
  private(set) var isLoaded = false
  private var wanted: RoadmapAction.ID?

  let queries: [Query] = [.roadmap]

  var hasUnkept: Bool {
    switch mode {
    case .editing(let form): form.hasUnkept
    case .reviewing(let review): review.hasUnkept
    case .asking(let question): question.hasUnkept
    case .browsing, .finding, .reading, .choosingFile, .checking: false
    }
  }

  var isAsking: Bool { if case .asking = mode { true } else { false } }

  var bookmark: Int64? { wanted?.number ?? focusedAction?.action.id?.number }

  mutating func restore(_ bookmark: Int64) { wanted = RoadmapAction.ID(bookmark) }

  /// Stages and measures have no number that the file could keep as a row: they are kept by name.
  var arrangement: [String: String] {
    var arrangement = timeline.kept.merging(filter.kept) { one, _ in one }
    if foldsByHand { arrangement["folded"] = tree.text }
    if tree.cursor.top > 0 { arrangement["top"] = "\(tree.cursor.top)" }
    if !split.text.isEmpty { arrangement[Division.name] = split.text }
    if !query.isEmpty { arrangement["find"] = query.text }
    if bookmark == nil, tree.cursor.index > 0 { arrangement["row"] = tree.focus }
    return arrangement
  }

  mutating func arrange(_ arrangement: [String: String]) {
    foldsByHand = arrangement["folded"] != nil
    tree = Tree.State(
      arrangement["folded"] ?? "", focus: arrangement["row"], top: arrangement.place("top"))
    split = Split(arrangement[Division.name] ?? "")
    timeline = RoadmapTimeline(kept: arrangement)
    filter = RoadmapFilter(kept: arrangement)
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
    // What the programme's data say comes later, where it is long to count.
    if case .begun(let beginning) = answer { return outline == nil ? take(beginning, context) : [] }
    guard case .roadmap(let roadmap) = answer else { return [] }
    isLoaded = true
    let told = renew(by: roadmap, context)
    guard let roadmap else {
      outline = nil
      switch mode {
      case .reading, .checking: mode = .browsing
      default: break
      }
      return told
    }
    let (isFirst, read) = (outline == nil, focusedName)
    let before = follow == nil ? [] : outline?.everyLine ?? []
    outline = Self.outline(of: roadmap, context)
    marks = marks.filter { outline?.has($0) == true }
    if isFirst, !foldsByHand { openPressing(context) }
    lay(context)
    if case .checking(var cursor) = mode {
      let count = outline?.findings.count ?? 0
      cursor.settle(count: count, height: RoadmapFindings.listHeight(in: context.body))
      mode = .checking(cursor)
    }
    // A text is read on only where its line is still there.
    if case .reading = mode, focusedName != read { mode = .browsing }
    follow(from: before, context)
    if let wanted { show(wanted, context) }
    wanted = nil
    return told
  }

  mutating func prepare(_ context: Context) -> [Wish] {
    guard let outline, outline.today != context.today || outline.year != context.programme?.year
    else { return [] }
    self.outline = Self.outline(of: outline.roadmap, context)
    lay(context)
    return []
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    if case .failure = result { follow = nil }
    if case .reviewing(var review) = mode, review.sent == change {
      review.sent = nil
      mode = if case .success = result { .browsing } else { .reviewing(review) }
    }
    guard case .editing(var form) = mode, form.sent == change else { return [] }
    switch result {
    case .success:
      mode = .browsing
      if form is RoadmapDoneForm { marks = [] }
      return form.remark(context).map { [.add(Notice($0, .obstacle))] } ?? []
    case .failure(let refusal):
      form.show(refusal, context)
      mode = .editing(form)
    }
    return []
  }

  mutating func receive(_ message: Message, _ context: Context) -> [Wish] {
    if case .choosingFile = mode, case .roadmapRead(let path, let roadmap, let remarks) = message {
      mode = .reviewing(
        RoadmapReview(roadmap, remarks, from: path, replacing: outline?.roadmap, context))
    }
    if case .printed(let place) = message {
      let path = place.isWritten ? place.path : nil
      return [.tell(Notice(context.words.paper.written(place), path: path))]
    }
    return []
  }
}

extension RoadmapPage {
  /// The line with the focus.
  var focusedLine: RoadmapLine? {
    guard let outline, let index = tree.row(in: outline.tree) else { return nil }
    return outline.lines[index]
  }

  /// The same as a place of the roadmap.
  var focused: RoadmapRow? { focusedLine?.row }

  /// The name of that line in the tree.
  var focusedName: String? { focusedLine?.id }

  /// The action with the focus.
  var focusedAction: PlacedAction? { focusedLine?.action }

  private static func outline(of roadmap: Roadmap, _ context: Context) -> RoadmapOutline {
    let year = context.programme?.year
    let findings = RoadmapCheck(roadmap, in: year, handbook: context.handbook).findings
    return RoadmapOutline(roadmap: roadmap, on: context.today, of: year, findings: findings)
  }

  /// Opens the stage that presses most, and the next ones as long as the list has lines for them.
  private mutating func openPressing(_ context: Context) {
    guard let outline else { return }
    let stages = outline.lines.filter { $0.row.depth == 0 }
    let states = stages.compactMap { line in line.progress.state.map { (id: line.id, state: $0) } }
    let order = states.sorted { ActionState.isMorePressing($0.state, than: $1.state) }
    var folded = Set(stages.map(\.id))
    if let first = order.first?.id ?? stages.first?.id { folded.remove(first) }
    // However the border was moved, so that the same stages are open next time.
    let usual = frame(in: context.body, context).division.parts(Split())
    let height = max(1, usual.first.height - RoadmapLayout.headerLines)
    for entry in order.dropFirst() {
      if case .done = entry.state { continue }
      let fewer = folded.subtracting([entry.id])
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
    showLine(RoadmapOutline.name(id), context)
  }

  /// Puts the focus on a line, unfolding what it stands below.
  mutating func showLine(_ name: String, _ context: Context) {
    if outline?.tree.index(of: name) == nil { showAll(context) }
    guard let rows = outline?.tree else { return }
    tree.show(name, rows, height: height(context))
  }

  /// Lays the lines anew and keeps the focus within them.
  mutating func lay(_ context: Context) {
    outline?.lay(matching: query.isEmpty ? nil : SearchQuery(query.text), filter: filter)
    guard let outline else { return }
    tree.settle(outline.tree, height: height(context))
  }

  /// Whether a search or a filter leaves lines out.
  var isNarrowed: Bool { !query.isEmpty || !filter.isEmpty }

  /// Shows all lines again, with the focus where it was.
  mutating func showAll(_ context: Context) {
    guard isNarrowed else { return }
    let kept = focusedName
    query = TextField()
    filter = RoadmapFilter()
    lay(context)
    if let kept, let outline { tree.show(kept, outline.tree, height: height(context)) }
  }

  /// Keeps a roadmap with the marks and notes of the one that there is, after a question where some
  /// would go.
  mutating func take(_ roadmap: Roadmap, from review: RoadmapReview? = nil, _ context: Context)
    -> [Wish]
  {
    guard let outline, roadmap.keeping(marksOf: outline.roadmap).losesSomething,
      let question = RoadmapQuestion(.take(roadmap, review), over: outline, context)
    else { return replace(by: roadmap, from: review) }
    mode = .asking(question)
    return []
  }

  /// Asks for the file of a roadmap.
  mutating func chooseFile(_ context: Context) {
    mode = .choosingFile(Self.fileForm(context))
  }

  /// Takes the built-in roadmap of the school year, after a question where there are several.
  mutating func takeBuiltIn(_ context: Context) -> [Wish] {
    let templates = context.handbook.builtInRoadmaps
    guard templates.count == 1 else {
      return [.push(BuiltInRoadmapSheet(over: outline?.roadmap, context))]
    }
    return take(templates[0], context)
  }

  /// Takes a built-in roadmap for the school year.
  mutating func take(_ template: RoadmapTemplate, _ context: Context) -> [Wish] {
    guard let year = context.programme?.year else { return [] }
    return take(template.roadmap(for: year), context)
  }
}
