import Mentoring
import PlainText
import TerminalKit

/// The roadmap: stages, measures and actions on the left, their terms by months on the right.
struct RoadmapPage: Page {
  /// What has the keys.
  enum Mode: Sendable {
    case browsing
    case finding
    case reading(ScrolledText)
    case editing(RoadmapForm)
    case choosingFile(Form)
    case reviewing(RoadmapReview)
    case asking(Dialog, Roadmap)
  }

  var mode = Mode.browsing
  var cursor = ListCursor()
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

  var bookmark: Int64? { wanted?.number ?? focusedAction?.action.id?.number }

  mutating func restore(_ bookmark: Int64) { wanted = RoadmapAction.ID(bookmark) }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    switch aim {
    case .action(let id): show(id)
    case .new: chooseFile(context)
    default: break
    }
    return []
  }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    guard case .roadmap(let roadmap) = answer else { return [] }
    isLoaded = true
    let kept = focusedAction?.action.id
    if case .editing(let form) = mode {
      mode = form.renewed(by: roadmap, context).map { .editing($0) } ?? .browsing
    }
    guard let roadmap else {
      outline = nil
      return []
    }
    let isFirst = outline == nil
    outline = RoadmapOutline(roadmap: roadmap, openStages: outline?.openStages ?? [])
    if isFirst { openPressing(context) }
    lay()
    if let id = wanted ?? kept { show(id) }
    wanted = nil
    return []
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
      mode = .reviewing(RoadmapReview(roadmap, remarks, from: path, year: year, context))
    }
    return []
  }
}

extension RoadmapPage {
  /// The line with the focus.
  var focused: RoadmapRow? {
    guard let rows = outline?.rows, rows.indices.contains(cursor.index) else { return nil }
    return rows[cursor.index]
  }

  /// The action with the focus.
  var focusedAction: PlacedAction? {
    guard case .action(let action)? = focused else { return nil }
    return action
  }

  /// Opens the stage that presses most, and the next ones as long as the list has lines for them.
  private mutating func openPressing(_ context: Context) {
    guard let roadmap = outline?.roadmap else { return }
    let states = roadmap.stages.indices.compactMap { index in
      roadmap.progress(ofStage: index + 1, on: context.today).state
        .map { (stage: index + 1, state: $0) }
    }
    let order = states.sorted { ActionState.isMorePressing($0.state, than: $1.state) }
    outline?.openStages = [order.first?.stage ?? 1]
    let height = RoadmapParts(context.body, warning: warning(context)).rows
    for entry in order.dropFirst() {
      if case .done = entry.state { continue }
      outline?.openStages.insert(entry.stage)
      outline?.lay(matching: nil)
      if let count = outline?.rows.count, count > height {
        outline?.openStages.remove(entry.stage)
      }
    }
  }

  /// Puts the focus on an action, opening its stage.
  mutating func show(_ id: RoadmapAction.ID) {
    guard let stage = outline?.stage(of: id) else {
      wanted = id
      return
    }
    if outline?.index(of: id) == nil {
      query = TextField()
      outline?.openStages.insert(stage)
      lay()
    }
    if let index = outline?.index(of: id), let count = outline?.rows.count {
      cursor.move(to: index, count: count)
    }
  }

  /// Lays the lines anew and keeps the focus within them.
  mutating func lay() {
    outline?.lay(matching: query.isEmpty ? nil : SearchQuery(query.text))
    cursor.move(by: 0, count: outline?.rows.count ?? 0)
  }

  /// Opens or closes the stage of the focused line, with the focus on the stage.
  mutating func fold(open: Bool?) {
    guard query.isEmpty, let row = focused, let outline else { return }
    let stage = outline.stage(of: row)
    let isOpen = outline.openStages.contains(stage)
    let shouldOpen = open ?? !isOpen
    guard shouldOpen != isOpen else { return }
    if shouldOpen {
      self.outline?.openStages.insert(stage)
    } else {
      self.outline?.openStages.remove(stage)
    }
    lay()
    let index = self.outline?.rows.firstIndex(of: .stage(stage)) ?? 0
    cursor.move(to: index, count: self.outline?.rows.count ?? 0)
  }

  /// Keeps a roadmap, after a question where another one would go.
  mutating func take(_ roadmap: Roadmap, _ context: Context) -> [Wish] {
    guard let outline else {
      mode = .browsing
      return [.perform([.roadmap(.replace(roadmap))], .importRoadmap)]
    }
    let words = context.words.roadmap
    let done = outline.roadmap.actions.count { $0.action.done != nil }
    mode = .asking(
      Dialog(
        title: words.replaceQuestion,
        text: [
          words.understood(roadmap.stages.count, roadmap.actions.count), words.replaces(done),
        ],
        buttons: context.words.shell.yesNo, focus: "no"),
      roadmap)
    return []
  }

  /// Asks for the file of a roadmap.
  mutating func chooseFile(_ context: Context) {
    let words = context.words.roadmap
    let path = FormField(
      "path", words.file, .text(limit: 1_000), hint: words.fileHint, isRequired: true)
    mode = .choosingFile(Form([path], words: context.words.fields.form))
  }

  /// Takes the built-in roadmap of the school year.
  mutating func takeBuiltIn(_ context: Context) -> [Wish] {
    guard let year = context.programme?.year else { return [] }
    return take(context.handbook.roadmap.roadmap(for: year), context)
  }
}
