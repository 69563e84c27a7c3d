internal import GRDB
internal import Mentoring

/// What there is to do, counted by the database and read slice by slice.
///
/// What was counted before and did not change is not counted again; where counting takes long, how
/// many there are of everything comes first.
struct AgendaPassage: CountingReader {
  /// The questionnaires whose sheets are counted.
  var asked: [Questionnaire]
  var memo = CountMemo()
  private var isBegun = false

  init(asking questionnaires: [Questionnaire]) { asked = questionnaires }

  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> Loaded? {
    guard let facts = memo.facts else {
      try memo.countBases(reading, &budget)
      guard !isBegun, budget.isSpent, memo.facts == nil, let counts = memo.begun else { return nil }
      isBegun = true
      return .begun(.agenda(counts))
    }
    guard let questionnaire = asked.first(where: { memo.sheets[$0] == nil }) else {
      return .agenda(facts.with(asked, memo.sheets))
    }
    try memo.countSheets(
      of: questionnaire, among: questionnaire.side == .mentee ? facts.mentees : facts.mentors,
      reading, &budget)
    return nil
  }
}

extension AgendaFacts {
  /// The counts with those of the sheets of some questionnaires, in their order.
  fileprivate func with(_ asked: [Questionnaire], _ counts: [Questionnaire: Sheets])
    -> AgendaFacts
  {
    var facts = self
    for questionnaire in asked {
      guard let sheets = counts[questionnaire] else { continue }
      facts.sheets.append(sheets)
      let share = FactGround.Share(
        done: sheets.all - sheets.left, all: sheets.all, lacking: sheets.lacking)
      facts.ground.sheets.append(
        FactGround.Sheets(side: sheets.side, wave: questionnaire.wave, share: share))
    }
    return facts
  }
}
