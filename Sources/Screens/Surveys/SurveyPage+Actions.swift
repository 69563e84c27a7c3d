import Mentoring
import TerminalKit

extension SurveyPage {
  static let allActions =
    waiting + finding + [
      mark, option, yes, no, keepWords, undoWords, redoWords, next, back(isInBar: true),
    ] + entering
    + reading + seeking
  static let modes =
    [waiting, finding, reading, seeking]
    + [[mark], [option], [yes, no], [keepWords, undoWords, redoWords], [next]].map {
      $0 + [back(isInBar: true)] + entering
    }
  private static let seeking = PageAction<Self>.finding("surveys.view")

  var actions: [PageAction<Self>] {
    switch mode {
    case .queue: Self.waiting
    case .finding: Self.finding
    case .entry(let entry): Self.answering(entry) + Self.entering
    case .reading(let reading):
      reading.reading.isFinding ? Self.seeking : Self.reading
    }
  }

  private static func answering(_ entry: SheetEntry) -> [PageAction<Self>] {
    switch entry.item?.kind {
    case .scale: [mark, back(isInBar: true)]
    case .frequency: [option, back(isInBar: true)]
    case .yesNo: [yes, no, back(isInBar: true)]
    case .open: [keepWords] + takingBack(entry.steps) + [back(isInBar: false)]
    case nil: [next, back(isInBar: true)]
    }
  }

  /// As long as nothing is typed, the keys are about the answers that are kept.
  private static func takingBack(_ steps: TypingSteps) -> [PageAction<Self>] {
    (steps.canUndo ? [undoWords] : []) + (steps.canRedo ? [redoWords] : [])
  }

  /// The key back; in a field of words the arrow moves in the text first, so that no bar names it.
  private static func back(isInBar: Bool) -> PageAction<Self> {
    PageAction("surveys.back", [.left, .backspace], { $0.surveys.back }, isInBar: isInBar) {
      page, _ in page.step(-1)
    }
  }

  private static let needsSheet: @Sendable (Self, Context) -> String? = { page, context in
    guard page.focused == nil else { return nil }
    return page.queue.total == 0
      ? context.words.surveys.empty(context.keyNames) : context.words.surveys.nothingFound
  }

  private static let nothingMissing: @Sendable (Self, Context) -> String? = { page, context in
    guard page.nextMissing == nil else { return nil }
    let words = context.words.surveys
    return page.queue.total == 0 ? words.empty(context.keyNames) : words.nothingMissing
  }

  private static let waiting: [PageAction<Self>] = [
    PageAction(
      "surveys.enter", [.enter, .function(4), .character("e")], { $0.surveys.enter },
      unless: needsSheet, run: { page, _ in page.beginFocused() }),
    PageAction(
      "surveys.nextMissing", [.function(5), .character("g")], { $0.surveys.nextMissing },
      unless: nothingMissing, run: { page, _ in page.beginNextMissing() }),
    PageAction(
      "surveys.view", [.function(3), .character("v")], { $0.surveys.view }, unless: needsSheet,
      run: { page, _ in page.read() }),
    PageAction("surveys.find", [.function(7), .character("f")], { $0.surveys.find }) { page, _ in
      page.mode = .finding
      return []
    },
    PageAction("surveys.down", [.down, .character("j")], { $0.surveys.down }, isInBar: false) {
      page, context in page.move(.down, context)
    },
    PageAction("surveys.up", [.up, .character("k")], { $0.surveys.up }, isInBar: false) {
      page, context in page.move(.up, context)
    },
    PageAction("surveys.clear", [.escape], { $0.surveys.clear }, isInBar: false) { page, _ in
      page.clearQuery()
      return []
    },
  ]

  private static let finding: [PageAction<Self>] = [
    PageAction(
      "surveys.enterFound", [.enter], { $0.surveys.enter }, unless: needsSheet,
      run: { page, _ in page.beginFocused() }),
    PageAction("surveys.endFinding", [.escape], { $0.surveys.clear }) { page, _ in
      page.mode = .queue
      page.clearQuery()
      return []
    },
  ]

