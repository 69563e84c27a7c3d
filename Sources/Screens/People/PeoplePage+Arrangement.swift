import TerminalKit

extension PeoplePage {
  var arrangement: [String: String] {
    var arrangement: [String: String] = [:]
    if !table.text.isEmpty { arrangement["table"] = table.text }
    if !list.query.isEmpty { arrangement["find"] = list.query }
    let above = self.above ?? (cursor.top > 0 ? cursor.index - cursor.top : 0)
    if !split.text.isEmpty { arrangement[Division.name] = split.text }
    if above > 0 { arrangement["top"] = "\(above)" }
    if !keptMarks.isEmpty { arrangement["marks"] = keptMarks }
    return arrangement
  }

  mutating func arrange(_ arrangement: [String: String]) {
    table = Table.State(arrangement["table"] ?? "", of: Self.columns(side))
    query = TextField(arrangement["find"] ?? "", limit: Self.queryLimit)
    above = arrangement["top"].flatMap { Int($0) }.map { min(max(0, $0), Size.limit) }
    split = Split(arrangement[Division.name] ?? "")
    marks = Self.marks(in: arrangement["marks"] ?? "")
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

  /// How many marks are kept at most: so many are no trouble to whoever has to set them again.
  static let mostKeptMarks = 2_000

  /// The numbers of marked cards as they are kept: `3 5-9 12`.
  static func text(of marks: Set<Int64>) -> String {
    guard marks.count <= mostKeptMarks else { return "" }
    var runs: [ClosedRange<Int64>] = []
    for card in marks.sorted() {
      if let last = runs.last, last.upperBound + 1 == card {
        runs[runs.count - 1] = last.lowerBound...card
      } else {
        runs.append(card...card)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: " ")
  }

  /// What such a text says; what cannot be read of it, or is too much, is left out.
  static func marks(in text: String) -> Set<Int64> {
    var marks: Set<Int64> = []
    for run in text.split(separator: " ") {
      let words = run.split(separator: "-", omittingEmptySubsequences: false)
      let ends = words.compactMap { Int64($0) }
      guard ends.count == words.count, ends.count <= 2, let first = ends.first,
        let last = ends.last, first > 0,
        last >= first, last - first < Int64(mostKeptMarks - marks.count)
      else { continue }
      marks.formUnion(first...last)
    }
    return marks
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
