extension Fact {
  /// Orders, papers and the roadmap itself.
  static let preparation = [
    Fact("introduction-order"),
    Fact("coordinator-order") { coordinatorOrder($0.coordinator) },
    Fact("regulation"),
    Fact("roadmap") { FactStanding($0.hasRoadmap ? .done : .notStarted, at: .roadmap) },
    Fact("requests-surveyed"), Fact("forms-chosen"), Fact("programme-bank"),
  ]

  /// Who coordinates, the number of the order and its day stand on the card of the organisation.
  private static func coordinatorOrder(_ coordinator: Coordinator) -> FactStanding {
    let entered = [
      !coordinator.name.full.isEmpty, !coordinator.orderNumber.isEmpty,
      coordinator.orderDate != nil,
    ]
    let share = FactGround.Share(done: entered.count { $0 }, all: entered.count)
    return FactStanding(share, at: .organisation)
  }
}
