/// What the programme's data say of a fact, and where the work is done.
public struct FactStanding: Hashable, Sendable {
  /// How far it is.
  public enum Degree: Hashable, Sendable {
    /// It is done.
    case done
    /// So many of so many are done; the names of what is lacking, at most
    /// ``FactStanding/named`` of them.
    case part(done: Int, all: Int, lacking: [String])
    /// Nothing of it is done.
    case notStarted
  }

  /// How many of those that are lacking are named at most.
  public static let named = 20

  /// How far it is.
  public let degree: Degree
  /// Where the work is done, or was.
  public let place: FactPlace

  /// Creates a standing.
  public init(_ degree: Degree, at place: FactPlace) {
    self.degree = degree
    self.place = place
  }

  /// Whether it is done.
  public var isDone: Bool { degree == .done }
}

/// Where the work that a fact tells of is done.
public enum FactPlace: Hashable, Sendable {
  /// The card of the organisation, with who is its coordinator.
  case organisation
  /// The roadmap.
  case roadmap
  /// The base of a side; nobody is there yet where `isEmpty` is true.
  case base(Side, isEmpty: Bool)
  /// The consents of somebody of a side, or of the side where nobody lacks one.
  case consents(Side, Person.ID?)
  /// The sheet of somebody, or the queue where none is lacking.
  case sheets(Person.ID?)
  /// The board on which pairs are accepted.
  case board
  /// The orders.
  case orders
}
