public import Mentoring
public import TerminalKit

/// What every page may look at and none may change.
public struct Context: Sendable {
  /// How the reader wants the program.
  public var preferences: Preferences { didSet { keymap = keymap.on(preferences.layout) } }
  /// Which keys stand for which action.
  public var keymap: Keymap = .standard
  /// The themes that there are, the embedded ones first.
  public var themes: [ThemeChoice] = []
  /// The folder of the reader's own settings, keys and themes; nothing where there is none.
  public var settingsFolder: String?
  /// The present day.
  public var today: CalendarDay
  /// The moment of the message that is being taken; nothing where nobody has told it.
  var now: Moment?
  /// Forms, tags, questionnaires, texts.
  public var handbook: HandbookContents
  /// How large the picture is.
  public var size: Size
  /// What can be drawn.
  public var repertoire: Repertoire
  /// The file that is open.
  public var path: String?
  /// Why what is written would not be found under that name; nothing where it would be.
  var loss: FileLoss?
  /// What is left of the file where it was lost.
  var remains = Remains()
  /// The chapter that was asked for as the program was started, until the forms that were open last
  /// time are known.
  var asked: Chapter?
  /// Whose programme it is and where it stands, once it is loaded.
  public var overview: Overview?

  /// Creates a context with nothing open, as the program is before anybody has changed it.
  public init(
    language: Language, today: CalendarDay, handbook: HandbookContents,
    size: Size = Size(width: 80, height: 24), repertoire: Repertoire = .unicode
  ) {
    preferences = Preferences(language: language)
    self.today = today
    self.handbook = handbook
    self.size = size
    self.repertoire = repertoire
  }

  /// The language of the screen.
  public var language: Language { preferences.language }

  /// The words of the language.
  public var words: Words { translation ?? language.words }

  /// Other words than those of the language, such as longer ones that show what is cut.
  var translation: Words?

  /// Takes the pseudo-language in the place of every language: English words, longer by two fifths
  /// and between brackets, by which a translator sees what a longer text would lose.
  public mutating func speakPseudo() { translation = .pseudoEnglish }

  /// Whether bars and rules must be drawn in ASCII.
  var isASCII: Bool { repertoire != .unicode }

  /// The letters on the reader's keyboard, as far as they can be drawn.
  var caps: KeyCaps {
    language == .russian && repertoire != .ascii ? KeyCaps(keymap.layout) : .latin
  }

  /// Where to go back to from a chapter that was not called from another.
  var home: Chapter { overview == nil ? .start : .now }

  /// The programme that is open.
  var programme: Programme? { overview?.programme }
}
