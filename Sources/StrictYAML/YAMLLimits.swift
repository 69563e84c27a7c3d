/// How much a YAML file may hold; more is told, not read.
public struct YAMLLimits: Hashable, Sendable {
  /// What suits every file of the program: 1 MB, 32 levels, 100,000 values, 200 findings.
  public static let standard = YAMLLimits(
    bytes: 1 << 20, depth: 32, values: 100_000, findings: 200)

  /// The most bytes of a file.
  public var bytes: Int
  /// How many lists and maps may lie in each other; the outermost is the first level.
  public var depth: Int
  /// The most scalars, lists and maps together, keys included.
  public var values: Int
  /// The most findings that are told of one file.
  public var findings: Int

  /// Creates limits from their parts, each at least 1.
  public init(bytes: Int, depth: Int, values: Int, findings: Int) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
    self.findings = findings
  }
}
