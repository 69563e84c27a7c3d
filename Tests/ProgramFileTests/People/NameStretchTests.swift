import Mentoring
import PlainText
import Testing

@testable import ProgramFile

/// People read along the index of their names.
@Suite struct NameStretchTests {
  private let file: ProgramFile

  /// Three mentees and two mentors, of whom one has the name of a mentee.
  init() throws {
    file = try .sample()
    for name in ["Юдина Вера", "Ёлкина Мария", "Егорова Анна"] { try file.addMentee(name) }
    for name in ["Титова Надежда", "Егорова Анна"] { try file.addMentor(name) }
  }

  private func names(
    _ stretch: NameStretch, of side: Side? = nil, where conditions: [String] = []
  ) throws -> (names: [String], last: PeoplePlace?) {
    try file.read { database in
      var names: [String] = []
      let last = try Reading(database: database).eachName(
        in: stretch, "person.id, person.name", joining: side.map(Reading.joining) ?? "",
        where: conditions
      ) { names.append("\($0.integer(0)) \($0.text(1))") }
      return (names, last)
    }
  }

  private static let all = [
    "3 Егорова Анна", "5 Егорова Анна", "2 Ёлкина Мария", "4 Титова Надежда", "1 Юдина Вера",
  ]

  @Test func `come in Russian order, those of one name by their number`() throws {
    #expect(try names(NameStretch()).names == Self.all)
    #expect(try names(NameStretch()).last == nil)
  }

  @Test(arguments: 1...6) func `come once each, however long a stretch is`(limit: Int) throws {
    var (stretch, found) = (NameStretch(limit: limit), [String]())
    repeat {
      let next = try names(stretch)
      #expect(next.names.count <= limit)
      found += next.names
      stretch.after = next.last
    } while stretch.after != nil
    #expect(found == Self.all)
  }

  @Test func `tell the last place only of a full stretch`() throws {
    let titova = PeoplePlace(name: SortKey("Титова Надежда"), person: 4)
    #expect(try names(NameStretch(limit: 4)).last == titova)
    #expect(try names(NameStretch(limit: 6)).last == nil)
    #expect(try names(NameStretch(after: titova, limit: 4)).names == ["1 Юдина Вера"])
  }

  @Test func `end with a place, and with it`() throws {
    let from = PeoplePlace(name: SortKey("Егорова Анна"), person: 3)
    let through = PeoplePlace(name: SortKey("Титова Надежда"), person: 4)
    #expect(
      try names(NameStretch(after: from, through: through)).names
        == ["5 Егорова Анна", "2 Ёлкина Мария", "4 Титова Надежда"])
  }

  @Test func `are those of one side where its cards are joined, and of a condition`() throws {
    #expect(
      try names(NameStretch(), of: .mentor).names == ["5 Егорова Анна", "4 Титова Надежда"])
    #expect(
      try names(NameStretch(), of: .mentee, where: ["card.id < 3"]).names
        == ["2 Ёлкина Мария", "1 Юдина Вера"])
  }
}
