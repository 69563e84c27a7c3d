import Mentoring

/// Puts the rows of a big base in order, beside the program.
final class PeopleSorting: Job {
  /// What came of it.
  struct Answer: Sendable {
    let order: PeopleOrder
    /// The version of the rows.
    let version: Int
    let rows: [Int]
    /// The ranks by which the rows stand.
    let ranks: [PeoplePage.Column: PeopleRanks]
  }

  private let order: PeopleOrder
  private let rows: PeopleRows
  private let questionnaire: Questionnaire?
  private let known: [PeoplePage.Column: PeopleRanks]

  /// Creates the work; `known` are ranks of these rows that were made before.
  init(
    _ order: PeopleOrder, _ rows: PeopleRows, _ questionnaire: Questionnaire?,
    known: [PeoplePage.Column: PeopleRanks] = [:]
  ) {
    self.order = order
    self.rows = rows
    self.questionnaire = questionnaire
    self.known = known
  }

  func run(_ beacon: Beacon) -> any Sendable {
    let ranks = order.ranks(
      of: rows, questionnaire: questionnaire, known: known, isCancelled: { beacon.isCancelled })
    guard let ranks, let sorted = order.rows(rows.count, by: ranks) else { return Answer?.none }
    return Answer(order: order, version: rows.version, rows: sorted, ranks: ranks)
  }
}
