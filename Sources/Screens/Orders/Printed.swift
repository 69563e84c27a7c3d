/// Where a paper was written.
public struct Printed: Hashable, Sendable {
  /// The full path.
  public let path: String
  /// The file of the paper's usual name, where somebody has changed it, so that it was left as it
  /// is and the paper went elsewhere.
  public let kept: String?
  /// Whether an earlier paper of the program with another text stood there and is gone.
  public let hasReplaced: Bool
  /// Whether the file is there; a rehearsal writes nothing and only says where it would be.
  public let isWritten: Bool

  /// Creates an answer.
  public init(
    path: String, kept: String? = nil, hasReplaced: Bool = false, isWritten: Bool = true
  ) {
    self.path = path
    self.kept = kept
    self.hasReplaced = hasReplaced
    self.isWritten = isWritten
  }
}
