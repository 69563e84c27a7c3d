/// One mistake in a YAML file, with the place where a person finds it.
public struct YAMLFinding: Error, Hashable, Sendable {
  /// The name of the file as the caller gave it.
  public let source: String
  /// Where the mistake is.
  public let place: YAMLPlace
  /// What is wrong.
  public let problem: YAMLProblem

  /// Creates a finding from its parts.
  public init(source: String, place: YAMLPlace, problem: YAMLProblem) {
    self.source = source
    self.place = place
    self.problem = problem
  }

  /// The line, from 1.
  public var line: Int { place.line }
  /// The column in Unicode scalars, from 1.
  public var column: Int { place.column }
}

/// A place in a text: line and column, both from 1; columns count Unicode scalars.
///
/// A line ends with LF, CR LF or CR.
public struct YAMLPlace: Hashable, Comparable, Sendable {
  /// Where a text begins.
  public static let start = YAMLPlace(line: 1, column: 1)

  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Creates a place from its parts.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The earlier place comes first.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}
