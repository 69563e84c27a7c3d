public import StrictYAML

/// What is wrong with the user's handbook; the program goes on without the file.
public enum HandbookFinding: Hashable, Sendable {
  /// A mistake in a file; the embedded one of that name is used.
  case mistake(YAMLFinding)
  /// A mistake in a file that has the name of no embedded one; it is left out.
  case leftOut(YAMLFinding)
  /// No file of that name is read; `nearest` is the name that resembles it.
  case unknownFile(String, nearest: String?)
  /// The questionnaire has the code, or asks the same side in the same wave, as another one; it is
  /// left aside.
  case sameQuestionnaire(file: String, as: String)

  /// The name of the file within the handbook's folder.
  public var file: String {
    switch self {
    case .mistake(let finding), .leftOut(let finding): finding.source
    case .unknownFile(let file, _): file
    case .sameQuestionnaire(let file, _): file
    }
  }
}

/// Why the handbook refuses a value that is well-formed; the raw value is the code of the finding.
public enum HandbookRule: String, Hashable, Sendable, CaseIterable {
  /// A code is made of small Latin letters, digits and hyphens, 40 at the most.
  case notACode = "not-a-code"
  /// The code or the word stands twice.
  case repeated
  /// A text of no letters.
  case emptyText = "empty-text"
  /// A text of several lines, where one is wanted.
  case severalLines = "several-lines"
  /// A text of more letters than a paper or a screen has room for.
  case tooLong = "too-long"
  /// Two items measure the same.
  case measuredTwice = "measured-twice"
  /// The last month comes before the first.
  case monthsOutOfOrder = "months-out-of-order"
  /// Words that are no term, `до 45 мая`.
  case notATerm = "not-a-term"
  /// A term with a year in digits, where it must be one of any school year.
  case yearInTerm = "year-in-term"
  /// A day off that rests on itself.
  case sameDay = "same-day"
  /// An action waits for itself, or for one that waits for it.
  case waitsForItself = "waits-for-itself"
  /// `{{` without `}}`, or the other way round.
  case unpairedBraces = "unpaired-braces"
  /// No day of the calendar, written `2026-09-01`.
  case notADay = "not-a-day"
  /// A day of another year than the file is for.
  case otherYear = "other-year"
}
