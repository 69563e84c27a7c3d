internal import Mentoring
internal import StrictYAML

extension YearlyReminder {
  /// The reminders of `reminders.yaml`.
  static func list(_ file: YAMLMap) -> [YearlyReminder]? {
    file.list("reminders", count: 0...100) { node in node.map(reminder) }
  }

  private static func reminder(_ map: YAMLMap) -> YearlyReminder? {
    let text = map.line("text", upTo: 300)
    let month = map.node("month")?.oneOf(monthNames)
    let length = month.flatMap { CalendarMonth(year: 2024, month: $0)?.length } ?? 31
    let day = map.int("day", in: 1...length)
    let ahead = map.int("ahead", in: 0...120)
    let place = map.optionalNode("place").map { $0.oneOf(places).map(Optional.some) } ?? .some(nil)
    let fact = map.optionalNode("fact").map { $0.oneOf(facts).map(Optional.some) } ?? .some(nil)
    guard let text, let month, let day, let ahead, let place, let fact else { return nil }
    return YearlyReminder(
      text: text, month: month, day: day, ahead: ahead, place: place, fact: fact)
  }

  private static let facts = FactCode.known.map { ($0.text, $0) }

  private static let places: KeyValuePairs<String, FactPlace> = [
    "organisation": .organisation, "roadmap": .roadmap,
    "mentees": .base(.mentee, isEmpty: false), "mentors": .base(.mentor, isEmpty: false),
    "surveys": .sheets(nil), "board": .board, "orders": .orders,
  ]
}
