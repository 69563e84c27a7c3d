/// The words of the chapter.
struct SurveyWords: Sendable {
  /// The heading of the page.
  let heading: String
}
