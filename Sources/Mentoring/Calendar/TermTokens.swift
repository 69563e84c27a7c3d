/// The tokens of a term with everything taken out that stands for the whole of it.
struct TermTokens {
  /// Months, days, years, dashes and commas.
  private(set) var list: [TermToken]
  /// The two years in a row that stand after everything else.
  private(set) var years: Int?
  /// Whether it says that these are a school year.
  private(set) var isSchoolYear = false
  /// Whether it begins with «до».
  private(set) var isUntil = false

  /// Nothing where the tokens stand in an order that means nothing.
  init?(_ raw: [TermToken]) {
    list = Self.merged(raw)
    guard dropYearWords() else { return nil }
    isSchoolYear = list.contains(.school)
    list.removeAll { $0 == .school }
    takePrefix()
    takeYears()
    guard isSchoolYear == false || years != nil else { return nil }
    guard !list.isEmpty || isSchoolYear else { return nil }
  }

  /// The school year, where the two years name one.
  var schoolYear: SchoolYear? { years.flatMap { SchoolYear(start: $0) } }

  /// Dates, months in digits and two years in a row become one token each; other dots go.
  private static func merged(_ raw: [TermToken]) -> [TermToken] {
    var list: [TermToken] = []
    var rest = raw[...]
    while let first = rest.first {
      if let date = date(rest.prefix(5)) {
        list.append(.date(date))
        rest = rest.dropFirst(5)
      } else if case (let month?, let year?) = monthInDigits(rest.prefix(3)) {
        list += [.month(month), year]
        rest = rest.dropFirst(3)
      } else if let (day, month) = dayInDigits(rest.prefix(4)) {
        list += [day, month]
        rest = rest.dropFirst(3)
      } else if let start = years(rest.prefix(3)) {
        list.append(.years(start))
        rest = rest.dropFirst(3)
      } else {
        list.append(first)
        rest = rest.dropFirst()
      }
    }
    return list
  }

  private static func date(_ five: ArraySlice<TermToken>) -> CalendarDay? {
    guard five.count == 5 else { return nil }
    let parts = Array(five)
    guard case .number(let head, let headDigits) = parts[0],
      case .number(let month, 1...2) = parts[2], case .number(let tail, let tailDigits) = parts[4]
    else { return nil }
    switch (parts[1], parts[3], headDigits, tailDigits) {
    case (.dot, .dot, 1...2, 4): return CalendarDay(year: tail, month: month, day: head)
    case (.dot, .dot, 1...2, 2): return CalendarDay(year: 2_000 + tail, month: month, day: head)
    case (.dash, .dash, 4, 1...2): return CalendarDay(year: head, month: month, day: tail)
    default: return nil
    }
  }

  private static func monthInDigits(_ three: ArraySlice<TermToken>) -> (Int?, TermToken?) {
    guard three.count == 3, case .number(let month, 1...2)? = three.first,
      three.dropFirst().first == .dot, case .number(_, 4)? = three.last, (1...12).contains(month)
    else { return (nil, nil) }
    return (month, three.last)
  }

  /// `01.09` before a dash or «по»: the year stands at the other end.
  private static func dayInDigits(_ four: ArraySlice<TermToken>) -> (TermToken, TermToken)? {
    let parts = Array(four)
    guard parts.count == 4, case .number(_, 1...2) = parts[0], parts[1] == .dot,
      case .number(let month, 1...2) = parts[2], (1...12).contains(month),
      parts[3] == .dash || parts[3] == .to
    else { return nil }
    return (parts[0], .month(month))
  }

  private static func years(_ three: ArraySlice<TermToken>) -> Int? {
    guard three.count == 3, case .number(let start, 4)? = three.first,
      let sign = three.dropFirst().first, sign == .dash || sign == .slash,
      case .number(let next, let digits)? = three.last
    else { return nil }
    return digits == 4 && next == start + 1 || digits == 2 && next == (start + 1) % 100
      ? start : nil
  }

  /// Drops «год» after a year and the dots of abbreviations; false where one stands elsewhere.
  private mutating func dropYearWords() -> Bool {
    var kept: [TermToken] = []
    for (index, token) in list.enumerated() {
      let before = index > 0 ? list[index - 1] : .dash
      switch (token, before) {
      case (.dot, .month), (.dot, .year), (.dot, .school), (.dot, .years), (.dot, .date): continue
      case (.dot, .number(_, digits: 4)): continue
      case (.year, .number(_, digits: 4)), (.year, .date), (.year, .years): continue
      case (.year, .school), (.year, .dot): continue
      case (.dot, _), (.year, _): return false
      default: kept.append(token)
      }
    }
    list = kept
    return true
  }

  private mutating func takePrefix() {
    while list.first == .within || list.first == .until {
      isUntil = isUntil || list.first == .until
      list.removeFirst()
    }
    if list.first == .from, list.contains(.to) { list.removeFirst() }
  }

  private mutating func takeYears() {
    let places = list.indices.filter { if case .years = list[$0] { true } else { false } }
    guard places.count == 1, case .years(let start)? = list.last else { return }
    years = start
    list.removeLast()
    if list.last == .within { list.removeLast() }
  }
}
