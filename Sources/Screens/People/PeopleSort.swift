import Mentoring
import PlainText

/// The order of a base.
enum PeopleSort: String, Hashable, Sendable, CaseIterable {
  /// By the name, from А and from Я.
  case name, nameDown
  /// By the group or the place of work, then by the name; those without one come last.
  case place, placeDown

  /// The order that the key for it brings next.
  var next: PeopleSort {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }

  /// The rows, which stand in the order of the names, in this one.
  func order(of rows: PeopleRows) -> [Int] {
    switch self {
    case .name: Array(0..<rows.count)
    case .nameDown: Array((0..<rows.count).reversed())
    case .place, .placeDown: byPlace(rows)
    }
  }

  /// Groups are few: each is given its rank once, and the rows are dealt out by it.
  private func byPlace(_ rows: PeopleRows) -> [Int] {
    var members: [String: [Int]] = [:]
    for row in 0..<rows.count { members[rows[row].person.workplace, default: []].append(row) }
    var dealt: [SortKey: [Int]] = [:]
    for (place, rows) in members {
      dealt[SortKey(PeopleWords.shortGroup(place)), default: []].append(contentsOf: rows)
    }
    let known = dealt.filter { !$0.key.text.isEmpty }
      .sorted { ($0.key < $1.key) == (self == .place) }
    return (known.map(\.value) + [dealt[SortKey("")] ?? []]).flatMap { $0.sorted() }
  }
}