  private static let mark = PageAction<Self>(
    "surveys.mark", "1234567890".map { .character($0) }, { $0.surveys.mark }, isInBar: false
  ) { page, _ in page.giveDigit() }

  private static let option = PageAction<Self>(
    "surveys.option", "123456789".map { .character($0) }, { $0.surveys.option }, isInBar: false
  ) { page, _ in page.giveDigit() }

  private static let yes = PageAction<Self>(
    "surveys.yes", [.character("1")], { $0.surveys.yesKey }, isInBar: false
  ) { page, _ in page.give(.yesNo(true)) }

  private static let no = PageAction<Self>(
    "surveys.no", [.character("0")], { $0.surveys.noKey }, isInBar: false
  ) { page, _ in page.give(.yesNo(false)) }

  private static let keepWords = PageAction<Self>(
    "surveys.keepWords", [.enter], { $0.surveys.keepWords }
  ) { page, _ in page.giveWords() }

  static let undoWords = PageAction<Self>(
    "surveys.undoWords", [.control("z")], { $0.surveys.undoWords }, isInBar: false
  ) { page, _ in page.undoTyping() }

  private static let redoWords = PageAction<Self>(
    "surveys.redoWords", [.control("y")], { $0.surveys.redoWords }, isInBar: false
  ) { page, _ in page.redoTyping() }

  private static let next = PageAction<Self>("surveys.next", [.enter], { $0.surveys.next }) {
    page, context in page.finishSheet(context)
  }

  private static let entering: [PageAction<Self>] = [
    PageAction(
      "surveys.blank", [.character("-"), .character("."), .delete], { $0.surveys.blankKey },
      unless: { page, context in
        page.entry?.item == nil ? context.namingArrows(context.words.surveys.isWhole) : nil
      }, run: { page, _ in page.give(.blank) }),
    PageAction("surveys.done", [.function(2), .character("s")], { $0.surveys.done }) {
      page, context in page.finishSheet(context)
    },
    PageAction("surveys.leave", [.escape], { $0.surveys.leave }) { page, _ in page.leave() },
    PageAction(
      "surveys.skip", [.function(5), .character("g")], { $0.surveys.nextMissing },
      unless: nothingMissing, run: { page, _ in page.beginNextMissing() }),
    PageAction("surveys.answers", [.function(3), .character("v")], { $0.surveys.view }) {
      page, _ in page.read()
    },
    PageAction("surveys.nextOpen", [.tab, .enter], { $0.surveys.nextOpen }) { page, _ in
      page.goToOpen()
    },
    PageAction("surveys.another", [.function(7), .character("f")], { $0.surveys.another }) {
      page, _ in
      let wishes = page.leave()
      page.mode = .finding
      return wishes
    },
    PageAction(
      "surveys.itemUp", [.up, .backTab, .character("k")], { $0.surveys.itemUp }, isInBar: false
    ) {
      page, _ in page.step(-1)
    },
    PageAction(
      "surveys.itemDown", [.down, .character("j")], { $0.surveys.itemDown }, isInBar: false
    ) {
      page, _ in page.step(1)
    },
  ]

  private static let reading: [PageAction<Self>] =
    [
      PageAction(
        "surveys.close", [.escape, .function(3), .character("v")], { $0.surveys.close }
      ) { page, _ in page.stopSeeking() ? [] : page.closeReading() },
      PageAction(
        "surveys.correct", [.enter, .function(4), .character("e")], { $0.surveys.correct }
      ) { page, _ in
        guard case .reading(let reading) = page.mode, reading.back == nil else {
          return page.closeReading()
        }
        return page.begin(reading.sheet)
      },
    ] + PageAction.reading("surveys.view")

  private mutating func beginFocused() -> [Wish] { focused.map { begin($0.sheet) } ?? [] }
}
