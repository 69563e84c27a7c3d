extension RoadmapCheck {
  /// What a paper of a roadmap is to be sent out with: that its stages are to be compared first.
  public static func unverified(_ roadmap: Roadmap, in handbook: HandbookContents)
    -> [RoadmapFinding]
  {
    unverifiedSources(RoadmapCheck(roadmap, sets: handbook.roadmaps))
  }

  /// The stages are those of a set that nobody has compared with its source yet.
  ///
  /// A roadmap is of the set whose stages it has by their names, whatever else it has.
  static let unverifiedSources: Rule = { check in
    let titles = Set(check.roadmap.stages.map(\.title))
    return check.sets.compactMap { set in
      guard let source = set.unverifiedSource, !set.stages.isEmpty,
        set.stages.allSatisfy({ titles.contains($0.title) })
      else { return nil }
      return RoadmapFinding(.sourceUnverified(set: set.code, source: source), .note, .roadmap)
    }
  }
}
