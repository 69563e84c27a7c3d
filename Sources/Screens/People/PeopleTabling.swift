import Mentoring
import PlainText
import TerminalKit

/// Makes a table of the rows of a base: for the clipboard, or for a file.
///
/// Of many rows it is made beside the program.
final class PeopleTabling: Job {
  /// Where the table goes.
  enum Goal: Sendable { case clipboard, file }

  private let goal: Goal
  private let page: PeoplePage
  private let context: Context
  /// The rows of the base, in the order of the table.
  private let rows: [Int]

  init(_ goal: Goal, _ rows: [Int], of page: PeoplePage, _ context: Context) {
    self.goal = goal
    self.page = page
    self.context = context
    self.rows = rows
  }

  func run(_ beacon: Beacon) -> any Sendable { effect(beacon) }

  /// What hands the table over; nothing where nobody waits for it any more.
  func effect(_ beacon: Beacon) -> Effect? {
    let columns = PeoplePage.Column.of(page.side)
    var table = [columns.map { context.words.people.column($0, page.side) }]
    table.reserveCapacity(rows.count + 1)
    for (place, row) in rows.enumerated() {
      if place % Self.step == 0 {
        guard !beacon.isCancelled else { return nil }
        beacon.report(done: place, of: rows.count)
      }
      let entry = PeopleEntry(page.list.rows[row])
      table.append(columns.map { Sanitized(page.cell($0, of: entry, context).text).text })
    }
    switch goal {
    case .clipboard:
      let lines = table.map { $0.joined(separator: "\t") + "\n" }
      return .copy(CopiedText(lines.joined(), rows: rows.count))
    case .file:
      return .write(
        WrittenTable(name: context.words.people.tableName(page.side), rows: table))
    }
  }

  /// After how many rows it is told how far it is.
  private static let step = 1_000
}

extension PeoplePage {
  /// Copies the rows that are marked, else the one with the focus: a line each, a tab between
  /// columns.
  func copy(_ context: Context) -> [Wish] {
    let focused = list.shown.indices.contains(cursor.index) ? [list.shown[cursor.index]] : []
    return table(.clipboard, marks.isEmpty ? focused : list.rows.rows(ofCards: marks), context)
  }

  /// Writes the rows that are marked, else all in sight, into a file.
  func export(_ context: Context) -> [Wish] {
    table(.file, marks.isEmpty ? list.shown : list.rows.rows(ofCards: marks), context)
  }

  private func table(_ goal: PeopleTabling.Goal, _ rows: [Int], _ context: Context) -> [Wish] {
    let tabling = PeopleTabling(goal, rows, of: self, context)
    guard rows.count <= PeopleList.mostAtOnce else {
      return [.effect(.work(Work(tablingName, .laying, tabling)))]
    }
    return tabling.effect(Beacon()).map { [.effect($0)] } ?? []
  }

  /// What the work is called that makes a table of many rows.
  var tablingName: String { "people.table.\(side.rawValue)" }
}
