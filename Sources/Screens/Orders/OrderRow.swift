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

  /// The pairs of a sheet; for one that is not signed, those whom it leaves out as well.
  static func rows(of sheet: OrderSheet, _ facts: OrderFacts) -> [OrderRow] {
    let pairs = sheet.lines.enumerated().map { OrderRow.pair($0.offset + 1, $0.element) }
    return pairs + (sheet.isSigned ? [] : facts.unpaired.map { .leftOut($0) })
  }
}
