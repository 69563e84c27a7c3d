import TerminalKit

extension PeoplePage {
  var arrangement: [String: String] {
    var arrangement: [String: String] = [:]
    if !table.text.isEmpty { arrangement["table"] = table.text }
    if !list.query.isEmpty { arrangement["find"] = list.query }
    let above = self.above ?? (cursor.top > 0 ? cursor.index - cursor.top : 0)
    if !split.text.isEmpty { arrangement[Division.name] = split.text }
    if above > 0 { arrangement["top"] = "\(above)" }
    return arrangement
  }

  mutating func arrange(_ arrangement: [String: String]) {
    table = Table.State(arrangement["table"] ?? "", of: Self.columns(side))
    query = TextField(arrangement["find"] ?? "", limit: Self.queryLimit)
    above = arrangement["top"].flatMap { Int($0) }.map { min(max(0, $0), Size.limit) }
    split = Split(arrangement[Division.name] ?? "")
    list.find(query.text)
    follow()
  }

  /// Brings the rows into the order and under the filters that the table has now.
  mutating func follow() {
    list.sort(by: PeopleOrder(table))
    list.filter(
      by: PeopleFilter(
        Dictionary(
          uniqueKeysWithValues: table.filters.compactMap { id, text in
            Column(rawValue: id).map { ($0, text) }
          }), of: list.questionnaire))
  }

  /// How many characters a search may have.
  static let queryLimit = 100
}

extension PeopleOrder {
  /// The order that a table tells.
  init(_ table: Table.State) {
    keys = table.sort.compactMap { key in
      PeoplePage.Column(rawValue: key.column).map {
        Key(column: $0, isDescending: key.isDescending)
      }
    }
  }
}
