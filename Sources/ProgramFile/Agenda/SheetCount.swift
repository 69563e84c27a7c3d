internal import GRDB
internal import Mentoring
internal import PlainText

/// Counts the sheets of one questionnaire that are not whole yet, stretch by stretch.
struct SheetCount {
  private enum Stage {
    case answers(after: Int64)
    case names(after: PeoplePlace?)
  }

  private var stage = Stage.answers(after: 0)
  let questionnaire: Questionnaire
  private let all: Int
  /// Whose sheet is whole.
  private var whole: Set<Int64> = []
  /// The first whose sheet is not.
  private var lacking: [Int64] = []

  /// Counts among `all` people, who are those of the side that is asked.
  init(of questionnaire: Questionnaire, among all: Int) {
    self.questionnaire = questionnaire
    self.all = all
  }

  /// Reads the next stretch; gives the counts after the last one.
  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws
    -> AgendaFacts.Sheets?
  {
    guard !questionnaire.items.isEmpty else { return counted([], left: 0) }
    switch stage {
    case .answers(let person): try answers(reading, after: person, &budget)
    case .names(let place): return try names(reading, after: place, &budget)
    }
    return nil
  }

  private func counted(_ lacking: [Person], left: Int) -> AgendaFacts.Sheets {
    AgendaFacts.Sheets(side: questionnaire.side, left: left, all: all, lacking: lacking)
  }

  /// Finds out whose sheet is whole: as many answers as items, or fewer where some are jumped over.
  private mutating func answers(
    _ reading: Reading, after person: Int64, _ budget: inout SliceBudget
  ) throws {
    var (count, last, doubtful): (Int, Int64?, [Int64]) = (0, nil, [])
    let fewest = questionnaire.items.count - questionnaire.mayBeSkipped.count
    try reading.database.eachRow(
      """
      SELECT answer.person, count(*)
      FROM answer CROSS JOIN \(questionnaire.side.table) AS card ON card.person = answer.person
      WHERE answer.person > ? AND questionnaire = ? AND item BETWEEN 1 AND ?
      GROUP BY answer.person ORDER BY answer.person LIMIT ?
      """,
      [person, questionnaire.code.text, questionnaire.items.count, SliceBudget.people]
    ) { row in
      let (person, answers) = (row.integer(0), row.int(1))
      budget.spend(plain: answers)
      if answers == questionnaire.items.count {
        whole.insert(person)
      } else if answers >= fewest {
        doubtful.append(person)
      }
      count += 1
      last = person
    }
    if !doubtful.isEmpty { try settle(doubtful, reading, &budget) }
    stage =
      count == SliceBudget.people
      ? last.map { .answers(after: $0) } ?? .names(after: nil) : .names(after: nil)
  }

  /// Adds those whose sheets lack only what was jumped over.
  private mutating func settle(
    _ people: [Int64], _ reading: Reading, _ budget: inout SliceBudget
  ) throws {
    var (asked, answers): (Int64?, [Int: Answer]) = (nil, [:])
    // Only a «no» jumps over anything: what else was answered, and how, does not matter.
    try reading.database.eachRow(
      """
      SELECT answer.person, item, kind = 'yesNo' AND number = 0
      FROM json_each(?) AS asked
        CROSS JOIN answer ON answer.person = asked.value AND questionnaire = ?
      """, [JSONNumbers(people).text, questionnaire.code.text]
    ) { row in
      if row.integer(0) != asked {
        settle(asked, answers)
        (asked, answers) = (row.integer(0), [:])
      }
      answers[row.int(1)] = row.flag(2) ? .yesNo(false) : .blank
      budget.spend(plain: 1)
    }
    settle(asked, answers)
  }

  private mutating func settle(_ person: Int64?, _ answers: [Int: Answer]) {
    guard let person, questionnaire.isComplete(with: answers) else { return }
    whole.insert(person)
  }

  /// Looks along the names for the first people whose sheets are not whole.
  private mutating func names(
    _ reading: Reading, after place: PeoplePlace?, _ budget: inout SliceBudget
  ) throws -> AgendaFacts.Sheets? {
    let left = all - whole.count
    let most = min(left, FactStanding.named)
    guard left > 0 else { return counted([], left: 0) }
    let last = try reading.eachName(
      in: NameStretch(after: place, limit: SliceBudget.people), "person.id",
      joining: Reading.joining(questionnaire.side)
    ) { row in
      budget.spend(plain: 1)
      if lacking.count < most, !whole.contains(row.integer(0)) { lacking.append(row.integer(0)) }
    }
    stage = .names(after: last)
    guard lacking.count == most || last == nil else { return nil }
    return counted(
      try lacking.compactMap { try reading.person(Person.ID($0)) }, left: left)
  }
}
