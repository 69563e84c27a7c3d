import Mentoring
import PlainText
import TerminalKit

/// The form for the record of a draft.
struct OrderForm: PageForm {
  /// The order before it was touched.
  let order: PairOrder
  var form: Form
  var sent: Change?

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
      ], words: context.formWords, width: Self.columns(in: context.size))
  }

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context) {
    form.takeWords(of: OrderForm(order, context).form)
  }

  var kind: String { "draft" }

  var subject: Int64? { order.id?.number }

  mutating func change(_ context: Context) -> Change? {
    guard form.check(), let last = form.day("last"), let reportDue = form.day("reportDue") else {
      return nil
    }
    var changed = order
    changed.content = PairOrder.Content(
      number: text("number"), date: form.day("date"),
      basis: Sanitized(lines: form.text("basis")).text, first: form.day("first"), last: last,
      control: text("control"), reportDue: reportDue)
    do throws(BrokenRule) {
      try OrderRules.checkDraft(changed)
      return Change([.orders(.save(changed))], .saveOrder)
    } catch {
      show(error, context)
      return nil
    }
  }

  private func text(_ id: String) -> String { Sanitized(form.text(id)).text }

  mutating func show(_ rule: BrokenRule, _ context: Context) {
    let field = Self.field(of: rule)
    form.show(errors: field.map { [$0: context.words.sentence(rule)] } ?? [:])
  }

  /// The field where a rule is mended; nothing where it is about no field, and the shell alone says
  /// what is wrong.
  private static func field(of rule: BrokenRule) -> String? {
    switch rule {
    case .termReversed: "last"
    case .numberIsTaken, .orderLacks(.orderNumber): "number"
    case .orderLacks(.orderDate), .inTheFuture(.orderDate, _): "date"
    default: nil
    }
  }
}
