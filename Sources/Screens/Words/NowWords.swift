import Mentoring

/// The words of the page «Сейчас».
struct NowWords: Sendable {
  /// The heading of the page.
  let heading: String
  /// Before and after the day of the heading.
  let today: @Sendable (CalendarDay) -> String
  /// There is nothing to do.
  let nothing: String
  /// The counts of the programme in a sentence.
  let counts: @Sendable (_ mentees: Int, _ mentors: Int, _ pairs: Int) -> String
  /// That more is being counted, beside what is known already.
  let counting: String
  /// What things have in common, and how many they are.
  let group: @Sendable (Agenda.Heading, Int) -> String
  /// One thing to do.
  let item: @Sendable (AgendaItem) -> String
  /// What it counts, or why it matters.
  let about: @Sendable (AgendaItem) -> String
  /// What is out of sight.
  let hidden: @Sendable (_ above: Int, _ below: Int) -> String
  /// Where Enter goes to do it.
  let cure: @Sendable (AgendaItem) -> String
  /// The key that goes there.
  let goingOn: @Sendable (_ key: String, _ cure: String) -> String
  /// Actions.
  let go, view, up, down: ActionWords
}

extension NowWords {
  /// An action as a line names it, how far it is in front: `, 23/25: 2.1.2 Сбор согласий`.
  static func named(_ action: PlacedAction) -> String {
    var share = ""
    if case .part(let done, let all, _)? = action.standing?.degree { share = ", \(done)/\(all)" }
    return "\(share): \(action.place.number) \(action.action.text)"
  }
}
