/// What happens to a text that is wider than its place.
public enum Overflow: Hashable, Sendable {
  /// It is cut, and «…» stands at its end.
  case ellipsis
  /// It is cut.
  case cut
}
