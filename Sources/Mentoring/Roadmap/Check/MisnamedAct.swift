internal import PlainText

/// How a text names the order («распоряжение») of the ministry of 25.12.2019 № Р-145, where it does so
/// wrongly.
struct MisnamedAct {
  /// The number of the act, in its search form, and the day that it bears.
  private static let number = "р-145"
  private static let days = ["25.12.2019", "25 декабря 2019"]
  private static let kinds = ["распоряжен", "постановлен", "приказ", "закон", "письм"]
  /// How far from the number the words that belong to it stand at the most.
  private static let reach = 160

  /// The words that are wrong, and what is right.
  let wrong, right: String

  /// Nothing where the text does not name the act, or names it rightly.
  init?(_ text: String) {
    let form = SearchForm(text).text
    guard let place = form.firstRange(of: Self.number), Self.isWhole(place, in: form) else {
      return nil
    }
    let before = form[..<place.lowerBound].suffix(Self.reach)
    let kind = Self.kinds.compactMap { kind in
      before.ranges(of: kind).last.map { (kind, $0.lowerBound) }
    }.max { $0.1 < $1.1 }
    if kind?.0 == "постановлен" {
      (wrong, right) = ("постановление № Р-145", "распоряжение № Р-145")
      return
    }
    let behind = form[place.upperBound...].prefix(24)
    guard let day = Self.day(behind: behind), !Self.days.contains(day) else { return nil }
    (wrong, right) = ("Р-145 от \(day)", "Р-145 от 25.12.2019")
  }

  /// No letter, digit or hyphen touches the number.
  private static func isWhole(_ place: Range<String.Index>, in text: String) -> Bool {
    let before = text[..<place.lowerBound].last
    let behind = text[place.upperBound...].first
    return [before, behind].allSatisfy {
      $0.map { !$0.isLetter && !$0.isNumber && $0 != "-" } ?? true
    }
  }

  /// The day of `от 25.12.2019`, as it is written.
  private static func day(behind text: Substring) -> String? {
    let words = text.split(separator: " ")
    guard words.first == "от", words.count > 1 else { return nil }
    let dotted = words[1].prefix { $0.isNumber || $0 == "." }
    if CalendarDay(typed: String(dotted)) != nil, dotted.contains(".") { return String(dotted) }
    guard words.count > 3, MonthNames.month(named: String(words[2])) != nil,
      CalendarDay.digits(words[1]) != nil
    else { return nil }
    let year = words[3].prefix { $0.isNumber }
    return year.count == 4 ? "\(words[1]) \(words[2]) \(year)" : nil
  }
}
