import Mentoring
import TerminalKit

extension RoadmapPage {
  static let allActions = modes.flatMap { $0 }
  static let modes =
    [browsing + working + folding + timing + shaping, finding, reading, seeking, editing, choosing]
    + reviewing.modes + [checking]
  static let seeking = PageAction<Self>.finding("roadmap.view")

  var actions: [PageAction<Self>] {
    switch mode {
    case .browsing:
      Self.browsing + Self.working + Self.folding + Self.timing + Self.shaping
    case .finding: Self.finding
    case .reading(let reading):
      reading.isFinding ? Self.seeking : Self.reading
    case .editing(let form): form.form.isOpen ? [] : Self.editing
    case .choosingFile: Self.choosing
    case .reviewing(let review): Self.reviewing.now(review)
    case .asking: []
    case .checking: Self.checking
    }
  }

  private static let needsAction: @Sendable (Self, Context) -> String? = { page, context in
    page.focusedAction == nil ? page.chooseAction(context) : nil
  }

  static let needsRoadmap: @Sendable (Self, Context) -> String? = { page, context in
    page.outline == nil ? context.words.roadmap.empty(context.keyNames) : nil
  }

  private static let needsLine: @Sendable (Self, Context) -> String? = { page, context in
    if let reason = needsRoadmap(page, context) { return reason }
    return page.focused == nil ? context.words.roadmap.nothingFound : nil
  }

  private static let browsing: [PageAction<Self>] = [
    PageAction(
      "roadmap.done", [.space, .function(5), .character("d")], { $0.roadmap.markDone },
      unless: { page, context in
        needsRoadmap(page, context) ?? page.obstacleToComplete(context)
      },
      run: { page, context in page.toggleDone(context) }),
    PageAction(
      "roadmap.edit", [.function(4), .character("e")], { $0.roadmap.edit },
      unless: needsLine,
      run: { page, context in page.edit(nil, context) }),
    PageAction(
      "roadmap.fold", [.enter], { $0.roadmap.fold }, unless: needsLine,
      run: { page, context in page.enter(context) }),
    PageAction(
      "roadmap.view", [.function(3), .character("v")], { $0.roadmap.view }, unless: needsLine,
      run: { page, _ in
        page.mode = .reading(Reading())
        return []
      }),
    PageAction(
      "roadmap.find", [.function(7), .character("f"), .character("/")], { $0.roadmap.find },
      unless: needsRoadmap,
      run: { page, _ in
        page.mode = .finding
        return []
      }),
    PageAction(
      "roadmap.filter", [.character("l")], { $0.timeline.filter }, unless: needsRoadmap,
      run: { page, context in
        page.outline.map { [.push(RoadmapFilterSheet(page.filter, $0, context))] } ?? []
      }),
    PageAction(
      "roadmap.export", [.character("q")], { $0.paper.export }, isInBar: false,
      unless: needsRoadmap,
      run: { _, context in [.push(RoadmapPaperSheet(context))] }),
    PageAction(
      "roadmap.check", [.character("c")], { $0.timeline.findingsPanel }, unless: needsRoadmap,
      run: { page, _ in
        page.mode = .checking(ListCursor())
        return []
      }),
    PageAction("roadmap.import", [.character("i")], { $0.roadmap.load }) { page, context in
      page.chooseFile(context)
      return []
    },
    PageAction("roadmap.builtIn", [.character("b")], { $0.roadmap.builtIn }, isInBar: false) {
      page, context in page.takeBuiltIn(context)
    },
    PageAction("roadmap.clear", [.escape], { $0.roadmap.clear }, isInBar: false) {
      page, context in page.clear(context)
    },
  ]

  private static let working: [PageAction<Self>] = [
    PageAction(
      "roadmap.go", [.character("g")], { $0.timeline.go }, isInBar: false,
      unless: { page, context in
        if let reason = needsAction(page, context) { return reason }
        return page.focusedAction?.standing == nil ? context.words.timeline.noWork : nil
      },
      run: { page, _ in
        (page.focusedAction?.standing?.place.way(from: .roadmap)).map { [.go($0.chapter, $0.aim)] }
          ?? []
      }),
    field("roadmap.term", "t", "terms", { $0.timeline.term }),
    field("roadmap.responsibles", "r", "responsibles", { $0.timeline.responsibles }),
    field("roadmap.note", "n", "notes", { $0.timeline.note }),
    PageAction(
      "roadmap.mark", [.insert, .character("m")], { $0.timeline.mark }, isInBar: false,
      unless: needsAction,
      run: { page, context in page.mark(context) }),
    PageAction(
      "roadmap.turnMarks", [.character("*")], { $0.people.turnMarks }, isInBar: false,
      unless: needsLine,
      run: { page, _ in page.turnMarks() }),
    PageAction(
      "roadmap.urgent", [.character("u")], { $0.roadmap.goToPressing }, isInBar: false,
      unless: needsRoadmap,
      run: { page, context in page.goToPressing(context) }),
  ]

  /// Opens the form of the focused action at one of its fields.
  private static func field(
    _ id: String, _ key: Character, _ field: String,
    _ words: @escaping @Sendable (Words) -> ActionWords
  ) -> PageAction<Self> {
    PageAction(
      id, [.character(key)], words, isInBar: false, unless: needsAction,
      run: { page, context in page.edit(field, context) })
  }

  private static let folding: [PageAction<Self>] = [
    step("roadmap.open", [.right], .right, { $0.roadmap.unfold }),
    step("roadmap.close", [.left], .left, { $0.roadmap.collapse }),
    PageAction(
      "roadmap.openAll", [.character("a")], { $0.roadmap.unfoldAll }, isInBar: false
    ) { page, context in page.foldAll(false, context) },
    PageAction(
      "roadmap.closeAll", [.character("z")], { $0.roadmap.collapseAll }, isInBar: false
    ) { page, context in page.foldAll(true, context) },
    step("roadmap.down", [.down, .character("j")], .down, { $0.roadmap.down }),
    step("roadmap.up", [.up, .character("k")], .up, { $0.roadmap.up }),
  ]

  static func step(
    _ id: String, _ keys: [Key], _ key: Key, _ words: @escaping @Sendable (Words) -> ActionWords
  ) -> PageAction<Self> {
    PageAction(id, keys, words, isInBar: false) { page, context in page.move(key, context) }
  }

  private static let finding = [
    PageAction<Self>("roadmap.keepFound", [.enter], { $0.roadmap.keepFound }) { page, _ in
      page.mode = .browsing
      return []
    },
    PageAction<Self>("roadmap.endFinding", [.escape], { $0.roadmap.clear }) { page, context in
      page.mode = .browsing
      page.showAll(context)
      return []
    },
  ]

  private static let editing = [
    PageAction<Self>("roadmap.save", [.function(2)], { $0.roadmap.save }) { page, context in
      page.save(context)
    },
    PageAction<Self>("roadmap.cancel", [.escape], { $0.roadmap.cancel }, discardsTyping: true) {
      page, _ in
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

  private static let reading =
    [
      PageAction<Self>(
        "roadmap.closeView", [.escape, .function(3), .character("v")], { $0.roadmap.cancel }
      ) { page, _ in
        if !page.stopSeeking() { page.mode = .browsing }
        return []
      }
    ]
    + PageAction.reading("roadmap.view")
}
