/// Joins the tokens of a term that mean one thing together.
enum TermMerging {
  /// Dates, months in digits and two years in a row become one token each; other dots go.
  static func merged(_ raw: [TermToken]) -> [TermToken] {
    var list: [TermToken] = []
    var rest = raw[...]
    while let first = rest.first {
      if let (token, count) = TermMerging.numbered(rest) {
        list.append(token)
        rest = rest.dropFirst(count)
      } else if let date = date(rest.prefix(5)) {
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
    return neighbours(list)
  }

  /// What two or three tokens in a row mean together: `март, 2022`, `октябрь/ноябрь`, `I, III
  /// квартал`, `October 15, 2026`.
  private static func neighbours(_ list: [TermToken]) -> [TermToken] {
    var list = list
    for place in list.indices.dropLast(2).reversed() {
      switch (list[place], list[place + 1], list[place + 2]) {
      case (.month, .slash, .month): list[place + 1] = .dash
      case (.ordinal(let number), .and, .quarter), (.ordinal(let number), .dash, .quarter),
        (.ordinal(let number), .to, .quarter), (.number(let number, 1...2), .and, .quarter),
        (.number(let number, 1...2), .dash, .quarter), (.number(let number, 1...2), .to, .quarter):
        if (1...4).contains(number) { list[place] = .quarter(number) }
      case (.month, .and, .number(_, digits: 4)): list.remove(at: place + 1)
      default: break
      }
    }
    return dayBeforeMonth(list)
  }

  /// The day of `October 15, 2026` in its place before the month.
  private static func dayBeforeMonth(_ list: [TermToken]) -> [TermToken] {
    var list = list
    for place in list.indices.dropLast() {
      guard case .month = list[place], case .number(_, 1...2) = list[place + 1],
        place == 0 || !list[place - 1].isShortNumber
      else { continue }
      let behind = place + 2 < list.count ? list[place + 2] : nil
      if case .month? = behind { continue }
      list.swapAt(place, place + 1)
      if behind == .and, place + 3 < list.count, case .number(_, digits: 4) = list[place + 3] {
        list.remove(at: place + 2)
        return dayBeforeMonth(list)
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
    case (.dot, .dot, 1...2, 4), (.slash, .slash, 1...2, 4):
      return CalendarDay(year: tail, month: month, day: head)
    case (.dot, .dot, 1...2, 2), (.slash, .slash, 1...2, 2):
      return CalendarDay(year: 2_000 + tail, month: month, day: head)
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

  /// `01.09` before a dash, «по», a comma or the end: the year stands elsewhere, or nowhere.
  private static func dayInDigits(_ four: ArraySlice<TermToken>) -> (TermToken, TermToken)? {
    let parts = Array(four)
    guard parts.count >= 3, case .number(_, 1...2) = parts[0], parts[1] == .dot,
      case .number(let month, 1...2) = parts[2], (1...12).contains(month),
      parts.count == 3 || [.dash, .to, .and].contains(parts[3])
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

  /// `II квартал`, `третья неделя`, `последняя пятница`, `1-го`; how many tokens it takes.
  private static func numbered(_ tokens: ArraySlice<TermToken>) -> (TermToken, count: Int)? {
    let parts = Array(tokens.prefix(4))
    var count = 1
    let number: Int
    switch parts.first {
    case .ordinal(let ordinal)?: number = ordinal
    case .number(let digits, digits: 1...2)?: number = digits
    case .quarterWord?:
      guard parts.count > 1, case .number(let number, digits: 1) = parts[1],
        (1...4).contains(number)
      else { return nil }
      return (.quarter(number), 2)
    default: return nil
    }
    if parts.count >= 3, parts[1] == .dash, parts[2] == .ending { count = 3 }
    if parts.count >= 2, parts[1] == .ending { count = 2 }
    guard count < parts.count, let token = numbered(parts[count], number) else {
      return count > 1 ? (.number(number, digits: 2), count) : nil
    }
    return (token, count + 1)
  }

  private static func numbered(_ token: TermToken, _ number: Int) -> TermToken? {
    switch token {
    case .quarterWord where (1...4).contains(number): .quarter(number)
    case .quarterWord where number == -1: .quarter(4)
    case .halfYearWord where (1...2).contains(number): .halfYear(number)
    case .weekWord where number == -1 || (1...5).contains(number): .part(.week(number))
    case .decadeWord where number == -1 || (1...3).contains(number): .part(.decade(number))
    case .halfWord where (1...2).contains(number): .part(.half(number))
    case .weekdayWord(let weekday) where number == -1 || (1...5).contains(number):
      .weekday(weekday, ordinal: number)
    default: nil
    }
  }
}
