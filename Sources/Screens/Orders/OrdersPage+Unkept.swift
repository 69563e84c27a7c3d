import TerminalKit

extension OrdersPage {
  var hasUnkept: Bool {
    guard case .editing(let form) = mode else { return false }
    return form.hasUnkept
  }
}
