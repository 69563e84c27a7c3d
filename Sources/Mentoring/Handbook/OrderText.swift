/// The text of an order («текст приказа») from the handbook, with fields to be filled.
public struct OrderText: Hashable, Sendable {
  /// A field of a text, written `{{name}}` there.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    /// The number of the order, or «____».
    case number = "номер"
    /// The date of the order, or «____».
    case date = "дата"
    /// The first day of the pairs, or «____».
    case termFirst = "срок_с"
    /// The last day of the pairs.
    case termLast = "срок_по"
    /// Who controls: «оставляю за собой», or «возложить на …».
    case control = "контроль"
    /// The day the report is due.
    case reportDue = "отчёт_до"
    /// The short name of the organisation.
    case organization = "организация"
    /// The place of issue.
    case place = "место"
    /// The school year.
    case year = "учебный_год"
    /// What the order rests on.
    case basis = "основание"
    /// The head's name as a signature prints it.
    case head = "руководитель"
  }

  /// A run of a text.
  public enum Run: Hashable, Sendable {
    /// Words as they are.
    case words(String)
    /// A field to be filled.
    case field(Field)
  }

  /// The heading, without a full stop: «Об утверждении …».
  public let heading: [Run]
  /// What the order rests on when the coordinator has not said otherwise.
  public let basis: String
  /// The sentence before «ПРИКАЗЫВАЮ:».
  public let preamble: [Run]
  /// The numbered points.
  public let points: [[Run]]

  /// Creates a text.
  public init(heading: [Run], basis: String, preamble: [Run], points: [[Run]]) {
    self.heading = heading
    self.basis = basis
    self.preamble = preamble
    self.points = points
  }
}
