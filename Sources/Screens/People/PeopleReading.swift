import Mentoring
import TerminalKit

/// How far a base has been read: from its beginning to its end, slice by slice, and anew after
/// each change; what is on the screen comes first.
struct PeopleReading: Sendable {
  /// How many rows the first slice has, which must be there soon: more than a screen shows.
  static let first = 100
  /// How many rows the next slice has, and how many one has at most: each is twice as long as the
  /// one before, so that a big base comes in few steps and a change waits for none of them long.
  static let further = 1_000...8_000

  /// The questionnaire whose answers are counted.
  var questionnaire: Questionnaire.Code?
  /// What a slice means for the pass through the whole base.
  enum Step: Hashable, Sendable {
    /// It goes on with this stretch.
    case on(PeopleAsked)
    /// It is at its end.
    case end
    /// The slice is not of it, or of an earlier one.
    case aside
  }

  /// Whether a pass has ever come to the end, so that nobody is missing.
  private(set) var isComplete = false
  private var expected: PeopleAsked?
  /// A row before which not all has been read, and how many rows of the base come before it.
  private var anchor: (card: Int64, rank: Int)?

  /// What must be asked for now, the more urgent first.
  ///
  /// - Parameters:
  ///   - side: Which base.
  ///   - card: The row that the reader wants to see, where nothing was read yet.
  ///   - list: What was read.
  ///   - cursor: The rows in sight are about it.
  /// - Returns: The stretches; the pass through the whole base goes on with what ``step(after:)``
  ///   says.
  func asked(_ side: Side, around card: Int64?, _ list: PeopleList, _ cursor: ListCursor)
    -> [PeopleAsked]
  {
    let beginning = beginning(side)
    guard list.count > 0 else {
      guard let card else { return [beginning] }
      return [
        PeopleAsked(
          side, from: .around(card: card), limit: 2 * PeopleAsked.rowsBefore,
          questionnaire: questionnaire)
      ] + (expected.map { [$0] } ?? [])
    }
    return [window(side, list, cursor), beginning, expected].compactMap { $0 }
  }

  /// Notes a slice that has come.
  mutating func step(after slice: PeopleSlice) -> Step {
    if case .around = slice.asked.start {
      anchor = slice.rank.flatMap { rank in slice.cards.first.map { ($0, rank) } }
      let beginning = beginning(slice.side)
      expected = beginning
      return .on(beginning)
    }
    guard slice.asked == expected || slice.asked == beginning(slice.side) else { return .aside }
    expected = slice.through.map { place in
      PeopleAsked(
        slice.side, from: .after(place), limit: Self.limit(after: slice.asked.limit),
        questionnaire: questionnaire)
    }
    if let expected { return .on(expected) }
    isComplete = true
    anchor = nil
    return .end
  }

  /// How many rows of the base come before a row of the list, read or not.
  func rank(of row: Int, in list: PeopleList) -> Int {
    guard let anchor, let first = list.rows.row(ofCard: anchor.card), row >= first else {
      return row
    }
    return anchor.rank + row - first
  }

  private static func limit(after limit: Int?) -> Int {
    min(max(further.lowerBound, 2 * (limit ?? 0)), further.upperBound)
  }

  private func beginning(_ side: Side) -> PeopleAsked {
    PeopleAsked(side, limit: Self.first, questionnaire: questionnaire)
  }

  /// The stretch about the focus, where the beginning does not hold it.
  private func window(_ side: Side, _ list: PeopleList, _ cursor: ListCursor) -> PeopleAsked? {
    guard list.shown.indices.contains(cursor.index) else { return nil }
    let row = list.shown[cursor.index]
    guard row >= Self.first else { return nil }
    let last = min(list.count - 1, row + PeopleAsked.rowsBefore)
    return PeopleAsked(
      side, from: .after(list.rows.place(at: row - PeopleAsked.rowsBefore)),
      through: list.rows.place(at: last), questionnaire: questionnaire)
  }
}
