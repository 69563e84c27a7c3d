internal import PlainText

/// What must hold for everybody in the bases.
public enum PeopleRules {
  /// The first year in which somebody who takes part can be born.
  public static let firstYearOfBirth = 1_900

  /// Checks the name and the birth date.
  ///
  /// - Throws: ``BrokenRule/empty(_:)``, ``BrokenRule/inTheFuture(_:_:)`` or
  ///   ``BrokenRule/outOfRange(_:_:_:)`` with the year of birth.
  public static func check(_ person: Person, today: CalendarDay) throws(BrokenRule) {
    guard !Sanitized(person.name.full).text.isEmpty else { throw .empty(.name) }
    guard let birth = person.birthDate else { return }
    guard birth <= today else { throw .inTheFuture(.birthDate, birth) }
    guard birth.year >= firstYearOfBirth else {
      throw .outOfRange(
        .birthDate, birth.year, firstYearOfBirth...max(firstYearOfBirth, today.year))
    }
  }

  /// Checks a mentee's card.
  ///
  /// - Throws: what the person breaks.
  public static func check(_ card: MenteeCard, today: CalendarDay) throws(BrokenRule) {
    try check(card.person, today: today)
  }

  /// Checks a mentor's card: the person, and that the places hold the `accepted` pairs.
  ///
  /// - Throws: what the person breaks, or ``BrokenRule/outOfRange(_:_:_:)`` with the capacity.
  public static func check(_ card: MentorCard, accepted: Int = 0, today: CalendarDay)
    throws(BrokenRule)
  {
    try check(card.person, today: today)
    let most = MentorCard.capacities.upperBound
    let possible = min(max(MentorCard.capacities.lowerBound, accepted), most)...most
    guard possible.contains(card.capacity) else {
      throw .outOfRange(.capacity, card.capacity, possible)
    }
  }
}
