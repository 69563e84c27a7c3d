extension Fact {
  /// Questionnaires by wave and side.
  static let surveys = [
    Fact("mentee-surveys", ofSheets: .before) { sheets(of: [.mentee], .before, $0) },
    Fact("mentor-surveys", ofSheets: .before) { sheets(of: [.mentor], .before, $0) },
    Fact("preference-surveys"), Fact("interim-surveys"),
    Fact("final-surveys", ofSheets: .after) { sheets(of: Side.allCases, .after, $0) },
    Fact("entry-measured"), Fact("surveys-compared"),
  ]

  /// How far the sheets of some sides are together; nothing where none of them is asked.
  private static func sheets(
    of sides: [Side], _ wave: Questionnaire.Wave, _ ground: FactGround
  ) -> FactStanding? {
    let shares = sides.compactMap { ground.sheets(of: $0, wave) }
    guard !shares.isEmpty else { return nil }
    let whole = FactGround.Share(
      done: shares.reduce(0) { $0 + $1.done }, all: shares.reduce(0) { $0 + $1.all },
      lacking: shares.flatMap(\.lacking))
    return FactStanding(whole, at: .sheets(whole.lacking.first?.id))
  }
}
