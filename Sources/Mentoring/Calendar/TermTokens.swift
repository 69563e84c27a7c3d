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
  /// Whether the month behind «до» is in it: «по август», «не позднее мая», «включительно».
  private(set) var isInclusive = false
  /// Whether it says «с» and names no end.
  private(set) var isFrom = false
  /// The calendar year, where it is all that is said.
  private(set) var wholeYear: Int?
  /// Whether the year is not written but that of the programme.
  private(set) var takesYear = false

  /// Nothing where the tokens stand in an order that means nothing.
  init?(_ raw: [TermToken]) {
    list = TermMerging.merged(raw)
    wholeYear = Self.wholeYear(list)
    guard dropYearWords() else { return nil }
    isSchoolYear = list.contains(.school)
    list.removeAll { $0 == .school }
    takePrefix()
    takeYears()
    guard !isSchoolYear || years != nil || isEdge else { return nil }
    guard !list.isEmpty || isSchoolYear else { return nil }
  }

  /// Whether it is «до начала» or «до конца» of the school year.
  var isEdge: Bool {
    isUntil && isSchoolYear && (list == [.part(.beginning)] || list == [.part(.end)])
  }

  /// The last day before the school year, or its last one: that on which lessons end.
  var edge: CalendarDay? {
    guard isEdge, let schoolYear else { return nil }
    return list == [.part(.end)] ? schoolYear.lessonsEnd : schoolYear.first.adding(days: -1)
  }

  /// The school year, where the two years name one.
  var schoolYear: SchoolYear? { years.flatMap { SchoolYear(start: $0) } }

  /// `[в] 2022 год[у]`, with «г.» as well.
  private static func wholeYear(_ list: [TermToken]) -> Int? {
    let rest = list.drop { $0 == .within }
    guard rest.count == 2 || rest.count == 3 && rest.last == .dot,
      case .number(let year, digits: 4)? = rest.first, rest.dropFirst().first == .year
    else { return nil }
    return year
  }

  /// Takes the year of the programme where none is written.
  mutating func take(_ year: SchoolYear) {
    let isWritten = list.contains { token in
      switch token {
      case .number(_, digits: 3...), .date, .years: true
      default: false
      }
    }
    guard !isWritten, years == nil else { return }
    (years, isSchoolYear, takesYear) = (year.start, true, true)
  }

  /// Drops «год» after a year and the dots of abbreviations; false where one stands elsewhere.
  private mutating func dropYearWords() -> Bool {
    var kept: [TermToken] = []
    for (index, token) in list.enumerated() {
      let before = index > 0 ? list[index - 1] : .dash
      switch (token, before) {
      case (.dot, .month), (.dot, .year), (.dot, .school), (.dot, .years), (.dot, .date): continue
      case (.dot, .quarter), (.dot, .within): continue
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
    if list.last == .inclusive {
      isInclusive = true
      list.removeLast()
    }
    while let first = list.first, [.within, .until, .later, .to].contains(first) {
      isUntil = isUntil || first != .within
      isInclusive = isInclusive || first == .later || first == .to
      list.removeFirst()
      if first == .to { break }
    }
    guard list.first == .from else { return }
    isFrom = !list.contains { [.to, .dash, .and].contains($0) } && !isUntil
    if isFrom || list.contains(.to) { list.removeFirst() }
  }

  private mutating func takeYears() {
    let places = list.indices.filter { if case .years = list[$0] { true } else { false } }
    guard places.count == 1, case .years(let start)? = list.last else { return }
    years = start
    list.removeLast()
    if list.last == .within { list.removeLast() }
  }
}
