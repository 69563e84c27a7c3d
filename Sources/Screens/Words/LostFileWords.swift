import Mentoring

/// The words about an open file that has lost its name.
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
  /// Why there is nothing to be done: the file is in its place, or nothing has its name.
  let inPlace, nothingThere: String
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
