extension Fact {
  /// Pairs and their order.
  static let pairs = [
    Fact("group-meeting"),
    Fact("pairs-formed") { FactStanding($0.paired, at: .board) },
    Fact("pair-order") { FactStanding($0.ordered, at: .orders) },
    Fact("pair-order-acquainted") { FactStanding($0.acquainted, at: .orders) },
    Fact("development-plans"), Fact("unpaired-supported"),
  ]
}
