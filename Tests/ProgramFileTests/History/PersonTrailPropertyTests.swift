import GRDB
import Mentoring
import Testing

@testable import ProgramFile

/// The history of a person after edits without a plan, against a plain search of the whole log.
@Suite struct PersonTrailPropertyTests {
  @Test(arguments: 11...16 as ClosedRange<UInt64>)
  func `has the steps that a search of the whole log finds`(seed: UInt64) throws {
    let file = try ProgramFile.sample()
    for number in 1...3 {
      try file.addMentee("Мама \(number)")
      try file.addMentor("Пётр \(number)", capacity: 2)
    }
    var edits = RandomEdits(seed: seed)
    for _ in 0..<150 {
      do throws(Refusal) {
        switch edits.roll(6) {
        case 0: try file.undo(expecting: nil, by: "", at: Sample.at)
        case 1: try file.redo(expecting: nil, by: "", at: Sample.at)
        default:
          try file.perform(next(&edits, file), title: .fillDemo, by: "", at: Sample.at)
        }
      } catch {
        guard case .rule = error else { throw error }
      }
    }
    let people = try file.number("SELECT max(seq) FROM sqlite_sequence WHERE name = 'person'")
    var found = 0
    for person in 1...people {
      let expected = try search(person, in: file)
      found += expected.count
      for limit in [1, 3, 1_000] {
        #expect(
          try steps(of: person, in: file, limit: limit) == expected, "seed \(seed), \(person)")
      }
    }
    #expect(found > 30)
  }

  private func next(_ edits: inout RandomEdits, _ file: ProgramFile) -> [Edit] {
    do { return try edits.next(in: file) } catch { return [] }
  }

  /// The steps of a person, slice by slice.
  private func steps(of person: Int64, in file: ProgramFile, limit: Int) throws -> [Int64] {
    var steps: [Int64] = []
    var before: Step.ID?
    while true {
      let query = Query.stepsOf(Person.ID(person), before: before, limit: limit)
      guard case .steps(let slice) = try file.load(query) else { return [] }
      #expect(slice.rows.count <= limit)
      steps += slice.rows.map(\.id.number)
      guard !slice.isLast, let last = slice.rows.last else { return steps }
      before = last.id
    }
  }

  /// The same in the words of SQL alone, with all of the log at once.
  private func search(_ person: Int64, in file: ProgramFile) throws -> [Int64] {
    var steps: [Int64] = []
    try file.read { database in
      try database.eachRow(Self.search, [person]) { steps.append($0.integer(0)) }
    }
    return steps
  }

  private static let search = """
    WITH entry AS (
      SELECT step, tableName, rowNumber, ifnull(after, before) AS fields FROM change),
    card AS (
      SELECT DISTINCT tableName AS side, rowNumber AS number FROM entry
      WHERE tableName IN ('mentee', 'mentor') AND json_extract(fields, '$.person') = ?1),
    mine AS (
      SELECT step, tableName, rowNumber FROM entry
      WHERE tableName IN ('menteeTag', 'mentorTag', 'pairWish', 'pair')
        AND (json_extract(fields, '$.mentee') IN (SELECT number FROM card WHERE side = 'mentee')
          OR json_extract(fields, '$.mentor') IN (SELECT number FROM card WHERE side = 'mentor')))
    SELECT id FROM step WHERE id IN (
      SELECT step FROM mine
      UNION SELECT step FROM entry WHERE tableName = 'person' AND rowNumber = ?1
      UNION SELECT step FROM entry WHERE tableName IN ('mentee', 'mentor', 'consent', 'answer', 'orderReader')
        AND json_extract(fields, '$.person') = ?1
      UNION SELECT step FROM entry WHERE tableName = 'orderPair'
        AND json_extract(fields, '$.pair') IN
          (SELECT rowNumber FROM mine WHERE tableName = 'pair'))
    ORDER BY id DESC
    """
}
