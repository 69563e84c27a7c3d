/// The order «Об утверждении наставнических пар/групп».
public struct PairOrder: Hashable, Sendable {
  /// An order's number in the file, which is not the number on the paper.
  public typealias ID = Identifier<PairOrder>

  /// Whether it binds.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// A draft («проект»): printed any number of times.
    case draft
    /// Signed by the head («подписан»): its pairs are frozen.
    case signed
  }

  /// What the coordinator fills in.
  public struct Content: Hashable, Sendable {
    /// The number as registered, a string such as `42-ОД`; empty while it is not known.
    public var number: String
    /// The date; nothing while it is not known.
    public var date: CalendarDay?
    /// What the order rests on, after «В соответствии с»; one basis a line.
    public var basis: String
    /// The first day of the pairs; nothing means the date of the order.
    public var first: CalendarDay?
    /// The last day of the pairs.
    public var last: CalendarDay
    /// Who controls the order («контроль»); empty means the head.
    public var control: String
    /// The day the mentors' report is due.
    public var reportDue: CalendarDay

    /// Creates a content.
    public init(
      number: String = "", date: CalendarDay? = nil, basis: String, first: CalendarDay? = nil,
      last: CalendarDay, control: String = "", reportDue: CalendarDay
    ) {
      self.number = number
      self.date = date
      self.basis = basis
      self.first = first
      self.last = last
      self.control = control
      self.reportDue = reportDue
    }
  }

  /// The number in the file, or nothing before it is first saved.
  public var id: ID?
  /// What it says.
  public var content: Content
  /// Whether it binds.
  public var state: State

  /// Creates an order.
  public init(id: ID? = nil, content: Content, state: State = .draft) {
    self.id = id
    self.content = content
    self.state = state
  }
}

extension PairOrder.Content {
  /// The days that the pairs last, where they are known.
  public var term: ClosedRange<CalendarDay>? {
    guard let first = first ?? date, first <= last else { return nil }
    return first...last
  }
}
