public import PlainText

/// The letters on the reader's keyboard, for showing a key as it stands there.
public enum KeyCaps: Hashable, Sendable, CaseIterable {
  /// QWERTY.
  case latin
  /// ЙЦУКЕН, which also has the Latin letters.
  case russian
  /// The Ukrainian ЙЦУКЕН, with the Latin letters.
  case ukrainian
  /// The Belarusian ЙЦУКЕН, with the Latin letters.
  case belarusian

  /// The letters of a Cyrillic layout.
  public init(_ layout: KeyboardLayout.Variant) {
    self =
      switch layout {
      case .russian: .russian
      case .ukrainian: .ukrainian
      case .belarusian: .belarusian
      }
  }

  /// The layout that is written on the keys beside the Latin one, where there is one.
  var layout: KeyboardLayout.Variant? {
    switch self {
    case .latin: nil
    case .russian: .russian
    case .ukrainian: .ukrainian
    case .belarusian: .belarusian
    }
  }
}
