import Mentoring
import PlainText

/// The order of a base: by columns, the main one first; equal rows stand by their names.
struct PeopleOrder: Hashable, Sendable {
  /// A column by which the rows stand.
  struct Key: Hashable, Sendable {
    let column: PeoplePage.Column
    var isDescending = false
  }

  /// The keys; none: by the names.
  var keys: [Key] = []

  /// Whether the rows stand as they are read.
  var isOfNames: Bool { keys.first.map { $0 == Key(column: .name) } ?? true }

  /// The rows, which stand in the order of the names, in this one.
  ///
  /// - Parameters:
  ///   - rows: All rows.
  ///   - questionnaire: The one whose closed items a column counts.
  ///   - isCancelled: Asked now and then whether nobody waits any more.
  /// - Returns: The rows by their numbers, or nothing where it was broken off.
  func rows(
    of rows: PeopleRows, questionnaire: Questionnaire?, isCancelled: () -> Bool = { false }
  ) -> [Int]? {
    var order = Array(0..<rows.count)
    for key in keys.reversed() {
      guard let ranks = ranks(key, rows, questionnaire, isCancelled) else { return nil }
      let dealt = order.enumerated().map { UInt64(ranks[$1]) << 32 | UInt64($0) }.sorted()
      order = dealt.map { order[Int($0 & 0xFFFF_FFFF)] }
    }
    return order
  }

  /// The rank of each row by one key; rows without a value come last, whatever the direction.
  private func ranks(
    _ key: Key, _ rows: PeopleRows, _ questionnaire: Questionnaire?, _ isCancelled: () -> Bool
  ) -> [UInt32]? {
    let ranks: [UInt32?]
    switch key.column.value(questionnaire) {
    case .place: ranks = (0..<rows.count).map { UInt32($0) }
    case .number(let number):
      guard let values = Self.values(rows, isCancelled, number) else { return nil }
      ranks = Self.ranked(values) { $0 < $1 }
    case .text(let text):
      let values = Self.values(rows, isCancelled) { record -> String? in
        let value = text(record)
        return value.isEmpty ? nil : value
      }
      guard let values else { return nil }
      let keys = Dictionary(
        uniqueKeysWithValues: Set(values.compactMap { $0 }).map { ($0, SortKey($0)) })
      ranks = Self.ranked(values.map { $0.flatMap { keys[$0] } }) { $0 < $1 }
    }
    let last = UInt32(rows.count)
    return ranks.map { $0.map { key.isDescending ? last - $0 : $0 } ?? .max }
  }

  private static func values<Value>(
    _ rows: PeopleRows, _ isCancelled: () -> Bool, _ value: (PeopleRecord) -> Value?
  ) -> [Value?]? {
    var values: [Value?] = []
    values.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      if row.isMultiple(of: 1_024), isCancelled() { return nil }
      values.append(value(rows[row]))
    }
    return values
  }

  private static func ranked<Value: Hashable>(
    _ values: [Value?], _ precedes: (Value, Value) -> Bool
  ) -> [UInt32?] {
    let distinct = Set(values.compactMap { $0 }).sorted(by: precedes)
    let ranks = Dictionary(
      uniqueKeysWithValues: distinct.enumerated().map { ($1, UInt32($0)) })
    return values.map { $0.flatMap { ranks[$0] } }
  }
}

extension PeoplePage.Column {
  /// What the rows are put in order by.
  fileprivate enum Value {
    /// The place among the names.
    case place
    /// A text in Russian order; an empty one comes last.
    case text((PeopleRecord) -> String)
    /// A number; none comes last.
    case number((PeopleRecord) -> Int?)
  }

  fileprivate func value(_ questionnaire: Questionnaire?) -> Value {
    switch self {
    case .name: .place
    case .place: .text { PeopleEntry($0).place }
    case .request: .text { PeopleEntry($0).topics }
    case .consent: .number { $0.consent == .missing ? 0 : $0.consent.isGiven ? 2 : 1 }
    case .load: .number { PeopleEntry($0).freePlaces }
    case .survey: .number { record in questionnaire.map { record.closed(of: $0) } }
    case .partners: .text { $0.partners.map(\.full).joined(separator: " ") }
    case .position: .text { $0.person.position }
    case .age: .number { $0.person.birthDate.map { -$0.number } }
    }
  }

  /// The text in which a filter by the column looks; nothing where it has no words of its own.
  func searched(in record: PeopleRecord) -> String? {
    switch self {
    case .name: record.person.name.full
    case .place: record.person.workplace
    case .request: ([record.wishes.text] + record.wishes.tags).joined(separator: " ")
    case .partners: record.partners.map(\.full).joined(separator: " ")
    case .position: record.person.position
    case .consent, .load, .survey, .age: nil
    }
  }

  /// Whether a search through the whole row finds what a filter by the column does, and more.
  var isInSearch: Bool { [.name, .place, .request, .position].contains(self) }

  /// The columns that can be filtered by.
  static let searchable: [PeoplePage.Column] = [.name, .place, .request, .partners, .position]
}

/// Puts the rows of a big base in order, beside the program.
final class PeopleSorting: Job {
  /// What came of it.
  struct Answer: Sendable {
    let order: PeopleOrder
    /// The version of the rows.
    let version: Int
    let rows: [Int]
  }

  private let order: PeopleOrder
  private let rows: PeopleRows
  private let questionnaire: Questionnaire?

  init(_ order: PeopleOrder, _ rows: PeopleRows, _ questionnaire: Questionnaire?) {
    self.order = order
    self.rows = rows
    self.questionnaire = questionnaire
  }

  func run(_ beacon: Beacon) -> any Sendable {
    let sorted = order.rows(
      of: rows, questionnaire: questionnaire, isCancelled: { beacon.isCancelled })
    return sorted.map { Answer(order: order, version: rows.version, rows: $0) }
  }
}
