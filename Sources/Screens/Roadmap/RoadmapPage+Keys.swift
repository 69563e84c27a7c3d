import Mentoring
import TerminalKit

extension RoadmapPage {
  static let allActions = browsing + finding + reading + editing + choosing + reviewing
  static let modes = [browsing, finding, reading, editing, choosing, reviewing]

  var actions: [PageAction<Self>] {
    switch mode {
    case .browsing: Self.browsing
    case .finding: Self.finding
    case .reading: Self.reading
    case .editing(let form): form.form.isOpen ? [] : Self.editing
    case .choosingFile: Self.choosing
    case .reviewing: Self.reviewing
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
    PageAction(
      "roadmap.view", [.function(3), .character("v")], { $0.roadmap.view },
      unless: { page, context in
        page.focused == nil ? context.words.roadmap.nothingFound : nil
      },
      run: { page, context in
        if let text = page.text(context) { page.mode = .reading(text) }
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
        page.mode = .browsing
        return []
      }
    ]
    + PageAction<Self>.reading("roadmap.view") { page, key, context in
      guard case .reading(var text) = page.mode else { return }
      text.scroll(key, in: context.body)
      page.mode = .reading(text)
    }

  private static let reviewing =
    [
      PageAction<Self>("roadmap.take", [.function(2)], { $0.roadmap.take }) { page, context in
        guard case .reviewing(let review) = page.mode else { return [] }
        return page.take(review.roadmap, context)
      },
      PageAction<Self>("roadmap.leaveOut", [.escape], { $0.roadmap.cancel }) { page, _ in
        page.mode = .browsing
        return []
      },
    ]
    + PageAction<Self>.reading("roadmap.review") { page, key, context in
      guard case .reviewing(var review) = page.mode else { return }
      review.scroll(key, context)
      page.mode = .reviewing(review)
    }
}
