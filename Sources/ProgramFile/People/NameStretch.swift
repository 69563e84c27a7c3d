internal import GRDB
internal import Mentoring
internal import PlainText

/// A stretch of everybody in Russian order of the names.
struct NameStretch {
  /// The place before the first; nothing for the first of all.
  var after: PeoplePlace?
  /// The last place; nothing for the last of all.
  var through: PeoplePlace?
  /// How many there are at most; nothing for no limit.
  var limit: Int?

  /// The conditions that hold for those in it, of whoever stands under `alias`, with their arguments.
  func conditions(on alias: String = "person") -> (sql: [String], arguments: StatementArguments) {
    var (conditions, arguments): ([String], StatementArguments) = ([], [])
    for (sign, place) in [(">", after), ("<=", through)] {
      guard let place else { continue }
      conditions.append("(\(alias).nameSort, \(alias).id) \(sign) (?, ?)")
      arguments += [place.name.text, place.person]
    }
    return (conditions, arguments)
  }

  /// `WHERE` with conditions, or nothing without any.
  static func filter(_ conditions: [String]) -> String {
    conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
  }
}

extension Reading {
  /// Hands over those of a stretch, read along the index of the names.
  ///
  /// - Parameters:
  ///   - stretch: Who is wanted.
  ///   - columns: What is read of each, in SQL.
  ///   - joins: The tables that are joined to `person`; who has no row in them is left out.
  ///   - conditions: What must hold besides, in SQL without arguments.
  ///   - body: Takes the columns of one of them.
  /// - Returns: The last place of a stretch that is full, behind which there may be others; nothing
  ///   where there were fewer than the limit.
  /// - Throws: What SQLite says, or what `body` throws.
  @discardableResult
  func eachName(
    in stretch: NameStretch, _ columns: String, joining joins: String = "",
    where conditions: [String] = [], _ body: (Columns) throws -> Void
  ) throws -> PeoplePlace? {
    var (count, last): (Int, PeoplePlace?) = (0, nil)
    let own = stretch.conditions()
    try database.eachRow(
      """
      SELECT \(columns), person.nameSort, person.id
      FROM person INDEXED BY personInOrder \(joins) \(NameStretch.filter(own.sql + conditions))
      ORDER BY person.nameSort, person.id LIMIT ?
      """, own.arguments + [stretch.limit ?? -1]
    ) { row in
      try body(row)
      count += 1
      if count == stretch.limit { last = row.place(row.count - 2) }
    }
    return last
  }

  /// Joins the cards of a side to `person`, as `card`.
  static func joining(_ side: Side) -> String {
    "CROSS JOIN \(side.table) AS card ON card.person = person.id"
  }
}

extension Columns {
  /// A place among the names, kept in two columns.
  func place(_ index: Int32) -> PeoplePlace {
    PeoplePlace(name: SortKey(stored: text(index)), person: integer(index + 1))
  }
}
