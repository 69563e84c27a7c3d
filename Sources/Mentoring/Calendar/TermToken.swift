internal import PlainText

/// A word or a sign of a term, as far as it means something there.
enum TermToken: Hashable {
  case month(Int)
  /// A number with so many digits.
  case number(Int, digits: Int)
  case date(CalendarDay)
  /// Two years in a row, such as 2022/23; carries the first.
  case years(Int)
  /// «учебный».
  case school
  /// «год», «г.».
  case year
  case dash, slash, dot
  /// A comma or «и».
  case and
  /// «с», also typed as the Latin letter.
  case from
  /// «по».
  case to
  /// «до», «к», «не».
  case until
  /// «позднее», «позже» behind «не»: the last day, or month, is in it.
  case later
  /// «включительно».
  case inclusive
  /// «в», «на», «в течение», «весь»: they add nothing.
  case within
  /// «первый», «II»; −1 is «последний».
  case ordinal(Int)
  /// «-й», «-го» behind a number.
  case ending
  /// «квартал», «неделя», «декада», «половина» without their number.
  case halfYearWord, quarterWord, weekWord, decadeWord, halfWord
  /// A day of the week by its name, Monday 1 to Sunday 7.
  case weekdayWord(Int)
  /// A quarter by its number.
  case quarter(Int)
  /// A half of the calendar year by its number.
  case halfYear(Int)
  /// A part of the month that follows.
  case part(TermPart)
  /// A day of the week by its number within the month that follows; −1 is the last.
  case weekday(Int, ordinal: Int)

  /// The tokens of `text`; nothing where a word or a sign means nothing in a term.
  static func all(of text: String) -> [Self]? {
    var tokens: [Self] = []
    var rest = SearchForm(text).text.unicodeScalars[...]
    while let scalar = rest.first {
      let run = rest.prefix { kind(of: $0) == kind(of: scalar) }
      let token: Self?
      switch kind(of: scalar) {
      case .letter where EnglishTerm.fillers.contains(String(run)):
        rest = rest[run.endIndex...]
        continue
      case .letter: token = word(String(run))
      case .digit: token = number(String(run))
      case .blank:
        rest = rest.dropFirst()
        continue
      case .sign:
        rest = rest.dropFirst()
        token = sign(scalar)
      }
      guard let token else { return nil }
      tokens.append(token)
      if kind(of: scalar) != .sign { rest = rest[run.endIndex...] }
    }
    return tokens
  }

  private enum Kind { case letter, digit, blank, sign }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case "а"..."я", "a"..."z", "\u{456}": .letter
    case "0"..."9": .digit
    case " ": .blank
    default: .sign
    }
  }

  private static func number(_ digits: String) -> Self? {
    guard digits.utf8.count <= 4, let number = Int(digits) else { return nil }
    return .number(number, digits: digits.utf8.count)
  }

  private static func sign(_ scalar: Unicode.Scalar) -> Self? {
    switch scalar {
    case "-", "\u{2212}": .dash
    case "/": .slash
    case ".": .dot
    case ",", ";": .and
    default: nil
    }
  }

  private static func word(_ word: String) -> Self? {
    switch word {
    case "и": .and
    case "с", "со", "c": .from
    case "по": .to
    case "до", "к", "не": .until
    case "позднее", "позже": .later
    case "включительно": .inclusive
    case "в", "во", "на", "за", "течение", "течении", "теч", "весь", "всего", "период": .within
    case "г", "гг", "год", "года", "году", "годы", "годов", "годах", "годом", "годам": .year
    case "уч": .school
    case "й", "я", "е", "ый", "ий", "ая", "ой", "го", "ое", "ей", "му", "st", "nd", "rd", "th":
      .ending
    case "кв": .quarterWord
    case let word where word.hasPrefix("учебн") && word.utf8.count <= 18: .school
    default:
      MonthNames.month(named: word).map(Self.month) ?? roman(word) ?? TermStem.token(of: word)
        ?? EnglishTerm.token(of: word)
    }
  }

  /// `i` to `iv`, also with the Cyrillic letter that looks the same.
  private static func roman(_ word: String) -> Self? {
    let number = ["i", "ii", "iii", "iv"].firstIndex(of: word.replacing("\u{456}", with: "i"))
    return number.map { .ordinal($0 + 1) }
  }
}

extension TermToken {
  /// Whether it is a number that may be a day.
  var isShortNumber: Bool {
    if case .number(_, 1...2) = self { true } else { false }
  }
}
