import Mentoring
import Screens
import TerminalKit

/// The options that every command has; they are taken off before the command is read.
struct GlobalOptions: Hashable, Sendable {
  /// How many colours are wished for.
  enum Colour: String, Hashable, Sendable, CaseIterable {
    /// As many as the terminal has, none where `NO_COLOR` is set.
    case auto
    /// As many as the terminal has.
    case always
    /// None.
    case never
    /// No more than those of the palette of 256.
    case indexed = "256"
    /// No more than the first 16 of it.
    case sixteen = "16"

    /// The most colours that are used.
    var most: ColorDepth {
      switch self {
      case .auto, .always, .indexed: .indexed
      case .sixteen: .sixteen
      case .never: .mono
      }
    }
  }

  var language: Language?
  /// Whether the screens speak the pseudo-language.
  var isPseudo = false
  /// What stands for the pseudo-language, which is for translators alone and in no list.
  private static let pseudo = "qps"
  var today: CalendarDay?
  var theme: String?
  var isASCII = false
  var colour: Colour?
}

extension GlobalOptions {
  /// The days that the program can be set to: those of the school years it knows.
  static let days = SchoolYear.firstKnownDay...SchoolYear.lastKnownDay

  /// Takes the global options out of `arguments`, wherever they stand before `--`; of one given
  /// twice the last counts.
  ///
  /// - Returns: The options, the arguments that are left, and what was wrong first.
  static func taken(from arguments: [String])
    -> (options: GlobalOptions, rest: [String], fault: Mistake?)
  {
    var options = GlobalOptions()
    var rest: [String] = []
    var fault: Mistake?
    var waiting = arguments[...]
    while let word = waiting.popFirst() {
      if word == "--" {
        rest += [word] + waiting
        break
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let option = GlobalOption(rawValue: String(parts[0])) else {
        rest.append(word)
        continue
      }
      do throws(Mistake) {
        try options.take(option, parts.count == 2 ? String(parts[1]) : nil, &waiting)
      } catch {
        fault = fault ?? error
      }
    }
    return (options, rest, fault)
  }

  private mutating func take(
    _ option: GlobalOption, _ joined: String?, _ waiting: inout ArraySlice<String>
  ) throws(Mistake) {
    if option == .ascii {
      guard joined == nil else { throw .valueForFlag(option.rawValue) }
      isASCII = true
      return
    }
    guard let value = joined ?? waiting.popFirst() else { throw .missingValue(option.rawValue) }
    guard accept(option, value) else { throw .badValue(value, of: option.rawValue, option.value) }
  }

  private mutating func accept(_ option: GlobalOption, _ value: String) -> Bool {
    switch option {
    case .ascii: return false
    case .lang where value == Self.pseudo:
      language = .english
      isPseudo = true
    case .lang:
      guard let language = Language(rawValue: value) else { return false }
      self.language = language
      isPseudo = false
    case .today:
      guard let day = CalendarDay(iso: value), Self.days.contains(day) else { return false }
      today = day
    case .theme:
      guard !value.isEmpty else { return false }
      theme = value
    case .color:
      guard let colour = Colour(rawValue: value) else { return false }
      self.colour = colour
    }
    return true
  }
}

/// The names of the global options.
enum GlobalOption: String, CaseIterable {
  case lang = "--lang"
  case today = "--today"
  case theme = "--theme"
  case ascii = "--ascii"
  case color = "--color"

  /// What kind of value it takes.
  var value: CommandWords.Value {
    switch self {
    case .lang: .oneOf(Language.allCases.map(\.rawValue))
    case .today: .day
    case .theme: .theme
    case .ascii: .anything
    case .color: .oneOf(GlobalOptions.Colour.allCases.map(\.rawValue))
    }
  }
}

extension SchoolYear {
  /// 1 January 1990: before it no school year is known.
  static let firstKnownDay = CalendarDay(number: 7_305)
  /// 31 December 2100.
  static let lastKnownDay = CalendarDay(number: 47_846)
}
