/// The words of the chapter.
struct PeopleWords: Sendable {
  /// The heading of the page.
  let heading: String
}
