import Mentoring

/// The words about an open file that has lost its name, or what was in it.
struct LostFileWords: Sendable {
  /// What happened, as a heading; in a sentence; and what to do.
  let heading: @Sendable (FileLoss) -> String
  let happened: @Sendable (FileLoss, _ path: String) -> String
  let cure: @Sendable (FileLoss) -> String
  /// In place of when it was last saved.
  let state: @Sendable (FileLoss) -> String
  /// Opening what has the name now, and writing everything elsewhere.
  let reopen, saveAs: ActionWords
  /// Looking at the screen first.
  let stay: String
  /// What to do where nothing of it can be read any more; the newest copy, where there is one.
  let unreadable: @Sendable (_ copy: String?) -> String
  /// Why there is nothing to be done: the file is in its place, nothing has its name, nothing is in
  /// it, or nothing of it is left.
  let inPlace, nothingThere, nothingInIt, nothingLeft: String
  /// The name leads to the file again.
  let back: String
  /// Everything is in this file, and so is what comes.
  let goesOnIn: @Sendable (_ path: String) -> String
  /// What the new file does not have was kept in this one.
  let rescued: @Sendable (_ path: String) -> String
  /// The field for the file, and the key that writes it.
  let path, pathHint, save: String
  /// Ending the program without a copy.
  let endQuestion, endText, end: String
}
