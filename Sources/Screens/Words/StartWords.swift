import Mentoring

/// The words of the start screen and of what a new programme needs besides its organisation.
struct StartWords: Sendable {
  /// What the program is, in a sentence.
  let welcome: String
  /// What there is to choose.
  let new, open, demo: ActionWords
  let choose, up, down, submit, cancel, make: ActionWords
  /// The forms.
  let newHeading, openHeading: String
  let roadmap, file, path: String
  let fileHint, pathHint: String
  /// A built-in roadmap by the code of its set of stages.
  let builtInRoadmap: @Sendable (RoadmapTemplate) -> String
  let roadmapFromFile, roadmapHint, roadmapFile, roadmapFileHint: String
  /// A chapter was asked for while no programme is open.
  let nothingOpen: String
}
