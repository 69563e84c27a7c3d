import Foundation
import Mentoring
import PlainText
import ProgramFile

/// What is done with the base of so many people, each beside a peer.
struct PeopleBench {
  let count: Int

  /// What can be timed, by name.
  static var all: [(name: String, run: () throws -> Row)] { [10_000, 100_000].flatMap(rows) }

  private static func rows(of count: Int) -> [(name: String, run: () throws -> Row)] {
    let bench = PeopleBench(count: count)
    return [
      ("filter scan \(count)", bench.filter), ("sort keys stored \(count)", bench.sortStored),
      ("sort keys made \(count)", bench.sortMade), ("load people \(count)", bench.load),
      ("change \(count)", bench.change), ("import \(count)", bench.fill),
    ].map { name, run in (name, { try run(name) }) }
  }

  private static let by = "Benchmarks"
  private static let moment = Moment(day: CalendarDay(number: 20_000), second: 0)

  private func programme() throws -> Programme {
    guard let year = SchoolYear(start: 2_026) else {
      throw BareSQLite.Failure(code: 0, message: "")
    }
    return Programme(
      organization: Organization(
        fullName: "Bench", shortName: "Bench", kind: .kindergarten, place: "", headTitle: "",
        headName: PersonName("Bench")),
      year: year)
  }
}

extension PeopleBench {
  private func filter(_ name: String) throws -> Row {
    let forms = Crowd(count).forms
    let index = SearchIndex(forms)
    let query = SearchQuery("иванова")
    var found = 0
    let times = Times {
      found = 0
      index.each(matching: query, in: 0..<index.count) { _, _ in found += 1 }
    }
    return try Scratch.withFile(forms.map(\.text)) { path in
      row(name, times, "ripgrep", Tool.times(["rg", "-c", "-j1", "иванова", path]))
    }
  }

  private func sortStored(_ name: String) throws -> Row {
    let names = Crowd(count).names
    let keys = names.map { SortKey($0) }
    let times = Times { use(SortKey.order(of: keys)) }
    return try sorted(name, names, times)
  }

  private func sortMade(_ name: String) throws -> Row {
    let names = Crowd(count).names
    let times = Times {
      let keys = names.map { SortKey($0) }
      use(SortKey.order(of: keys))
    }
    return try sorted(name, names, times)
  }

  /// Takes a result, so that it is made.
  @inline(never) private func use(_ rows: [Int]) { precondition(rows.count == count) }

  /// The peer sorts by a Russian locale where the machine has one, else by bytes, and says so.
  private func sorted(_ name: String, _ names: [String], _ times: Times) throws -> Row {
    let hasRussian = Tool.succeeds(["sh", "-c", "locale -a | grep -qi '^ru_RU.utf-*8$'"])
    return try Scratch.withFile(names) { path in
      let peer = Tool.times(
        ["sort", "-o", "/dev/null", path],
        environment: ["LC_ALL": hasRussian ? "ru_RU.UTF-8" : "C"])
      return row(name, times, hasRussian ? "GNU sort" : "GNU sort, bytes", peer)
    }
  }
}

extension PeopleBench {
  private func load(_ name: String) throws -> Row {
    try withProgramme { file, path in
      let asked = Query.people(PeopleAsked(.mentee))
      var loaded: Loaded?
      let times = try Times.throwing { loaded = try file.load(asked) }
      guard case .people(let slice)? = loaded, slice.count == count else {
        throw BareSQLite.Failure(code: 0, message: "not all were read")
      }
      let bare = try BareSQLite(path)
      let peer = try Times.throwing {
        _ = try bare.read(
          """
          SELECT * FROM person JOIN mentee ON mentee.person = person.id
          ORDER BY nameSort, person.id
          """)
        _ = try bare.read("SELECT * FROM menteeTag")
      }
      return row(name, times, "SQLite SELECT *", peer)
    }
  }

  private func change(_ name: String) throws -> Row {
    try withProgramme { file, path in
      guard case .person(let loaded?) = try file.load(.person(Person.ID(7))),
        var card = loaded.mentee
      else { throw BareSQLite.Failure(code: 0, message: "nobody is there") }
      var number = 0
      let times = try Times.throwing {
        number += 1
        card.person.contact = "8 912 \(number)"
        try file.perform(
          [.people(.saveMentee(card))], title: .saveMentee, by: Self.by, at: Self.moment)
      }
      let bare = try BareSQLite(path)
      let peer = try Times.throwing {
        number += 1
        try bare.insert("UPDATE person SET contact = ? WHERE id = 7", [["8 912 \(number)"]])
      }
      return row(name, times, "SQLite UPDATE", peer)
    }
  }

  private func fill(_ name: String) throws -> Row {
    let edits = Crowd(count).edits
    let (programme, by, moment) = (try programme(), Self.by, Self.moment)
    return try Scratch.withFolder { folder in
      var schema: [String] = []
      var number = 0
      let times = try Times.throwing(atLeast: 3) {
        number += 1
        let path = "\(folder)/\(number).kurator"
        let file = try ProgramFile.create(at: path, programme, by: by, at: moment)
        try file.perform(edits, title: .addMentee, by: by, at: moment)
        try file.close()
        if schema.isEmpty { schema = try Self.schema(of: path) }
        try FileManager.default.removeItem(atPath: path)
      }
      let rows = PeopleRowsOfSQLite(Crowd(count))
      let peer = try Times.throwing(atLeast: 3) {
        number += 1
        let path = "\(folder)/\(number).bare"
        try rows.write(into: try BareSQLite(path), schema: schema)
        try FileManager.default.removeItem(atPath: path)
      }
      return row(name, times, "SQLite load", peer)
    }
  }

  /// The tables and the indexes of a programme, without the triggers of its history.
  private static func schema(of path: String) throws -> [String] {
    try BareSQLite(path).texts(
      """
      SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL
        AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, rowid
      """)
  }

  private func withProgramme(_ body: (ProgramFile, String) throws -> Row) throws -> Row {
    try Scratch.withFolder { folder in
      let path = "\(folder)/bench.kurator"
      let file = try ProgramFile.create(
        at: path, try programme(), by: Self.by, at: Self.moment)
      try file.perform(Crowd(count).edits, title: .addMentee, by: Self.by, at: Self.moment)
      let row = try body(file, path)
      try file.close()
      return row
    }
  }

  private func row(_ name: String, _ times: Times, _ peer: String, _ other: Times?) -> Row {
    Row(name: name, times: times, peer: other.map { (peer, $0.median) })
  }
}
