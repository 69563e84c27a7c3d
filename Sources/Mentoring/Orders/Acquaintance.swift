/// Somebody who has to read a signed order, and on which day they did («ознакомлен»).
public struct Acquaintance: Hashable, Sendable {
  /// Who.
  public var person: Person
  /// The day beside their signature; nothing as long as they have not read it.
  public var day: CalendarDay?

  /// Creates an entry of the list.
  public init(_ person: Person, on day: CalendarDay? = nil) {
    self.person = person
    self.day = day
  }
}
