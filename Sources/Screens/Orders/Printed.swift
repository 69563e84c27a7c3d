/// Where a paper was written.
public struct Printed: Hashable, Sendable {
  /// The full path.
  public let path: String
  /// The file of the paper's usual name, where somebody has changed it, so that it was left as it
  /// is and the paper went elsewhere.
  public let kept: String?
  /// Whether the file is there; a rehearsal writes nothing and only says where it would be.
  public let isWritten: Bool

  /// Creates an answer.
  public init(path: String, kept: String? = nil, isWritten: Bool = true) {
    self.path = path
    self.kept = kept
    self.isWritten = isWritten
  }
}
