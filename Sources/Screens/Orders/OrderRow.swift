import Mentoring

/// A line of the list beside the paper.
enum OrderRow: Hashable, Sendable {
  /// A pair of the order, with its number in the annex.
  case pair(Int, OrderFacts.Line)
  /// A mentee who is not in the order.
  case leftOut(MenteeRow)

  /// What the focus stays on when the list is loaded anew.
  enum Anchor: Hashable {
    case pair(Pair.ID?)
    case mentee(Mentee.ID?)
  }

  var anchor: Anchor {
    switch self {
    case .pair(_, let line): .pair(line.pair.id)
    case .leftOut(let row): .mentee(row.card.id)
    }
  }
}

/// The lines of the list: the pairs of a sheet; for one that is not signed, those whom it leaves
/// out as well.
struct OrderRows: RandomAccessCollection, Sendable {
  /// The pairs, in the order of the annex.
  private let pairs: [OrderFacts.Line]
  /// Who is left out.
  private let others: [MenteeRow]

  /// No lines.
  init() { (pairs, others) = ([], []) }

  init(of sheet: OrderSheet, _ facts: OrderFacts) {
    pairs = sheet.lines
    others = sheet.isSigned ? [] : facts.unpaired
  }

  /// How many of them are pairs, which stand first.
  var pairCount: Int { pairs.count }
  var startIndex: Int { 0 }
  var endIndex: Int { pairs.count + others.count }

  subscript(index: Int) -> OrderRow {
    index < pairs.count
      ? .pair(index + 1, pairs[index]) : .leftOut(others[index - pairs.count])
  }
}
