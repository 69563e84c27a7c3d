extension FactCode {
  /// The facts that a roadmap may name, chapter by chapter in the order of the year.
  ///
  /// Those whose data the program does not hold yet leave the action to be closed by hand.
  public static let known: [FactCode] =
    preparation + people + surveys + training + pairs + meetings + results

  /// Orders, papers and the roadmap itself.
  private static let preparation = codes([
    "introduction-order", "coordinator-order", "regulation", "roadmap", "requests-surveyed",
    "forms-chosen", "programme-bank",
  ])
  /// The bases and their consents.
  private static let people = codes([
    "mentee-base", "mentee-base-adults", "mentee-base-children", "mentee-consents",
    "mentee-requests", "mentor-base", "mentor-consents",
  ])
  /// Questionnaires by wave and side.
  private static let surveys = codes([
    "mentee-surveys", "mentor-surveys", "preference-surveys", "interim-surveys", "final-surveys",
    "entry-measured", "surveys-compared",
  ])
  /// Mentors who are chosen and trained.
  private static let training = codes([
    "mentors-selected", "training-approved", "mentors-trained",
  ])
  /// Pairs and their order.
  private static let pairs = codes([
    "group-meeting", "pairs-formed", "pair-order", "pair-order-acquainted", "development-plans",
    "unpaired-supported",
  ])
  /// The meetings of the pairs.
  private static let meetings = codes([
    "first-meetings", "trial-meetings", "planning-meetings", "regular-meetings", "final-meetings",
  ])
  /// Monitoring, rewards and what is published.
  private static let results = codes([
    "satisfaction-measured", "quality-measured", "impact-measured", "programmes-completed",
    "report", "reward-order", "final-event-order", "results-published",
  ])

  private static func codes(_ texts: [String]) -> [FactCode] { texts.map { FactCode($0) } }
}
