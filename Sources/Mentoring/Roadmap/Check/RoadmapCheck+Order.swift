internal import PlainText

extension RoadmapCheck {
  /// The coordinator is appointed after the order that begins it all, or after an action that names
  /// the coordinator.
  ///
  /// Told only where the terms leave no doubt.
  static let lateCoordinator: Rule = { check in
    guard let appointing = check.actions.first(where: { $0.step == .coordinatorOrder }),
      let appointed = ends(of: appointing)?.first
    else { return [] }
    let others = check.actions.filter { $0.place != appointing.place && $0.needsCoordinator }
    let earlier = others.compactMap { other -> (PlacedAction, Term)? in
      guard let last = ends(of: other)?.last, isOver(last, before: appointed) else { return nil }
      return (other, last)
    }
    guard let (first, term) = earlier.min(by: { $0.1.ends(before: $1.1) }) else { return [] }
    return [
      RoadmapFinding(
        .coordinatorLate(appointed, after: first.place, term: term), .error,
        .action(appointing.place),
        isGuess: check.isGuess(appointing) || check.isGuess(first)
          || !first.needsCoordinatorByText && check.isResponsibleGuess(first))
    ]
  }

  /// An action is over before another has begun that it waits for, names as what it follows, or needs
  /// by what it is.
  static let orderOfActions: Rule = { check in
    var steps: [RoadmapStep: [PlacedAction]] = [:]
    for placed in check.actions {
      if let step = placed.step { steps[step, default: []].append(placed) }
    }
    let numbered = check.actions.compactMap { placed in placed.action.id.map { ($0, placed) } }
    let numbers = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    return check.actions.flatMap { placed -> [RoadmapFinding] in
      guard let last = ends(of: placed)?.last else { return [] }
      let step = placed.step
      let needed = (step?.needs ?? []).flatMap { steps[$0] ?? [] }
      let waited = placed.action.after.compactMap { numbers[$0] }
      var seen: Set<ActionPlace> = []
      let all = (needed + waited + check.named(in: placed)).filter {
        seen.insert($0.place).inserted
      }
      return all.compactMap { other -> RoadmapFinding? in
        guard let first = ends(of: other)?.first, isOver(last, before: first) else { return nil }
        let flaw: RoadmapFlaw =
          step == .pairOrder
          ? .orderBeforeBasis(last, basis: other.place, term: first)
          : .dependsOnLater(last, needs: other.place, term: first)
        return RoadmapFinding(
          flaw, .error, .action(placed.place),
          isGuess: check.isGuess(placed) || check.isGuess(other))
      }
    }
  }
}

extension PlacedAction {
  fileprivate var step: RoadmapStep? { RoadmapStep(action) }

  /// Whether it begins the programme, or gives the coordinator something to do.
  fileprivate var needsCoordinator: Bool {
    needsCoordinatorByText
      || responsibles.contains { SearchForm($0).text.contains("куратор") }
  }

  /// The same, whoever answers for it.
  fileprivate var needsCoordinatorByText: Bool {
    if step == .introductionOrder { return true }
    let text = SearchForm(action.text).text
    return text.contains("куратор") && !Self.choosing.contains(where: text.contains)
  }

  /// What is done with a coordinator before there is one.
  private static let choosing = [
    "кандидатур", "роли куратор", "роль куратор", "выбор", "подбор", "назнач",
  ]
}

extension Term {
  fileprivate func ends(before other: Term) -> Bool {
    (last?.number ?? .max) < (other.last?.number ?? .max)
  }
}
