/// A person whom the programme knows, entered once whatever their roles.
public struct Person: Hashable, Sendable {
  /// A person's number.
  public typealias ID = Identifier<Person>

  /// The number, or nothing before the person is first saved.
  public var id: ID?
  /// Family name, given name, patronymic.
  public var name: PersonName
  /// The day of birth, where it is known.
  public var birthDate: CalendarDay?
  /// Telephone or mail, as typed.
  public var contact: String
  /// The post («должность») or the class of a child.
  public var position: String
  /// The group, or another organisation («группа / место работы»).
  public var workplace: String
  /// Whether the organisation employs the person (ТК РФ 351.8 applies to employees).
  public var isEmployee: Bool

  /// Creates a person from its parts.
  public init(
    id: ID? = nil, name: PersonName, birthDate: CalendarDay? = nil, contact: String = "",
    position: String = "", workplace: String = "", isEmployee: Bool = true
  ) {
    self.id = id
    self.name = name
    self.birthDate = birthDate
    self.contact = contact
    self.position = position
    self.workplace = workplace
    self.isEmployee = isEmployee
  }
}

extension Person {
  /// Whole years on `day`, where the birth date is known.
  public func age(on day: CalendarDay) -> Int? { birthDate.map { $0.wholeYears(to: day) } }
}
