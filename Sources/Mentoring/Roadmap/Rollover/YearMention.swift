/// A year that a text names, also as a part of a day.
struct YearMention: Hashable, Sendable {
  /// Where its digits stand, counted in characters.
  let range: Range<Int>
  /// The year.
  let year: Int
  /// The day, where it is written as `15.10.2022`.
  let day: CalendarDay?
  /// Whether it is the date of a paper: `от 25 декабря 2019 г.`, `01.09.2022 № 12-ОД`,
  /// `утв. 30.08.2022`.
  let isOfPaper: Bool
  /// Whether it belongs to the name of a year: «Год педагога и наставника 2023».
  let isOfName: Bool
  /// Whether nothing but a dash or a slash parts it from the year before: «2025/26».
  let isJoined: Bool

  /// Whether it stays when a roadmap goes on.
  var isFixed: Bool { isOfPaper || isOfName }

  /// The years that `text` names, in order; numbers of papers and acts are none.
  static func all(in text: String) -> [YearMention] {
    var mentions: [YearMention] = []
    let letters = Array(text)
    var place = 0
    while place < letters.count {
      guard letters[place].isDigit else {
        place += 1
        continue
      }
      let end = letters[place...].firstIndex { !$0.isDigit } ?? letters.count
      if let mention = mention(letters, place..<end, after: mentions.last) {
        mentions.append(mention)
      }
      place = end
    }
    return mentions
  }

  /// The years that `text` names, those that are joined together.
  static func runs(in text: String) -> [[YearMention]] {
    all(in: text).reduce(into: []) { runs, mention in
      if mention.isJoined, !runs.isEmpty {
        runs[runs.count - 1].append(mention)
      } else {
        runs.append([mention])
      }
    }
  }

  /// The digits of the year when it is `delta` years later.
  func digits(later delta: Int) -> String {
    range.count == 2
      ? CalendarDay.padded((year + delta) % 100, to: 2) : String(year + delta)
  }

  private static func mention(
    _ letters: [Character], _ range: Range<Int>, after last: YearMention?
  ) -> YearMention? {
    guard let number = Int(String(letters[range])), !isNumber(letters, range) else { return nil }
    let head = dayAndMonth(letters, before: range.lowerBound)
    let isJoined =
      head == nil && last?.day == nil
      && last.map { touches(letters[$0.range.upperBound..<range.lowerBound]) } == true
    let year: Int
    switch range.count {
    case 4 where (1_990...2_101).contains(number): year = number
    case 2 where head != nil: year = 2_000 + number
    case 2 where isJoined && last.map { number == ($0.year + 1) % 100 } == true:
      year = 2_000 + number
    case 2 where isShortSchoolYear(letters, range, number): year = 2_000 + number
    default: return nil
    }
    let day = head.flatMap { CalendarDay(year: year, month: $0.month, day: $0.day) }
    if head != nil, day == nil { return nil }
    let start = head?.start ?? range.lowerBound
    let before = YearSurroundings.words(before: start, in: letters)
    let after = letters[range.upperBound...].prefix(YearSurroundings.reach)
    return YearMention(
      range: range, year: year, day: day,
      isOfPaper: YearSurroundings.isBehindPaper(before) || YearSurroundings.isBeforeSign(after),
      isOfName: day == nil
        && (YearSurroundings.isBehindName(before) || YearSurroundings.isBeforeName(after)),
      isJoined: isJoined)
  }

  /// Whether `26` begins `26/27`, which the next of the two years follows and nothing else.
  private static func isShortSchoolYear(
    _ letters: [Character], _ range: Range<Int>, _ number: Int
  ) -> Bool {
    let before = letters[..<range.lowerBound].last
    let behind = letters[range.upperBound...]
    guard before.map({ !"./-".contains($0) }) ?? true, behind.first == "/", number >= 10 else {
      return false
    }
    let next = behind.dropFirst().prefix(3)
    let isAlone = behind.dropFirst(3).first.map { !"./-".contains($0) && !$0.isDigit } ?? true
    return isAlone && String(next.prefix { $0.isDigit }) == "\(number + 1)"
  }

  /// Whether the digits are part of a number: letters touch them, or «№» stands before their word.
  private static func isNumber(_ letters: [Character], _ range: Range<Int>) -> Bool {
    let before = letters[..<range.lowerBound]
    let after = letters[range.upperBound...]
    if let last = before.last, last.isLetter { return true }
    let word = before.suffix(YearSurroundings.reach).reversed().prefix { $0 != " " }
    if word.contains("№") || before.dropLast(word.count).last(where: { $0 != " " }) == "№" {
      return true
    }
    guard let next = after.first else { return false }
    if next == "-" {
      let ending = String(after.dropFirst().prefix { $0.isLetter })
      return !ending.isEmpty && !endings.contains(ending)
    }
    return next.isLetter && !"гу".contains(next)
  }

  /// What stands behind a dash after a year: «2022-го».
  private static let endings: Set<String> = ["го", "м", "му", "й", "е", "х"]

  /// `15.10.` that touches the year from the left.
  private static func dayAndMonth(_ letters: [Character], before place: Int)
    -> (day: Int, month: Int, start: Int)?
  {
    var rest = letters[..<place]
    func number() -> Int? {
      guard rest.last == "." else { return nil }
      rest = rest.dropLast()
      let digits = rest.reversed().prefix { $0.isDigit }.count
      guard (1...2).contains(digits) else { return nil }
      defer { rest = rest.dropLast(digits) }
      return Int(String(rest.suffix(digits)))
    }
    guard let month = number(), let day = number(), rest.last?.isDigit != true else { return nil }
    return (day, month, rest.endIndex)
  }

  /// Whether nothing but a dash or a slash stands between two years, perhaps behind «г.».
  private static func touches(_ between: ArraySlice<Character>) -> Bool {
    guard between.count <= YearSurroundings.reach else { return false }
    let signs = between.filter { $0 != " " }.drop { $0 == "г" || $0 == "." }
    return signs.count == 1 && signs.allSatisfy { "-–—−/".contains($0) }
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}

extension String {
  /// The text with the years that `later` names so many years later.
  func shifting(_ mentions: [YearMention], by delta: Int) -> String {
    var letters = Array(self)
    for mention in mentions.reversed() {
      letters.replaceSubrange(mention.range, with: Array(mention.digits(later: delta)))
    }
    return String(letters)
  }

  /// What stands at a mention, with the day and the month before it.
  func words(of mention: YearMention) -> String {
    mention.day.map(\.dotted) ?? String(Array(self)[mention.range])
  }

  /// What stands at mentions that are joined.
  func words(of run: [YearMention]) -> String {
    guard let first = run.first, let last = run.last, run.count > 1 else {
      return run.first.map { words(of: $0) } ?? ""
    }
    return String(Array(self)[first.range.lowerBound..<last.range.upperBound])
  }
}
