import Mentoring
import PlainText

/// The place of each row of a base in the order of one column, the same for equal values.
///
/// It holds for both directions: to turn an order round, nothing is compared anew.
struct PeopleRanks: Sendable {
  /// The rank of each row from 0; ``count`` for one without a value, which comes last whatever the
  /// direction.
  private let ranks: [Int32]
  /// How many values there are.
  private let count: Int

  /// The number of rows.
  var rows: Int { ranks.count }

  /// Ranks the rows by a column; nothing where it was broken off.
  init?(
    _ column: PeoplePage.Column, _ rows: PeopleRows, _ questionnaire: Questionnaire?,
    isCancelled: () -> Bool
  ) {
    guard let part = column.part,
      let groups = PeopleGroups(rows, by: part, isCancelled: isCancelled)
    else { return nil }
    let records = groups.examples.lazy.map { rows[$0] }
    let ranked: (ranks: [Int32], count: Int)?
    switch column.value(questionnaire) {
    case .number(let number):
      ranked = Self.ranked(records, isCancelled, number) { values in
        values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
      }
    case .text(let text):
      let key = { (record: PeopleRecord) -> SortKey? in
        let value = text(record)
        return value.isEmpty ? nil : SortKey(value)
      }
      ranked = Self.ranked(records, isCancelled, key) { SortKey.order(of: $0) }
    }
    guard let ranked else { return nil }
    ranks = groups.groups.map { ranked.ranks[Int($0)] }
    count = ranked.count
  }

  /// The ranks of values in their order, and how many different ones there are.
  private static func ranked<Value: Equatable>(
    _ records: some Sequence<PeopleRecord>, _ isCancelled: () -> Bool,
    _ value: (PeopleRecord) -> Value?, order: ([Value]) -> [Int]
  ) -> (ranks: [Int32], count: Int)? {
    var values: [Value] = []
    /// Where each of the values is from.
    var groups: [Int] = []
    var group = 0
    for record in records {
      if group.isMultiple(of: 1_024), isCancelled() { return nil }
      if let value = value(record) {
        values.append(value)
        groups.append(group)
      }
      group += 1
    }
    var ranks = [Int32](repeating: -1, count: group)
    var (count, last): (Int32, Value?) = (0, nil)
    for place in order(values) {
      if let last, last != values[place] { count += 1 }
      last = values[place]
      ranks[groups[place]] = count
    }
    if last != nil { count += 1 }
    return (ranks.map { $0 < 0 ? count : $0 }, Int(count))
  }

  /// Deals rows out by their ranks; those of one rank stay in the order in which they were.
  func dealt(_ order: [Int], isDescending: Bool) -> [Int] {
    var next = [Int](repeating: 0, count: count + 2)
    for row in order { next[bucket(of: row, isDescending) + 1] += 1 }
    for bucket in 1..<next.count { next[bucket] += next[bucket - 1] }
    return Array(unsafeUninitializedCapacity: order.count) { dealt, count in
      for row in order {
        let bucket = bucket(of: row, isDescending)
        dealt[next[bucket]] = row
        next[bucket] += 1
      }
      count = order.count
    }
  }

  private func bucket(of row: Int, _ isDescending: Bool) -> Int {
    let rank = Int(ranks[row])
    return isDescending && rank < count ? count - 1 - rank : rank
  }
}
