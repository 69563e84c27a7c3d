/// Who coordinates the programme («куратор»), and the order of the head that says so.
public struct Coordinator: Hashable, Sendable {
  /// The name, family name first; empty where nobody is named yet.
  public var name: PersonName
  /// The number of the order, as typed; empty where there is none yet.
  public var orderNumber: String
  /// The day of the order.
  public var orderDate: CalendarDay?

  /// Creates a coordinator; without anything nobody is named yet.
  public init(
    name: PersonName = PersonName(""), orderNumber: String = "", orderDate: CalendarDay? = nil
  ) {
    self.name = name
    self.orderNumber = orderNumber
    self.orderDate = orderDate
  }
}
