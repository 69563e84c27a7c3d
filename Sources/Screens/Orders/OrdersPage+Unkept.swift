import Mentoring
import TerminalKit

extension OrdersPage {
  var hasUnkept: Bool {
    guard case .editing(let form) = mode else { return false }
    return form.hasUnkept
  }

  var openForm: OpenForm? {
    guard case .editing(let form) = mode else { return nil }
    return form.openForm
  }

  mutating func reopen(_ draft: Draft, _ context: Context) -> Reopening {
    guard let shelf, case .browsing = mode, !isReading else { return .waits() }
    guard let sheet = shelf.sheets.first(where: { $0.order.id?.number == draft.key.subject }),
      !sheet.isOffer, !sheet.isSigned
    else { return .gone }
    restore(draft.key.subject ?? 0)
    layRows()
    var form = OrderForm(sheet.order, context)
    let isOvertaken = form.fill(typed: draft, context)
    isReading = false
    mode = .editing(form)
    return .opened(isOvertaken: isOvertaken)
  }
}
