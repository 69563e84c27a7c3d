/// How often something comes back within the days of a term.
public enum TermRhythm: Hashable, Sendable {
  /// What the times are counted in.
  public enum Unit: Int, Hashable, Sendable, CaseIterable {
    /// Units of the calendar, the shortest first.
    case day, week, month, quarter, halfYear, year
  }

  /// So many times in each unit.
  case times(Int, in: Unit)
  /// «регулярно».
  case regularly
  /// «по мере необходимости».
  case asNeeded
  /// «постоянно».
  case always
  /// On a day of each month by its number, 1 to 31, or by that day.
  case monthly(day: Int, isUntil: Bool)
}

extension TermRhythm {
  /// The rhythm that a term, which is in its search form, begins or ends with, and what is left of
  /// the term.
  static func taken(from text: String) -> (rhythm: TermRhythm, words: String, rest: String)? {
    let words = text.split(separator: " ")
    for length in (1...min(7, max(1, words.count))).reversed() where length <= words.count {
      if let rhythm = named(words.prefix(length)) {
        return (rhythm, stripped(words.prefix(length)), stripped(words.dropFirst(length)))
      }
      if let rhythm = named(words.suffix(length)) {
        return (rhythm, stripped(words.suffix(length)), stripped(words.dropLast(length)))
      }
    }
    return nil
  }

  /// The rhythm in words.
  var text: String {
    switch self {
    case .times(1, .day): "ежедневно"
    case .times(1, .week): "еженедельно"
    case .times(1, .month): "ежемесячно"
    case .times(1, .quarter): "ежеквартально"
    case .times(1, .year): "ежегодно"
    case .times(let count, let unit):
      "\(count) \((2...4).contains(count) ? "раза" : "раз") в \(Self.units[unit.rawValue])"
    case .regularly: "регулярно"
    case .asNeeded: "по мере необходимости"
    case .always: "постоянно"
    case .monthly(let day, let isUntil): (isUntil ? "до " : "") + "\(day) числа каждого месяца"
    }
  }

  private static let units = ["день", "неделю", "месяц", "квартал", "полугодие", "год"]

  private static let phrases: [String: TermRhythm] = [
    "ежедневно": .times(1, in: .day), "еженедельно": .times(1, in: .week),
    "ежемесячно": .times(1, in: .month), "ежеквартально": .times(1, in: .quarter),
    "ежегодно": .times(1, in: .year), "каждый день": .times(1, in: .day),
    "каждую неделю": .times(1, in: .week), "каждый месяц": .times(1, in: .month),
    "каждый квартал": .times(1, in: .quarter), "каждый год": .times(1, in: .year),
    "регулярно": .regularly, "систематически": .regularly, "периодически": .regularly,
    "по мере необходимости": .asNeeded, "при необходимости": .asNeeded,
    "по необходимости": .asNeeded, "по запросу": .asNeeded, "по запросам": .asNeeded,
    "по требованию": .asNeeded, "постоянно": .always,
    "daily": .times(1, in: .day), "weekly": .times(1, in: .week),
    "monthly": .times(1, in: .month), "quarterly": .times(1, in: .quarter),
    "yearly": .times(1, in: .year), "annually": .times(1, in: .year),
    "every day": .times(1, in: .day), "every week": .times(1, in: .week),
    "every month": .times(1, in: .month), "every quarter": .times(1, in: .quarter),
    "every year": .times(1, in: .year), "regularly": .regularly, "as needed": .asNeeded,
    "when needed": .asNeeded, "if needed": .asNeeded, "on request": .asNeeded,
  ]

  private static let counts = [
    "один": 1, "одного": 1, "два": 2, "двух": 2, "три": 3, "трех": 3, "четыре": 4, "четырех": 4,
  ]

  private static func named(_ words: ArraySlice<Substring>) -> TermRhythm? {
    var words = words.map { $0.drop { Self.marks.contains($0) } }
    while let last = words.last?.last, marks.contains(last) { words[words.count - 1].removeLast() }
    return phrases[words.joined(separator: " ")] ?? counted(words[...]) ?? monthly(words[...])
  }

  /// `[ежемесячно] [до] 15[-го] числа [каждого месяца]`, with one of the two that say how often.
  private static func monthly(_ words: ArraySlice<Substring>) -> TermRhythm? {
    var words = words.map { $0.last == "," ? $0.dropLast() : $0 }[...]
    var isEvery = false
    let endings: [[Substring]] = [["каждого", "месяца"], ["ежемесячно"]]
    for ending in endings where words.suffix(ending.count) == ending[...] {
      (words, isEvery) = (words.dropLast(ending.count), true)
    }
    if words.first == "ежемесячно" { (words, isEvery) = (words.dropFirst(), true) }
    let beginnings: [[Substring]] = [["до"], ["к"], ["не", "позднее"], ["не", "позже"]]
    let beginning = beginnings.first { words.starts(with: $0) } ?? []
    words = words.dropFirst(beginning.count)
    guard isEvery, words.count == 2, let number = words.first, let word = words.last,
      ["число", "числа", "числу"].contains(word)
    else { return nil }
    let digits = number.prefix { $0.isNumber }
    guard let day = CalendarDay.digits(digits), (1...31).contains(day),
      ["", "-го", "-е", "-му"].contains(number.dropFirst(digits.count))
    else { return nil }
    return .monthly(day: day, isUntil: !beginning.isEmpty)
  }

  /// `[не реже] [1] раз в месяц`.
  private static func counted(_ words: ArraySlice<Substring>) -> TermRhythm? {
    var words = words
    if words.starts(with: ["не", "реже"]) || words.starts(with: ["не", "менее"]) {
      words = words.dropFirst(2)
    }
    guard words.count == 3 || words.count == 4, let word = words.last,
      let index = units.firstIndex(of: String(word)), let unit = Unit(rawValue: index),
      words.dropLast().last == "в", ["раз", "раза"].contains(words.dropLast(2).last)
    else { return nil }
    guard words.count == 4 else { return .times(1, in: unit) }
    let count = words.first.flatMap { counts[String($0)] ?? CalendarDay.digits($0) }
    guard let count, (1...31).contains(count) else { return nil }
    return .times(count, in: unit)
  }

  private static let marks: Set<Character> = [",", ";", ":", "(", ")", "."]

  private static func stripped(_ words: ArraySlice<Substring>) -> String {
    var text = words.joined(separator: " ")[...]
    while let first = text.first, first == " " || first != "." && marks.contains(first) {
      text.removeFirst()
    }
    while let last = text.last, last == " " || last != "." && marks.contains(last) {
      text.removeLast()
    }
    return String(text)
  }
}
