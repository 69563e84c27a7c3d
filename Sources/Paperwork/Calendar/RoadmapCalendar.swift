public import Mentoring

/// The terms of a roadmap as a calendar that other programs take in (iCalendar, RFC 5545).
///
/// Each run of days of each term is an event of whole days; a term that comes back is one event with
/// its rule. The same roadmap on the same day gives the same bytes, and an event keeps its name (UID)
/// when its term is moved, so that a calendar that takes it in again moves it too.
public struct RoadmapCalendar: Sendable {
  /// The whole file.
  public let bytes: [UInt8]
  /// How many events it has; without any it is no calendar that could be taken in.
  public let eventCount: Int
  /// The numbers of what has no event, or not for every term: its words fix no day.
  public let undated: [String]

  /// Makes the calendar.
  ///
  /// - Parameters:
  ///   - roadmap: The roadmap.
  ///   - key: What tells the programme from all others and stays: the names of the events hold it.
  ///   - version: The number of the last step: a later file counts as the newer one.
  ///   - today: The day on which it is made.
  ///   - alarmDays: How many days before an event its reminder rings; nothing is without one.
  public init(
    _ roadmap: Roadmap, named key: String, version: Int64, on today: CalendarDay,
    alarmDays: Int? = nil
  ) {
    let entries = Self.entries(of: roadmap)
    let key = Self.short(key)
    undated = entries.filter { $0.terms.isEmpty || $0.terms.contains { $0.days == nil } }
      .map(\.number)
    let events = entries.flatMap { $0.events(key: key) }
    eventCount = events.count
    var writer = ICalendarWriter()
    writer.component("VCALENDAR") { writer in
      writer.line("VERSION", "2.0")
      writer.line("PRODID", "-//Kurator//Kurator//RU")
      writer.line("CALSCALE", "GREGORIAN")
      writer.line("METHOD", "PUBLISH")
      writer.text("X-WR-CALNAME", roadmap.title)
      for event in events {
        event.write(version: version, on: today, alarmDays: alarmDays, to: &writer)
      }
    }
    bytes = writer.bytes
  }

  /// What may have events: the actions, and measures that have none.
  private static func entries(of roadmap: Roadmap) -> [Entry] {
    roadmap.stages.enumerated().flatMap { stage, title in
      title.measures.enumerated().flatMap { index, measure -> [Entry] in
        guard measure.actions.isEmpty else {
          return roadmap.actions(ofMeasure: index + 1, stage: stage + 1).map {
            Entry($0, of: measure, in: title)
          }
        }
        guard !measure.terms.isEmpty || !measure.title.isEmpty else { return [] }
        return [Entry(measure, number: "\(stage + 1).\(index + 1)", in: title)]
      }
    }
  }

  /// A short name for a long one: FNV-1a of 64 bits.
  private static func short(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 36)
  }
}

extension RoadmapCalendar {
  /// An action, or a measure without actions, as far as the calendar needs it.
  struct Entry {
    let number: String
    let name: String
    /// What calls it in the file, also when it is moved.
    let key: String
    let stage: String
    let measure: String
    let terms: [Term]
    let responsibles: [String]
    let result: String
    let done: RoadmapAction.Done?
    let isDone: Bool

    init(_ placed: PlacedAction, of measure: RoadmapMeasure, in stage: RoadmapStage) {
      let action = placed.action
      number = placed.place.number
      name = action.text
      key = action.id.map { "a\($0.number)" } ?? "p\(placed.place.number)"
      self.stage = stage.title
      self.measure = measure.title
      terms = placed.terms
      responsibles = placed.responsibles
      result = action.result.isEmpty ? measure.result : action.result
      done = action.done
      isDone = placed.isDone
    }

    init(_ measure: RoadmapMeasure, number: String, in stage: RoadmapStage) {
      self.number = number
      name = measure.title.isEmpty ? stage.title : measure.title
      key = measure.id.map { "m\($0.number)" } ?? "p\(number)"
      self.stage = stage.title
      self.measure = ""
      terms = measure.terms
      responsibles = measure.responsibles
      result = measure.result
      done = nil
      isDone = false
    }

    func events(key file: String) -> [CalendarEvent] {
      terms.enumerated().flatMap { index, term in
        term.runs.enumerated().map { run, days in
          CalendarEvent(
            uid: "\(file)-\(key)-\(index + 1)-\(run + 1)@kurator", summary: summary,
            description: description(of: term, days), category: stage, days: days,
            rhythm: term.rhythm)
        }
      }
    }

    private var summary: String {
      (isDone ? "✓ " : "") + "\(number) " + Self.shortened(name)
    }

    private static func shortened(_ text: String) -> String {
      guard text.count > 100 else { return text }
      let start = text.prefix(99)
      let words = start.split(separator: " ").dropLast()
      return (words.isEmpty ? String(start) : words.joined(separator: " ")) + "…"
    }

    private func description(of term: Term, _ days: ClosedRange<CalendarDay>) -> String {
      var lines = [name]
      if !measure.isEmpty { lines.append("Мероприятие: \(measure)") }
      lines.append("Срок: \(term.text)")
      if term.isFuzzy(within: days) {
        let ends = "с \(days.lowerBound.dotted) по \(days.upperBound.dotted)"
        lines.append("День не назначен: срок \(ends)")
      }
      if !responsibles.isEmpty {
        lines.append("Ответственные: \(responsibles.joined(separator: ", "))")
      }
      if !result.isEmpty { lines.append("Результат: \(result)") }
      if let done {
        let paper = done.document.isEmpty ? "" : ", \(done.document)"
        lines.append("Выполнено \(done.date.dotted)\(paper)")
      }
      return lines.joined(separator: "\n")
    }
  }
}

extension Term {
  /// Whether the words leave the days of one of its runs open: «май», «конец мая», not «с 3 по 7 мая».
  fileprivate func isFuzzy(within days: ClosedRange<CalendarDay>) -> Bool {
    let (first, last) = (days.lowerBound, days.upperBound)
    guard first < last else { return false }
    return precision != .range || first.day == 1 && last == last.calendarMonth.last
  }
}
