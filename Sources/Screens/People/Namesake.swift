import Mentoring

/// Somebody who has the name that is being typed for a new person.
struct Namesake: Hashable, Sendable {
  /// Who.
  let person: Person
  /// The side they take part on.
  let side: Side
}
