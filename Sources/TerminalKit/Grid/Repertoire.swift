/// What a terminal is trusted to draw.
public enum Repertoire: Hashable, Sendable, CaseIterable {
  /// All that there is.
  case unicode
  /// ASCII alone.
  case ascii
}
