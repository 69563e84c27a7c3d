extension RoadmapWords {
  static let russian = RoadmapWords(heading: "Этапы и действия")
}
