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
    var position: Int
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
      try place(kept, behind: max(wanted.count, (present.last?.position ?? -1) + 1))
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

  /// Puts those who stay into their places; as no two may stand at one, whoever stands in the way of
  /// all the others waits behind.
  private func place(_ kept: [(entry: Entry, target: Int)], behind end: Int) throws {
    var taken = Set(kept.map(\.entry.position))
    var waiting = kept.filter { $0.entry.position != $0.target }
    var free = end
    while !waiting.isEmpty {
      let next = waiting.firstIndex { !taken.contains($0.target) }
      let (entry, target) = waiting[next ?? 0]
      taken.remove(entry.position)
      if let next { waiting.remove(at: next) } else { waiting[0].entry.position = free }
      let position = next == nil ? free : target
      if next == nil { free += 1 }
      try move(entry.id, to: position)
      taken.insert(position)
    }
  }

  private func move(_ id: Int64, to position: Int) throws {
    try database.run("UPDATE measureResponsible SET position = ? WHERE id = ?", [position, id])
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
