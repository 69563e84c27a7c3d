import Mentoring

/// An order as the page shows it: one that is kept, or one that could be begun.
struct OrderSheet: Hashable, Sendable {
  /// The record, the pairs and, where it is signed, its paper.
  let listed: OrderFacts.Listed

  init(_ listed: OrderFacts.Listed) { self.listed = listed }

  /// The record; without a number in the file it is only offered.
  var order: PairOrder { listed.order }

  /// The pairs, in the order of the annex.
  var lines: [OrderFacts.Line] { listed.lines }

  /// Whether the order is not begun yet.
  var isOffer: Bool { order.id == nil }

  /// Whether it binds.
  var isSigned: Bool { order.state == .signed }

  /// Who of the pairs has not given the employee's consent (ТК РФ 351.8), each once.
  var lackingWorkConsent: [PersonName] {
    var seen: Set<PersonName> = []
    return lines.flatMap(\.lacksWorkConsent).filter { seen.insert($0).inserted }
  }

  /// The fields that are blank on the paper and can still be filled.
  func missing(_ programme: Programme) -> [OrderText.Field] {
    PairOrderPaper.missing(of: listed, programme: programme)
  }

  /// The paper, of a signed order the one that was signed, and the fields that are blank on it.
  func paper(_ programme: Programme, _ handbook: HandbookContents)
    -> (paper: Paper, missing: [OrderText.Field])
  {
    PairOrderPaper.paper(of: listed, programme: programme, handbook: handbook)
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
    let kept = facts.orders.map { OrderSheet($0) }
    let drafts = kept.filter { !$0.isSigned }
    let content = PairOrder.Content(defaultFor: programme, handbook: handbook)
    let offer = OrderSheet(
      OrderFacts.Listed(order: PairOrder(content: content), lines: facts.waiting))
    let open = drafts.isEmpty && !facts.waiting.isEmpty ? [offer] : drafts
    sheets = open + kept.filter(\.isSigned)
  }

  /// Whether something waits to be done: a draft, or pairs without an order.
  var isPending: Bool { sheets.first.map { !$0.isSigned } ?? false }

  /// The place of an order.
  func index(of id: PairOrder.ID) -> Int? { sheets.firstIndex { $0.order.id == id } }

  /// What keeps a sheet from being signed, as far as the page can know.
  func obstacles(toSigning sheet: OrderSheet) -> [BrokenRule] {
    OrderRules.obstacles(
      toSigning: sheet.order,
      OrderRules.Facts(of: sheet.order, lines: sheet.lines, among: facts.orders))
  }

  /// What keeps one more draft from coming into being.
  var obstacleToDraft: BrokenRule? {
    do throws(BrokenRule) {
      try OrderRules.checkBeginning(drafts: facts.orders.count { $0.order.state == .draft })
      return nil
    } catch {
      return error
    }
  }
}
