internal import GRDB
internal import Mentoring
internal import PlainText

/// Keeps who answers for a measure, and writes only what differs, so that the history tells who came,
/// who left and whose place is another.
///
/// Whoever leaves leaves a gap in the places: the others stay where they are.
struct ResponsibleList {
  let database: Database
  let measure: Int64

  /// Somebody who answers, with the place among the others.
  private struct Entry {
    let id: Int64
    let position: Int
    let text: String
  }

  /// Keeps the responsibles in this order; empty ones are left out.
  func write(_ responsibles: [String]) throws {
    let wanted = responsibles.map { Sanitized($0).text }.filter { !$0.isEmpty }
    let present = try present()
    try RoadmapRules.checkAssignment(of: wanted, after: present?.map(\.text))
    guard let present, wanted != present.map(\.text) else { return }
    var left = present
    var kept: [(entry: Entry, target: Int)] = []
    var new: [(text: String, target: Int)] = []
    for (target, text) in wanted.enumerated() {
      if let index = left.firstIndex(where: { $0.text == text }) {
        kept.append((left.remove(at: index), target))
      } else {
        new.append((text, target))
      }
    }
    for entry in left {
      try database.run("DELETE FROM measureResponsible WHERE id = ?", [entry.id])
    }
    if Self.isInOrder(kept), new.allSatisfy({ $0.target >= kept.count }) {
      let end = (kept.last?.entry.position ?? -1) + 1
      for index in new.indices { new[index].target = end + index }
    } else {
      let rows = kept.map {
        RowOrder.Row(id: $0.entry.id, position: $0.entry.position, target: $0.target)
      }
      let end = max(wanted.count, (present.last?.position ?? -1) + 1)
      try RowOrder(database: database, table: "measureResponsible").place(rows, behind: end)
    }
    for (text, target) in new {
      try database.run(
        "INSERT INTO measureResponsible (measure, position, text) VALUES (?, ?, ?)",
        [measure, target, text])
    }
  }

  private static func isInOrder(_ kept: [(entry: Entry, target: Int)]) -> Bool {
    zip(kept, kept.dropFirst()).allSatisfy { $0.entry.position < $1.entry.position }
  }

  /// Who answers now, in order; nothing where there is no such measure.
  private func present() throws -> [Entry]? {
    guard try database.has("SELECT 1 FROM measure WHERE id = ?", [measure]) else { return nil }
    var entries: [Entry] = []
    try database.eachRow(
      "SELECT id, position, text FROM measureResponsible WHERE measure = ? ORDER BY position",
      [measure]
    ) { entries.append(Entry(id: $0.integer(0), position: $0.int(1), text: $0.text(2))) }
    return entries
  }
}
