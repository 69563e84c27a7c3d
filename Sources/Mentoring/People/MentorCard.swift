/// A mentor as the base holds them («карточка наставника»): the person and what they offer.
public struct MentorCard: Hashable, Sendable {
  /// How many mentees one mentor may take, at the least and at the most.
  public static let capacities = 0...20

  /// The number, or nothing before the card is first saved.
  public var id: Mentor.ID?
  /// Who it is.
  public var person: Person
  /// The competencies («компетенции») and the wishes about the mentee.
  public var wishes: Wishes
  /// How many mentees the mentor agrees to take, within ``capacities``.
  public var capacity: Int

  /// Creates a card.
  public init(
    id: Mentor.ID? = nil, person: Person, wishes: Wishes = Wishes(), capacity: Int = 1
  ) {
    self.id = id
    self.person = person
    self.wishes = wishes
    self.capacity = capacity
  }
}
