/// The words of the chapter.
struct OrderWords: Sendable {
  /// The heading of the page.
  let heading: String
}
