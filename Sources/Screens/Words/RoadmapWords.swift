/// The words of the chapter.
struct RoadmapWords: Sendable {
  /// The heading of the page.
  let heading: String
}
