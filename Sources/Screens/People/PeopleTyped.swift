import Mentoring

/// What stands in the cards of a base already, to be offered where it is typed again.
struct PeopleTyped: Hashable, Sendable {
  /// The positions, the most frequent first.
  var positions: [String] = []
  /// The groups and places of work, the most frequent first.
  var workplaces: [String] = []
  /// How many cards are looked into.
  private static let mostCards = 2_000
  private static let mostOffered = 200

  init() {}

  /// Looks into the first cards of the base.
  init(in rows: PeopleRows) {
    var (positions, workplaces): ([String: Int], [String: Int]) = ([:], [:])
    for row in 0..<min(rows.count, Self.mostCards) {
      let person = rows[row].person
      positions[person.position, default: 0] += 1
      workplaces[person.workplace, default: 0] += 1
    }
    self.positions = Self.ordered(positions)
    self.workplaces = Self.ordered(workplaces)
  }

  private static func ordered(_ counts: [String: Int]) -> [String] {
    let sorted = counts.filter { !$0.key.isEmpty }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(mostOffered).map(\.key)
  }
}
