import Mentoring
import PlainText
import TerminalKit

extension RoadmapPage {
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing, .checking: return movesPage(key, context)
    case .reading: return seek(key, context)
    case .reviewing(let open):
      guard open.sent == nil || open.isReading else {
        return [.tell(Notice(context.words.shell.saving, .obstacle))]
      }
      return review(key, context)
    case .finding: return find(context, outcome: query.handle(key)) ?? movesPage(key, context)
    case .editing(var form):
      let typed = form.type(key, context)
      mode = .editing(form)
      return typed.wishes(context) { save(context) }
    case .choosingFile(var form):
      let outcome = form.handle(key)
      mode = .choosingFile(form)
      return react(to: outcome) { page in page.readFile(context) }
    case .asking(let question): return answer(key, question)
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing, .asking, .checking: return nil
    case .reading: return seek(pasted: text, context)
    case .reviewing: return review(pasted: text, context)
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

  private mutating func movesPage(_ key: Key, _ context: Context) -> [Wish]? {
    switch key {
    case _ where ListCursor.leaps(key): move(key, context)
    case .up where isFinding, .down where isFinding: move(key, context)
    default: nil
    }
  }

  private var isFinding: Bool { if case .finding = mode { true } else { false } }

  /// Takes a key that moves: in the panel of the linter through its list, else in the tree, where
  /// Left and Right fold and unfold as well.
  mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    guard let outline else { return [] }
    if case .checking(var cursor) = mode {
      let height = RoadmapFindings.listHeight(in: context.body)
      cursor.handle(key, count: outline.findings.count, height: height)
      mode = .checking(cursor)
      return []
    }
    let outcome = tree.handle(key, outline.tree, height: height(context))
    if outcome == .edited { foldsByHand = true }
    return []
  }

  /// Unfolds the focused line or folds it; an action is gone into: to its work, else its whole text.
  mutating func enter(_ context: Context) -> [Wish] {
    guard let line = focusedLine else { return [] }
    guard line.action == nil else {
      if let way = line.action?.standing?.place.way(from: .roadmap) {
        return [.go(way.chapter, way.aim)]
      }
      mode = .reading(Reading())
      return []
    }
    guard !isNarrowed, let outline, let index = outline.tree.index(of: line.id) else { return [] }
    tree.fold(
      index, !tree.isFolded(index, outline.tree), outline.tree, height: height(context))
    foldsByHand = true
    return []
  }

  /// Folds all stages, or unfolds everything.
  mutating func foldAll(_ isFolded: Bool, _ context: Context) -> [Wish] {
    guard !isNarrowed, let outline else { return [] }
    let height = height(context)
    guard isFolded else {
      tree.unfoldAll(outline.tree, height: height)
      foldsByHand = true
      return []
    }
    for index in outline.lines.indices where outline.lines[index].row.depth == 0 {
      tree.fold(index, true, outline.tree, height: height)
    }
    foldsByHand = true
    return []
  }

  /// Takes the search and the filter away; where there is none, the marks.
  mutating func clear(_ context: Context) -> [Wish] {
    if isNarrowed { showAll(context) } else { marks = [] }
    return []
  }

  /// Marks the focused action, or takes the mark off, and goes on to the next line.
  mutating func mark(_ context: Context) -> [Wish] {
    if let id = focusedAction?.action.id, marks.remove(id) == nil { marks.insert(id) }
    return move(.down, context)
  }

  /// That an action is to be chosen, and how one comes to it from the line with the focus.
  func chooseAction(_ context: Context) -> String {
    let row = outline.flatMap { outline in tree.row(in: outline.tree).map { (outline.tree, $0) } }
    return context.words.roadmap.chooseAction(row.map { tree.isFolded($1, $0) } ?? false)
  }

  /// Marks the actions in sight that are not marked, and takes the marks off the others.
  mutating func turnMarks() -> [Wish] {
    guard let outline else { return [] }
    let ids = tree.shown(of: outline.tree).compactMap { outline.lines[$0].action?.action.id }
    marks.formSymmetricDifference(ids)
    return []
  }

  /// Opens the form of the focused action at a field, or that of a stage or a measure.
  mutating func edit(_ field: String?, isDone: Bool = false, _ context: Context) -> [Wish] {
    guard let outline, let line = focusedLine else { return [] }
    guard let action = line.action else {
      let form = RoadmapPartForm.Part(of: line.row, in: outline.roadmap)
        .flatMap { RoadmapPartForm($0, of: outline.roadmap, context) }
      if let form { mode = .editing(form) }
      return []
    }
    var form = RoadmapForm(action, of: outline.roadmap, isDone: isDone, context)
    if let field { form.form.focus(on: field) }
    mode = .editing(form)
    return []
  }

  mutating func save(_ context: Context) -> [Wish] {
    guard case .editing(var form) = mode else { return [] }
    let change = form.send(context)
    mode = .editing(form)
    switch change?.title {
    case .addAction, .addMeasure, .addStage: follow = .new
    default: break
    }
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
    let open = outline?.everyLine.filter { $0.action?.isDone == false } ?? []
    let pressing = open.compactMap { line in line.progress.state.map { (line.id, $0) } }
      .min { ActionState.isMorePressing($0.1, than: $1.1) }
    if let pressing { showLine(pressing.0, context) }
    return []
  }

  private func export(_ paper: RoadmapPaper, _ context: Context) -> [Wish] {
    guard paper != .calendar || outline?.roadmap.span != nil else {
      return [.tell(Notice(context.words.paper.nothingDated, .obstacle))]
    }
    return [.effect(.export(paper))]
  }

  mutating func answered(_ answer: SheetAnswer, _ context: Context) -> [Wish] {
    guard case .choice(let parts) = answer.value else { return [] }
    if answer.tag == RoadmapPaperSheet.tag {
      return RoadmapPaperSheet.paper(parts).map { export($0, context) } ?? []
    }
    if answer.tag == BuiltInRoadmapSheet.tag {
      return BuiltInRoadmapSheet.template(parts, context).map { take($0, context) } ?? []
    }
    guard answer.tag == RoadmapFilterSheet.tag else { return [] }
    let kept = focusedName
    filter = RoadmapFilter(kept: RoadmapFilterSheet.kept(parts))
    lay(context)
    if let kept, let outline { tree.show(kept, outline.tree, height: height(context)) }
    return []
  }
}
