import Mentoring

/// An order as the page shows it: one that is kept, or one that could be begun.
struct OrderSheet: Hashable, Sendable {
  /// The record; without a number in the file it is only offered.
  let order: PairOrder
  /// The pairs, in the order of the annex.
  let lines: [OrderFacts.Line]

  /// Whether the order is not begun yet.
  var isOffer: Bool { order.id == nil }

  /// Whether it binds.
  var isSigned: Bool { order.state == .signed }

  /// Who of the pairs has not given the employee's consent (ТК РФ 351.8), each once.
  var lackingWorkConsent: [PersonName] {
    var seen: Set<PersonName> = []
    return lines.flatMap(\.lacksWorkConsent).filter { seen.insert($0).inserted }
  }

  /// The paper, and the fields that are blank on it.
  func paper(_ programme: Programme, _ handbook: HandbookContents)
    -> (paper: Paper, missing: [OrderText.Field])
  {
    PairOrderPaper.paper(order: order, lines: lines, programme: programme, handbook: handbook)
  }
}

/// All sheets: what waits to be done first, then the signed orders, the newest first.
struct OrderShelf: Hashable, Sendable {
  /// What the file has.
  let facts: OrderFacts
  /// Drafts, else an offer where pairs wait, then signed orders.
  let sheets: [OrderSheet]

  init(_ facts: OrderFacts, _ programme: Programme, _ handbook: HandbookContents) {
    self.facts = facts
    let kept = facts.orders.map { OrderSheet(order: $0.order, lines: $0.lines) }
    let drafts = kept.filter { !$0.isSigned }
    let content = PairOrder.Content(defaultFor: programme, handbook: handbook)
    let offer = OrderSheet(order: PairOrder(content: content), lines: facts.waiting)
    let open = drafts.isEmpty && !facts.waiting.isEmpty ? [offer] : drafts
    sheets = open + kept.filter(\.isSigned)
  }

  /// Whether something waits to be done: a draft, or pairs without an order.
  var isPending: Bool { sheets.first.map { !$0.isSigned } ?? false }

  /// Whether there is a draft.
  var hasDraft: Bool { facts.orders.contains { $0.order.state == .draft } }

  /// The place of an order.
  func index(of id: PairOrder.ID) -> Int? { sheets.firstIndex { $0.order.id == id } }

  /// The rule that a signature would break, as far as the page can know.
  func faultOfSigning(_ sheet: OrderSheet) -> BrokenRule? {
    let others = facts.orders.map(\.order).filter { other in
      other.state == .signed && other.id != sheet.order.id
        && other.content.date?.year == sheet.order.content.date?.year
    }
    let known = OrderRules.Facts(
      numbersOfTheYear: Set(others.map(\.content.number)), pairs: sheet.lines.compactMap(\.pair.id))
    do throws(BrokenRule) {
      try OrderRules.checkSigning(sheet.order, known)
      return nil
    } catch {
      return error
    }
  }
}
