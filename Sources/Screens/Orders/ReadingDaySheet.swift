import Mentoring
import TerminalKit

/// The day that marks get from now on: the one beside the signatures on the paper.
struct ReadingDaySheet: FormedSheet {
  /// What the sheet is asked as.
  static let tag = "orders.readersDay"

  private let order: PairOrder
  var form: Form

  init(_ order: PairOrder, from day: CalendarDay, _ context: Context) {
    self.order = order
    form = Form(
      [Self.field(order, context)], values: ["day": .text(day.dotted)], words: context.formWords,
      width: context.size.width)
  }

  private static func field(_ order: PairOrder, _ context: Context) -> FormField {
    .day(
      "day", context.words.orders.readOn, .past, hint: context.words.orders.readingDayHint,
      isRequired: true, rule: .reading(of: order, context), context)
  }

  func title(_ words: Words) -> String { words.orders.readingDayHeading }

  mutating func translate(_ context: Context) {
    form.takeWords(of: Form([Self.field(order, context)], words: context.formWords))
  }

  mutating func done() -> SheetOutcome {
    guard form.check(), let day = form.day("day") else { return .stays() }
    return .closed(SheetAnswer(Self.tag, .day(day)))
  }

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> SheetOutcome {
    if motion == .click { _ = form.grasp(handle) }
    return .stays()
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    [
      KeyBar.Item(
        key: context.name(of: .enter), label: context.words.shell.choose,
        act: .key(.enter, times: 1)),
      KeyBar.Item(
        key: context.name(of: .escape), label: context.words.shell.back.label,
        act: .key(.escape, times: 1)),
    ]
  }
}

extension FormRule {
  /// A day on which a signed order may have been read, or the sentence for one that may not be.
  static func reading(of order: PairOrder, _ context: Context) -> FormRule {
    let (words, today) = (context.words, context.today)
    return FormRule { text in
      do throws(BrokenRule) {
        try OrderRules.checkReading(of: order, on: CalendarDay(typed: text), today: today)
        return .read(text)
      } catch {
        return .wrong(words.sentence(error))
      }
    }
  }
}
