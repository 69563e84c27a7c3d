internal import Mentoring
internal import StrictYAML

extension NonWorkingDays {
  /// The days of `calendar.yaml`.
  static func read(_ file: YAMLMap) -> NonWorkingDays? {
    let holidays = file.list("holidays", count: 0...200) { node in node.map(holiday) }
    let transfers =
      file.optionalNode("transfers")
      .map { $0.list(count: 0...1_000) { node in node.map { transfer($0) } } } ?? []
    guard let holidays, let transfers else { return nil }
    return NonWorkingDays(holidays: holidays, transfers: transfers)
  }

  /// The transfers of one year: those of a file such as `calendar/2026.yaml`.
  static func transfers(_ file: YAMLMap, of year: Int) -> [Transfer]? {
    file.list("transfers", count: 0...100) { node in node.map { transfer($0, of: year) } }
  }

  private static func holiday(_ map: YAMLMap) -> Holiday? {
    let title = map.line("title", upTo: 100)
    let month = map.node("month")?.oneOf(monthNames)
    let moves = map.optionalNode("moves").map { $0.flag() } ?? true
    let days = days(map, of: month)
    guard let title, let month, let moves, let days else { return nil }
    return Holiday(title: title, month: month, days: days, moves: moves)
  }

  /// `day: 7` or `from: 1, to: 6`.
  private static func days(_ map: YAMLMap, of month: Int?) -> ClosedRange<Int>? {
    let length = month.flatMap { CalendarMonth(year: 2024, month: $0)?.length } ?? 31
    if let only = map.optionalNode("day") {
      return only.int(in: 1...length).map { $0...$0 }
    }
    guard let first = map.int("from", in: 1...length) else {
      _ = map.optionalNode("to")
      return nil
    }
    return map.int("to", in: first...length).map { first...$0 }
  }

  private static func transfer(_ map: YAMLMap, of year: Int? = nil) -> Transfer? {
    let from = map.node("from").flatMap { day($0, of: year) }
    let target = map.node("to")
    let to = target.flatMap { day($0, of: year) }
    guard let from, let to else { return nil }
    guard from != to else { return target?.refused(.sameDay) }
    return Transfer(from: from, to: to)
  }

  private static func day(_ node: YAMLNode, of year: Int?) -> CalendarDay? {
    guard let text = node.text() else { return nil }
    guard let day = CalendarDay(iso: text) else { return node.refused(.notADay) }
    return year == nil || day.year == year ? day : node.refused(.otherYear)
  }
}
