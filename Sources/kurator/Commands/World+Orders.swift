import Mentoring
import Screens

extension World {
  /// The paper of an order of a programme: of the record of that number, else of the newest, else
  /// of a draft that nobody has kept yet.
  ///
  /// - Throws: ``CommandFailure`` where there is no such record, or no pair for a draft.
  func orderPaper(of path: String, number: Int?) throws(CommandFailure) -> (PairOrder, Paper) {
    let (programme, facts) = try withProgramme(path) { (file) throws(CommandFailure) in
      try asking { () throws(StoreTrouble) in
        (try file.overview().programme, try file.orderFacts())
      }
    }
    let handbook = handbook()
    let listed = try facts.listed(number, or: facts.draft(of: programme, handbook))
    let paper = PairOrderPaper.paper(of: listed, programme: programme, handbook: handbook)
    return (listed.order, paper.paper)
  }
}

extension OrderFacts {
  fileprivate func listed(_ number: Int?, or draft: Listed?) throws(CommandFailure) -> Listed {
    guard let number else {
      guard let newest = orders.first ?? draft else { throw .refused(.rule(.orderIsEmpty)) }
      return newest
    }
    let id = PairOrder.ID(Int64(number))
    guard let listed = orders.first(where: { $0.order.id == id }) else {
      throw .noOrder(number)
    }
    return listed
  }

  fileprivate func draft(of programme: Programme, _ handbook: HandbookContents) -> Listed? {
    guard !waiting.isEmpty else { return nil }
    let content = PairOrder.Content(defaultFor: programme, handbook: handbook)
    return Listed(order: PairOrder(content: content), lines: waiting)
  }
}
