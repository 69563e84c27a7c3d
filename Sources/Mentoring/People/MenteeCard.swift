/// A mentee as the base holds them («карточка наставляемого»): the person and what they ask for.
public struct MenteeCard: Hashable, Sendable {
  /// The number, or nothing before the card is first saved.
  public var id: Mentee.ID?
  /// Who it is.
  public var person: Person
  /// The request («запрос») and the wishes about the mentor.
  public var wishes: Wishes

  /// Creates a card.
  public init(id: Mentee.ID? = nil, person: Person, wishes: Wishes = Wishes()) {
    self.id = id
    self.person = person
    self.wishes = wishes
  }
}
