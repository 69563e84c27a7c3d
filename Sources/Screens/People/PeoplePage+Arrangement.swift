import TerminalKit

extension PeoplePage {
  var arrangement: [String: String] {
    var arrangement: [String: String] = [:]
    if list.sort != .name { arrangement["order"] = list.sort.rawValue }
    if !list.query.isEmpty { arrangement["find"] = list.query }
    return arrangement
  }

  mutating func arrange(_ arrangement: [String: String]) {
    list.sort(by: arrangement["order"].flatMap { PeopleSort(rawValue: $0) } ?? .name)
    query = TextField(arrangement["find"] ?? "", limit: Self.queryLimit)
    list.find(query.text)
  }

  /// How many characters a search may have.
  static let queryLimit = 100
}
