/// One thing for the coordinator to do now, with what a sentence about it needs to name.
public enum AgendaItem: Hashable, Sendable {
  /// The card of the organisation lacks what orders print.
  case organisationIncomplete
  /// There is no roadmap yet.
  case roadmapMissing
  /// None of the roadmap's terms falls into the programme's year: so many open actions are late or
  /// early for that reason alone, and are not told one by one.
  case roadmapOfOtherYear(SchoolYear, programme: SchoolYear, open: Int)
  /// Nobody takes part on that side yet.
  case baseEmpty(Side)
  /// An action of the roadmap is late, by so many days.
  case actionLate(PlacedAction, days: Int)
  /// So many actions were over before the programme was begun, and no data tell whether they are
  /// done; the first of them.
  case endedBefore(Int, first: PlacedAction)
  /// An action of the roadmap is due, at the latest on that day.
  case actionDue(PlacedAction, until: CalendarDay)
  /// An action that is or was due until that day waits for others, never for none; it is late by so
  /// many days, where it is.
  case actionBlocked(PlacedAction, until: CalendarDay, by: [PlacedAction], late: Int?)
  /// Something that comes back every year, and its day.
  case reminder(YearlyReminder, on: CalendarDay)
  /// These people have no consent to the processing of personal data; never nobody.
  case consentsMissing(AgendaFacts.Lacking)
  /// So many questionnaires of that side, of so many, are not keyed in yet; the next one's person.
  case sheetsMissing(Side, left: Int, all: Int, next: Person)
  /// So many mentees with a consent have no accepted pair; so many more lack the consent.
  case unpaired(Int, withoutConsent: Int)
  /// So many accepted pairs wait for an order.
  case pairsWithoutOrder(Int)
  /// An order is a draft, which so many pairs wait for.
  case orderUnsigned(PairOrder, pairs: Int)

  /// How many things it stands for.
  public var count: Int { if case .endedBefore(let count, _) = self { count } else { 1 } }
}
