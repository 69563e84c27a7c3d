/// How many partners people have at least and at most («сколько мест»), a row for each who is named.
public struct BoundsTable: Hashable, Sendable {
  /// Of whom a row speaks.
  public enum Side: Hashable, Sendable {
    /// Those by rows of a table of scores.
    case mentees
    /// Those by columns.
    case mentors
  }

  /// One person with the bounds.
  public struct Row: Hashable, Sendable {
    /// The side on which the person is.
    public let side: Side
    /// The name as it is written in the table of scores.
    public let name: String
    /// Where the name stands.
    public let place: CSVPlace
    /// The fewest partners, from 0.
    public let lower: Int
    /// The most partners, not below ``lower``.
    public let upper: Int
  }

  /// The rows in the order of the file, each person once.
  public let rows: [Row]
}

/// Why bytes are not a table of bounds.
public enum BoundsTableError: Error, Hashable, Sendable {
  /// They are not comma-separated values.
  case csv(CSVError)
  /// There is no line at all.
  case empty
  /// A row that has not four cells: the first one too many, or the end of the row.
  case cellCount(Int, CSVPlace)
  /// A side that is neither mentee nor mentor.
  case unknownSide(String, CSVPlace)
  /// A person without a name.
  case nameMissing(CSVPlace)
  /// The same person twice; `first` is the earlier place.
  case nameTwice(String, CSVPlace, first: CSVPlace)
  /// A bound that is empty.
  case boundMissing(isLower: Bool, CSVPlace)
  /// A bound that is not a whole number from 0 to ``BoundsTable/highest``.
  case notACount(String, CSVPlace)
  /// A lower bound above the upper one.
  case crossed(lower: Int, upper: Int, CSVPlace)
}
