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

  /// The ranks of the rows by every column of the order, but for the names, in whose order they
  /// stand.
  ///
  /// - Parameters:
  ///   - rows: All rows.
  ///   - questionnaire: The one whose closed items a column counts.
  ///   - known: Ranks that were made before; those of so many rows are taken over.
  ///   - isCancelled: Asked now and then whether nobody waits any more.
  /// - Returns: The ranks, or nothing where it was broken off.
  func ranks(
    of rows: PeopleRows, questionnaire: Questionnaire?,
    known: [PeoplePage.Column: PeopleRanks] = [:], isCancelled: () -> Bool = { false }
  ) -> [PeoplePage.Column: PeopleRanks]? {
    var ranks = known
    for key in deciding where key.column != .name && ranks[key.column] == nil {
      guard
        let made = PeopleRanks(key.column, rows, questionnaire, isCancelled: isCancelled)
      else { return nil }
      ranks[key.column] = made
    }
    return ranks
  }

  /// So many rows in this order; nothing where a rank that it takes is not known.
  func rows(_ count: Int, by ranks: [PeoplePage.Column: PeopleRanks]) -> [Int]? {
    var order = Array(0..<count)
    for key in deciding.reversed() {
      guard key.column != .name else {
        if key.isDescending { order.reverse() }
        continue
      }
      guard let ranks = ranks[key.column], ranks.rows == count else { return nil }
      order = ranks.dealt(order, isDescending: key.isDescending)
    }
    return order
  }

  /// The keys up to the names, behind which no two rows are equal.
  private var deciding: ArraySlice<Key> {
    let end = keys.firstIndex { $0.column == .name }.map { $0 + 1 } ?? keys.count
    return keys[..<end]
  }
}

extension PeoplePage.Column {
  /// What the rows are put in order by.
  enum Value {
    /// A text in Russian order; an empty one comes last.
    case text((PeopleRecord) -> String)
    /// A number; none comes last.
    case number((PeopleRecord) -> Int?)
  }

  func value(_ questionnaire: Questionnaire?) -> Value {
    switch self {
    case .name: .text { $0.person.name.full }
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

  /// The part of a row that decides what stands in the column; nothing for the name, by which the
  /// rows stand anyway.
  var part: PeopleSlice.Part? {
    switch self {
    case .name: nil
    case .place: .workplace
    case .request: .topics
    case .consent: .consent
    case .load: .load
    case .survey: .answers
    case .partners: .partners
    case .position: .position
    case .age: .birthDate
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
  static let searchable: [PeoplePage.Column] = [
    .name, .place, .consent, .survey, .request, .partners, .position,
  ]

  /// The codes of what a filter by the column chooses from; none where words are typed.
  var choices: [String] {
    switch self {
    case .consent: ["given", "missing"]
    case .survey: ["whole", "part", "none"]
    case .name, .place, .request, .load, .partners, .position, .age: []
    }
  }

  /// Which of the ``choices`` a row is; nothing where that is not known.
  func choice(of record: PeopleRecord, _ questionnaire: Questionnaire?) -> String? {
    switch self {
    case .consent: return record.consent.isGiven ? "given" : "missing"
    case .survey:
      guard let questionnaire else { return nil }
      let closed = record.closed(of: questionnaire)
      return closed == 0 ? "none" : closed < questionnaire.items.count ? "part" : "whole"
    case .name, .place, .request, .load, .partners, .position, .age: return nil
    }
  }
}
