extension RoadmapCheck {
  /// A line of the table that names no measure: perhaps a cell that was merged.
  static let emptyMeasures: Rule = { check in
    check.measures.filter { $0.measure.title.isEmpty }.map { place, _ in
      RoadmapFinding(.measureEmpty, .warning, place)
    }
  }

  /// Measures and stages without an action, in a roadmap that has actions.
  ///
  /// Perhaps the last one was moved away. Of a stage without any it is the stage alone.
  static let missingActions: Rule = { check in
    guard !check.actions.isEmpty else { return [] }
    return check.roadmap.stages.enumerated().flatMap { index, stage -> [RoadmapFinding] in
      guard stage.measures.contains(where: { !$0.actions.isEmpty }) else {
        return [RoadmapFinding(.actionsMissing, .note, .stage(index + 1))]
      }
      // Of a line without a name that is told already.
      return stage.measures.enumerated()
        .filter { $0.element.actions.isEmpty && !$0.element.title.isEmpty }
        .map {
          RoadmapFinding(
            .actionsMissing, .note, .measure(stage: index + 1, measure: $0.offset + 1))
        }
    }
  }

  /// Actions without a term, or with nobody who answers; where all of a measure are, the measure.
  static let gaps: Rule = { check in
    check.missing(.termMissing, \.terms.isEmpty, \.terms.isEmpty)
      + check.missing(.responsibleMissing, \.responsibles.isEmpty, \.responsibles.isEmpty)
  }

  private func missing(
    _ flaw: RoadmapFlaw, _ isMissing: (PlacedAction) -> Bool,
    _ isMissingInMeasure: (RoadmapMeasure) -> Bool
  ) -> [RoadmapFinding] {
    roadmap.stages.indices.flatMap { stage in
      roadmap.stages[stage].measures.indices.flatMap { index -> [RoadmapFinding] in
        let all = roadmap.actions(ofMeasure: index + 1, stage: stage + 1)
        let bad = all.filter(isMissing)
        let measure = roadmap.stages[stage].measures[index]
        guard bad.count == all.count else {
          return bad.map { RoadmapFinding(flaw, .warning, .action($0.place)) }
        }
        guard isMissingInMeasure(measure), !all.isEmpty || !measure.title.isEmpty else { return [] }
        return [RoadmapFinding(flaw, .warning, .measure(stage: stage + 1, measure: index + 1))]
      }
    }
  }
}
