internal import GRDB
internal import Mentoring
internal import PlainText

/// Counts the sheets of one questionnaire that are not whole yet, slice by slice.
struct SheetCount {
  private enum Stage {
    case answers(after: Int64)
    case names(after: PeoplePlace?)
  }

  private var stage = Stage.answers(after: 0)
  private let questionnaire: Questionnaire
  private let all: Int
  /// Whose sheet is whole.
  private var whole: Set<Int64> = []

  /// Counts among `all` people, who are those of the side that is asked.
  init(of questionnaire: Questionnaire, among all: Int) {
    self.questionnaire = questionnaire
    self.all = all
  }

  /// Reads the next slice; gives the counts after the last one.
  mutating func next(_ reading: Reading) throws -> AgendaFacts.Sheets? {
    guard !questionnaire.items.isEmpty else { return counted(next: nil, left: 0) }
    switch stage {
    case .answers(let person): try answers(reading, after: person)
    case .names(let place): return try names(reading, after: place)
    }
    return nil
  }

  private func counted(next: Person?, left: Int) -> AgendaFacts.Sheets {
    AgendaFacts.Sheets(side: questionnaire.side, left: left, all: all, next: next)
  }

  /// Finds out whose sheet is whole: as many answers as items, or fewer where some are jumped over.
  private mutating func answers(_ reading: Reading, after person: Int64) throws {
    var counts: [(person: Int64, answers: Int)] = []
    let side = questionnaire.side.table
    try reading.database.eachRow(
      """
      SELECT answer.person, count(*)
      FROM answer CROSS JOIN \(side) AS card ON card.person = answer.person
      WHERE answer.person > ? AND questionnaire = ? AND item BETWEEN 1 AND ?
      GROUP BY answer.person ORDER BY answer.person LIMIT ?
      """,
      [person, questionnaire.code.text, questionnaire.items.count, PassageSlice.people]
    ) { counts.append(($0.integer(0), $0.int(1))) }
    for (person, answers) in counts {
      let isWhole =
        try answers == questionnaire.items.count
        || reading.sheets(of: Person.ID(person)).contains {
          $0.questionnaire == questionnaire.code && questionnaire.isComplete(with: $0.answers)
        }
      if isWhole { whole.insert(person) }
    }
    let last = counts.count < PassageSlice.people ? nil : counts.last?.person
    stage = last.map { .answers(after: $0) } ?? .names(after: nil)
  }

  /// Looks along the names for the first person whose sheet is not whole.
  private mutating func names(_ reading: Reading, after place: PeoplePlace?) throws
    -> AgendaFacts.Sheets?
  {
    guard whole.count < all else { return counted(next: nil, left: 0) }
    var (last, next): (PeoplePlace?, Int64?)
    try reading.database.eachRow(
      """
      SELECT person.nameSort, person.id FROM person INDEXED BY personInOrder
        CROSS JOIN \(questionnaire.side.table) AS card ON card.person = person.id
      \(place == nil ? "" : "WHERE (person.nameSort, person.id) > (?, ?)")
      ORDER BY person.nameSort, person.id LIMIT ?
      """,
      place.map { [$0.name.text, $0.person, PassageSlice.people] } ?? [PassageSlice.people]
    ) { row in
      let person = row.integer(1)
      if next == nil, !whole.contains(person) { next = person }
      last = PeoplePlace(name: SortKey(stored: row.text(0)), person: person)
    }
    stage = .names(after: last)
    guard next != nil || last == nil else { return nil }
    let person = try next.flatMap { try reading.person(Person.ID($0)) }
    return counted(next: person, left: all - whole.count)
  }
}
