import TerminalKit

/// The words of a text that is read line by line, and of the border between two parts of a page.
struct ReadingWords: Sendable {
  /// The keys that scroll.
  let scroll: @Sendable (Key) -> ActionWords
  /// The keys of a search in the text.
  let find, next, previous, keepFound, endFinding: ActionWords
  /// Nothing was looked for yet, so that there is no next place.
  let nothingSought: String
  /// Which of the rows of the text are in sight, and how much of it has been read down to here.
  let position: @Sendable (_ first: Int, _ last: Int, _ count: Int, _ percent: Int) -> String
  /// Which of the places found the reader is at; none where there is none.
  let found: @Sendable (_ place: Int, _ count: Int) -> String
  /// The keys that move a border, and why there is none to be moved.
  let narrower, wider: ActionWords
  let noBorder: String
}
