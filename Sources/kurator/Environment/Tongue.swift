import Screens
import Synchronization

/// The language that is spoken now, for whoever works beside the loop.
final class Tongue: Sendable {
  private let spoken: Mutex<Language>

  /// Begins with a language.
  init(_ language: Language) { spoken = Mutex(language) }

  /// The language.
  var language: Language { spoken.withLock { $0 } }

  /// Speaks another language from now on.
  func speak(_ language: Language) { spoken.withLock { $0 = language } }
}
