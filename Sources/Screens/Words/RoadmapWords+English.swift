extension RoadmapWords {
  static let english = RoadmapWords(heading: "Stages and actions")
}
