internal import GRDB
internal import Mentoring

extension Reading {
  /// Asks of what a replay brought about whether edits could have brought it about as well.
  ///
  /// The steps form a stack, so a replay ends in a state that was there before, and nothing that
  /// edits can make is refused: an undo never bars the way to the steps before it. Only where other
  /// hands changed the file may there be more pairs than places, say, and that is not kept.
  func recheck(after step: Step.ID) throws {
    for id in try rows(of: "pair", in: step) {
      guard let pair = try pair(Pair.ID(id)) else { continue }
      try PairRules.checkReturn(try pairFacts(pair))
    }
    for id in try rows(of: "mentor", in: step) {
      try checkPlaces(of: Mentor.ID(id))
    }
  }

  private func checkPlaces(of id: Mentor.ID) throws {
    let mentor = try database.firstRow(
      """
      SELECT person.name, mentor.capacity, (SELECT count(*) FROM pair WHERE pair.mentor = mentor.id)
      FROM mentor JOIN person ON person.id = mentor.person WHERE mentor.id = ?
      """, [id.number]
    ) { (name: PersonName($0.text(0)), capacity: $0.int(1), load: $0.int(2)) }
    guard let mentor, mentor.load > mentor.capacity else { return }
    throw BrokenRule.noPlaceLeft(mentor.name, mentor.capacity)
  }

  /// The rows of a table that a step brought back or changed.
  private func rows(of table: String, in step: Step.ID) throws -> [Int64] {
    var rows: [Int64] = []
    try database.eachRow(
      """
      SELECT DISTINCT rowNumber FROM change
      WHERE step = ? AND tableName = ? AND after IS NOT NULL ORDER BY rowNumber
      """, [step.number, table]
    ) { rows.append($0.integer(0)) }
    return rows
  }
}
