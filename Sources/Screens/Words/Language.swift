/// A language of the program.
public enum Language: String, Hashable, CaseIterable, Sendable {
  /// Russian, the default.
  case russian = "ru"
  /// English.
  case english = "en"

  /// Its words.
  public var words: Words {
    switch self {
    case .russian: .russian
    case .english: .english
    }
  }
}
