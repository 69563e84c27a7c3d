import Mentoring
import TerminalKit

extension RoadmapPage {
  static let allActions =
    browsing + folding + finding + reading + seeking + editing + choosing + reviewing + reseeking
  static let modes = [
    browsing + folding, finding, reading, seeking, editing, choosing, reviewing, reseeking,
  ]
  private static let seeking = PageAction<Self>.finding("roadmap.view")
  private static let reseeking = PageAction<Self>.finding("roadmap.review")

  var actions: [PageAction<Self>] {
    switch mode {
    case .browsing: Self.browsing + Self.folding
    case .finding: Self.finding
    case .reading(let reading):
      reading.isFinding ? Self.seeking : Self.reading
    case .editing(let form): form.form.isOpen ? [] : Self.editing
    case .choosingFile: Self.choosing
    case .reviewing(let review):
      review.reading.isFinding ? Self.reseeking : Self.reviewing
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
    PageAction("roadmap.fold", [.enter], { $0.roadmap.fold }) { page, context in
      page.fold(context)
    },
    PageAction(
      "roadmap.view", [.function(3), .character("v")], { $0.roadmap.view },
      unless: { page, context in
        page.focused == nil ? context.words.roadmap.nothingFound : nil
      },
      run: { page, _ in
        page.mode = .reading(Reading())
        return []
      }),
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
    PageAction("roadmap.clear", [.escape], { $0.roadmap.clear }, isInBar: false) {
      page, context in
      page.clearQuery(context)
      return []
    },
  ]

  private static let folding: [PageAction<Self>] = [
    PageAction("roadmap.open", [.right, .character("l")], { $0.roadmap.unfold }, isInBar: false) {
      page, context in page.move(.right, context)
    },
    PageAction("roadmap.close", [.left, .character("h")], { $0.roadmap.collapse }, isInBar: false) {
      page, context in page.move(.left, context)
    },
    PageAction(
      "roadmap.openAll", [.character("a")], { $0.roadmap.unfoldAll }, isInBar: false
    ) { page, context in page.foldAll(false, context) },
    PageAction(
      "roadmap.closeAll", [.character("z")], { $0.roadmap.collapseAll }, isInBar: false
    ) { page, context in page.foldAll(true, context) },
    PageAction("roadmap.down", [.down, .character("j")], { $0.roadmap.down }, isInBar: false) {
      page, context in page.move(.down, context)
    },
    PageAction("roadmap.up", [.up, .character("k")], { $0.roadmap.up }, isInBar: false) {
      page, context in page.move(.up, context)
    },
    PageAction(
      "roadmap.zoomIn", [.character("+"), .character("=")], { $0.roadmap.zoomIn }, isInBar: false,
      unless: { page, context in page.obstacleToZoom(by: 1, context) },
      run: { page, context in page.zoom(by: 1, context) }),
    PageAction(
      "roadmap.zoomOut", [.character("-")], { $0.roadmap.zoomOut }, isInBar: false,
      unless: { page, context in page.obstacleToZoom(by: -1, context) },
      run: { page, context in page.zoom(by: -1, context) }),
  ]

  private static let finding = [
    PageAction<Self>("roadmap.keepFound", [.enter], { $0.roadmap.keepFound }) { page, _ in
      page.mode = .browsing
      return []
    },
    PageAction<Self>("roadmap.endFinding", [.escape], { $0.roadmap.clear }) { page, context in
      page.mode = .browsing
      page.clearQuery(context)
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

  private static let reviewing =
    [
      PageAction<Self>("roadmap.take", [.function(2)], { $0.roadmap.take }) { page, context in
        guard case .reviewing(let review) = page.mode else { return [] }
        return page.take(review.roadmap, context)
      },
      PageAction<Self>("roadmap.leaveOut", [.escape], { $0.roadmap.cancel }) { page, _ in
        if !page.stopSeeking() { page.mode = .browsing }
        return []
      },
    ]
    + PageAction.reading("roadmap.review")
}
