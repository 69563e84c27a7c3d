/// The letters on the reader's keyboard, for showing a key as it stands there.
public enum KeyCaps: Hashable, Sendable, CaseIterable {
  /// QWERTY.
  case latin
  /// ЙЦУКЕН, which also has the Latin letters.
  case russian
}
