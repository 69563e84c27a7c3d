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
    form = Form(
      [
        FormField("number", words.number, .text(limit: 50), hint: words.numberHint),
        .day("date", words.date, .coming, hint: words.dateHint, context),
        FormField("basis", words.basis, .multiline(lines: 3), hint: words.basisHint),
        .day("first", words.first, .coming, hint: words.firstHint, context),
        .day("last", words.last, .coming, hint: words.lastHint, isRequired: true, context),
        FormField("control", words.control, .text(limit: 300), hint: words.controlHint),
        .day("reportDue", words.report, .coming, hint: words.reportHint, isRequired: true, context),
      ],
      values: [
        "number": .text(content.number), "date": .text(content.date?.dotted ?? ""),
        "basis": .text(content.basis), "first": .text(content.first?.dotted ?? ""),
        "last": .text(content.last.dotted), "control": .text(content.control),
        "reportDue": .text(content.reportDue.dotted),
      ], words: context.words.fields.form)
    form.width = FormSheet.width(in: context.size)
  }

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context) {
    form.takeWords(of: OrderForm(order, context).form)
  }

  mutating func handle(_ key: Key, _ context: Context) -> Outcome {
    form.width = FormSheet.width(in: context.size)
    return form.handle(key)
  }

  mutating func paste(_ text: String) -> Outcome { form.paste(text) }

  mutating func grasp(_ handle: String) { _ = form.grasp(handle) }

  /// The form as its draft needs it.
  var openForm: OpenForm { OpenForm("draft", of: order.id?.number, form, sent: sent) }

  /// Fills in what was typed before the program ended; tells whether the record is another by now.
  mutating func fill(typed draft: Draft) -> Bool { form.fill(typed: draft) }

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
    guard form.check(), let last = form.day("last"), let reportDue = form.day("reportDue") else {
      return nil
    }
    var changed = order
    changed.content = PairOrder.Content(
      number: text("number"), date: form.day("date"),
      basis: Sanitized(lines: form.text("basis")).text, first: form.day("first"), last: last,
      control: text("control"), reportDue: reportDue)
    let errors = Self.faults(of: changed, context)
    form.show(errors: errors)
    return errors.isEmpty ? Change([.orders(.save(changed))], .saveOrder) : nil
  }

  private func text(_ id: String) -> String { Sanitized(form.text(id)).text }

  private static func faults(of order: PairOrder, _ context: Context) -> [String: String] {
    do throws(BrokenRule) {
      try OrderRules.checkDraft(order)
      return [:]
    } catch {
      return ["last": context.words.sentence(error)]
    }
  }
}
