import PlainText

/// The rows of a base that a query finds; rows that come behind the others are looked at alone.
struct PeopleFound: Sendable {
  /// Those found as typed, in rising order.
  private(set) var direct: [Int] = []
  /// Those found in another keyboard layout only, in rising order.
  private(set) var otherLayout: [Int] = []
  private var query: SearchQuery?
  private var version = 0
  private var count = 0

  /// Looks for a query in the rows, as far as that was not done before.
  mutating func look(for query: SearchQuery, in rows: PeopleRows) {
    let goesOn = query == self.query && version >= rows.growing
    if !goesOn { self = PeopleFound() }
    let new = rows.rows(matching: query, from: count)
    direct += new.direct
    otherLayout += new.otherLayout
    (self.query, version, count) = (query, rows.version, rows.count)
  }
}
