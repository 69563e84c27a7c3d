/// What a terminal is trusted to draw.
public enum Repertoire: Hashable, Sendable, CaseIterable {
  /// All that there is.
  case unicode
  /// Letters of every script, but lines and signs of ASCII alone.
  case plainSigns
  /// ASCII alone.
  case ascii
}
