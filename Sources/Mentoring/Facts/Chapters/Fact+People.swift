extension Fact {
  /// The bases and their consents.
  static let people = [
    Fact("mentee-base") { base(.mentee, isFormed: $0.menteeConsents.all > 0, $0) },
    Fact("mentee-base-adults") { base(.mentee, isFormed: $0.hasAdultMentees, $0) },
    Fact("mentee-base-children") { base(.mentee, isFormed: $0.hasChildMentees, $0) },
    Fact("mentee-consents") { consents(.mentee, $0) },
    Fact("mentee-requests"),
    Fact("mentor-base") { base(.mentor, isFormed: $0.mentorConsents.all > 0, $0) },
    Fact("mentor-consents") { consents(.mentor, $0) },
  ]

  private static func base(_ side: Side, isFormed: Bool, _ ground: FactGround) -> FactStanding {
    FactStanding(
      isFormed ? .done : .notStarted, at: .base(side, isEmpty: ground[consentsOf: side].all == 0))
  }

  private static func consents(_ side: Side, _ ground: FactGround) -> FactStanding {
    let share = ground[consentsOf: side]
    guard share.all > 0 else { return FactStanding(.notStarted, at: .base(side, isEmpty: true)) }
    return FactStanding(share, at: .consents(side, share.lacking.first?.id))
  }
}
