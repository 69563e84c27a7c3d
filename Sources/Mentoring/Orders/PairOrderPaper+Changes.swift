extension PairOrderPaper {
  /// The pairs of a signed order of which the cards or the handbook say something else by now than
  /// the annex that was signed; none of an order without a kept paper.
  ///
  /// - Parameters:
  ///   - listed: The order with its pairs.
  ///   - programme: Whose order it is.
  ///   - handbook: The names of forms and role models.
  /// - Returns: The pairs as they are now, in the order in which the order lists them.
  public static func changed(
    since listed: OrderFacts.Listed, programme: Programme, handbook: HandbookContents
  ) -> [OrderFacts.Line] {
    guard let signed = listed.signedPaper else { return [] }
    let live = paper(
      order: listed.order, lines: listed.lines, programme: programme, handbook: handbook
    ).paper
    let kept = Set(signed.pairRows)
    return zip(listed.lines, live.pairRows).filter { !kept.contains($1) }.map(\.0)
  }
}

extension Paper {
  /// The rows of the annex without their numbers.
  fileprivate var pairRows: [[String]] {
    blocks.flatMap { block -> [[String]] in
      guard case .table(let table) = block else { return [] }
      return table.rows.map { Array($0.dropFirst()) }
    }
  }
}
