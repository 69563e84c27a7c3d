/// A place of a roadmap's source that was read, but may not be what was meant.
public struct RoadmapRemark: Hashable, Sendable {
  /// The line of the source, from 1.
  public let line: Int
  /// What it is.
  public let remark: CommandWords.Remark

  /// Creates a remark.
  public init(line: Int, _ remark: CommandWords.Remark) {
    self.line = line
    self.remark = remark
  }
}
