public import PlainText

/// A place in the Russian order of names; namesakes stand by their numbers.
public struct PeoplePlace: Hashable, Sendable, Comparable {
  /// The key of the name.
  public let name: SortKey
  /// The number of the person.
  public let person: Int64

  /// Creates a place.
  public init(name: SortKey, person: Int64) {
    self.name = name
    self.person = person
  }

  /// The place of a person who was saved.
  public init(of person: Person) {
    self.init(name: SortKey(person.name.full), person: person.id?.number ?? 0)
  }

  /// By the name, then by the number.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.name == rhs.name ? lhs.person < rhs.person : lhs.name < rhs.name
  }
}
