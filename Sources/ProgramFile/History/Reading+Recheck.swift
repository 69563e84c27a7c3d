internal import GRDB
internal import Mentoring

extension Reading {
  /// Asks the rules of what a replay brought about, as the edit would have been asked that does
  /// the same: pairs that are there again, orders that are signed, or no longer signed, again.
  func recheck(after step: Step.ID) throws {
    for id in try rows(of: "pair", in: step, where: "after IS NOT NULL") {
      guard let pair = try pair(Pair.ID(id)) else { continue }
      try PairRules.check(pair, try pairFacts(pair))
    }
    let wasSigned = "ifnull(json_extract(before, '$.state'), '') = 'signed'"
    let isSigned = "ifnull(json_extract(after, '$.state'), '') = 'signed'"
    for id in try rows(of: "pairOrder", in: step, where: "\(isSigned) AND NOT \(wasSigned)") {
      guard var order = try order(PairOrder.ID(id)) else { continue }
      order.state = .draft
      try OrderRules.checkSigning(order, try orderFacts(order, holding: .ownPairs))
    }
    for id in try rows(of: "pairOrder", in: step, where: "\(wasSigned) AND NOT \(isSigned)") {
      guard var order = try order(PairOrder.ID(id)) else { continue }
      order.state = .signed
      try OrderRules.checkUnsigning(order, isReliedOn: false)
    }
  }

  private func rows(of table: String, in step: Step.ID, where condition: String) throws -> [Int64] {
    var rows: [Int64] = []
    try database.eachRow(
      """
      SELECT DISTINCT rowNumber FROM change
      WHERE step = ? AND tableName = ? AND \(condition) ORDER BY rowNumber
      """, [step.number, table]
    ) { rows.append($0.integer(0)) }
    return rows
  }
}
