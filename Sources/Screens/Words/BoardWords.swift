/// The words of the chapter.
struct BoardWords: Sendable {
  /// The heading of the page.
  let heading: String
}
