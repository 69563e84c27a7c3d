/// Why a text is not a roadmap, and where.
public struct RoadmapTextError: Error, Hashable, Sendable {
  /// A column that every roadmap has.
  public enum Column: String, Hashable, Sendable, CaseIterable {
    /// «№».
    case number
    /// «Этап».
    case stage
    /// «Мероприятия».
    case measure
    /// «Содержание деятельности».
    case content
    /// «Сроки».
    case terms
    /// «Ответственные».
    case responsibles
  }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// It is not text at all, or there is too much of it.
    case text(TextError)
    /// No line begins with a tab, or no such line names a column.
    case tableMissing
    /// Nothing stands before the table.
    case titleMissing
    /// The head of the table does not name this column.
    case columnMissing(Column)
    /// The table ends with its head.
    case rowsMissing
    /// The row that begins here has another number of cells than the head.
    case cellCount(found: Int, expected: Int)
    /// The cell under «№» holds words: cells are missing or too many above it.
    case numberUnreadable(String)
    /// A measure stands before the first stage.
    case stageMissing
    /// There are more rows than are read.
    case tooManyRows(limit: Int)
    /// A quote of a table of comma-separated values is never closed.
    case quoteUnclosed
    /// A character stands behind a closing quote.
    case quoteStray
    /// The Word document cannot be opened.
    case document(ZipError)
    /// It is a Word document of the old kind (.doc), or one that a password locks.
    case oldDocument
  }

  /// What the caller calls the source.
  public let source: String
  /// The line of the source, from 1.
  public let line: Int
  /// What is wrong there.
  public let reason: Reason

  /// Creates an error.
  public init(source: String, line: Int, reason: Reason) {
    self.source = source
    self.line = line
    self.reason = reason
  }
}
