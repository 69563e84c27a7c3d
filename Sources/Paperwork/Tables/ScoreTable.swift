/// A table of scores («таблица баллов»): mentees by rows, mentors by columns.
public struct ScoreTable: Hashable, Sendable {
  /// The names of the mentors, each once, in the order of the columns.
  public let mentors: [String]
  /// The names of the mentees, each once, in the order of the rows.
  public let mentees: [String]
  /// The scores row by row; nothing where the two may not be paired.
  public let scores: [Int32?]
}

extension ScoreTable {
  /// The score of two people by their positions; nothing where they may not be paired.
  ///
  /// - Precondition: both positions are within the table.
  public subscript(mentee mentee: Int, mentor mentor: Int) -> Int32? {
    scores[mentee * mentors.count + mentor]
  }
}
