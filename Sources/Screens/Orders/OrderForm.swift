import Mentoring
import PlainText
import TerminalKit

/// The form for the record of a draft.
struct OrderForm: Sendable {
  /// The order before it was touched.
  let order: PairOrder
  private(set) var form: Form
  /// The change that is on its way to the file; the form waits for the answer.
  private(set) var sent: Change?

  init(_ order: PairOrder, _ context: Context) {
    self.order = order
    let words = context.words.orders
    let content = order.content
    let dates = words.dateShape
    form = Form(
      [
        FormField("number", words.number, .text(limit: 50), hint: words.numberHint),
        FormField("date", words.date, .date, hint: words.dateHint, placeholder: dates),
        FormField("basis", words.basis, .multiline(lines: 3), hint: words.basisHint),
        FormField("first", words.first, .date, hint: words.firstHint, placeholder: dates),
        FormField("last", words.last, .date, hint: words.lastHint, placeholder: dates),
        FormField("control", words.control, .text(limit: 300), hint: words.controlHint),
        FormField("reportDue", words.report, .date, hint: words.reportHint, placeholder: dates),
      ],
      values: [
        "number": .text(content.number), "date": .text(content.date?.dotted ?? ""),
        "basis": .text(content.basis), "first": .text(content.first?.dotted ?? ""),
        "last": .text(content.last.dotted), "control": .text(content.control),
        "reportDue": .text(content.reportDue.dotted),
      ])
    form.width = context.size.width
  }

  mutating func handle(_ key: Key) -> Outcome { form.handle(key) }

  mutating func paste(_ text: String) { _ = form.paste(text) }

  func draw(in area: Rect, on grid: inout Grid) { form.draw(in: area, on: &grid) }

  /// Whether something was typed that is neither kept nor on its way.
  var hasUnkept: Bool { form.isTouched && sent == nil }

  /// The edit that was typed, from now on on its way, or nothing; then the form says what is wrong.
  mutating func send(_ context: Context) -> Change? {
    guard sent == nil else { return nil }
    sent = change(context)
    return sent
  }

  /// Takes keys again after what was sent has been refused.
  mutating func goOn() { sent = nil }

  private mutating func change(_ context: Context) -> Change? {
    let words = context.words.orders
    var errors: [String: String] = [:]
    for id in ["date", "first", "last", "reportDue"] where day(id) == nil && !text(id).isEmpty {
      errors[id] = words.badDate
    }
    for id in ["last", "reportDue"] where text(id).isEmpty { errors[id] = words.missingDate }
    var changed = order
    if errors.isEmpty, let last = day("last"), let reportDue = day("reportDue") {
      changed.content = PairOrder.Content(
        number: text("number"), date: day("date"),
        basis: Sanitized(lines: form.text("basis")).text, first: day("first"), last: last,
        control: text("control"), reportDue: reportDue)
      errors = Self.faults(of: changed, context)
    }
    form.show(errors: errors)
    return errors.isEmpty ? Change([.orders(.save(changed))], .saveOrder) : nil
  }

  private func text(_ id: String) -> String { Sanitized(form.text(id)).text }

  private func day(_ id: String) -> CalendarDay? { CalendarDay(typed: text(id)) }

  private static func faults(of order: PairOrder, _ context: Context) -> [String: String] {
    do throws(BrokenRule) {
      try OrderRules.checkDraft(order)
      return [:]
    } catch {
      return ["last": context.words.sentence(error)]
    }
  }
}
