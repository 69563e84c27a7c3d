import Mentoring
import TerminalKit

extension OrdersPage {
  /// Lets an open form take over what somebody else has changed of its draft since `before`.
  mutating func renewForm(after before: OrderShelf?, _ context: Context) -> [Wish] {
    guard case .editing(let form) = mode, form.sent == nil, let shelf else { return [] }
    if let obstacle = Self.obstacle(to: form, on: shelf) {
      guard form.form.isTouched else {
        mode = .browsing
        return [.tell(Notice(context.words.sentence(obstacle), .obstacle))]
      }
      // It is told once, when the draft goes or is signed.
      guard let before, Self.obstacle(to: form, on: before) == nil else { return [] }
      guard obstacle == .gone(.order) else {
        return [.tell(Notice(context.words.sentence(obstacle), .obstacle))]
      }
      return [.tell(context.recordGone(.order(number: form.order.content.number)))]
    }
    guard let sheet = Self.sheet(of: form, on: shelf),
      let renewed = form.renewed(by: OrderForm(sheet.order, context), in: .orders, context)
    else { return [] }
    mode = .editing(renewed.form)
    return renewed.wishes(context)
  }

  /// Why a form has no draft any more; nothing where it has.
  private static func obstacle(to form: OrderForm, on shelf: OrderShelf) -> BrokenRule? {
    guard let sheet = sheet(of: form, on: shelf) else { return .gone(.order) }
    return sheet.isSigned ? .orderIsSigned(sheet.order.content.number) : nil
  }

  private static func sheet(of form: OrderForm, on shelf: OrderShelf) -> OrderSheet? {
    shelf.sheets.first { $0.order.id == form.order.id }
  }
}
