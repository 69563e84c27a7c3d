/// Why bytes are not a table of scores.
public enum ScoreTableError: Error, Hashable, Sendable {
  /// They are not comma-separated values.
  case csv(CSVError)
  /// There is no line at all.
  case empty
  /// A person without a name.
  case nameMissing(CSVPlace)
  /// The same name twice among the mentors or among the mentees; `first` is the earlier place.
  case nameTwice(String, CSVPlace, first: CSVPlace)
  /// A cell that is neither empty nor a whole number.
  case notANumber(String, CSVPlace)
  /// A whole number outside of −2,147,483,647 to 2,147,483,647.
  case outOfRange(String, CSVPlace)
}
