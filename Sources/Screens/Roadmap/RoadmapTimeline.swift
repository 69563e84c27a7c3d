import Mentoring
import TerminalKit

/// How much time a column of the timeline stands for.
enum RoadmapZoom: String, Hashable, Sendable, CaseIterable {
  /// Years of twelve columns.
  case year
  /// Quarters of six columns or more.
  case quarter
  /// Months of four columns or more.
  case month
  /// Weeks of seven columns.
  case week

  /// The next one that shows more, or less.
  func next(by step: Int) -> RoadmapZoom? {
    let all = Self.allCases
    guard let place = all.firstIndex(of: self), all.indices.contains(place + step) else {
      return nil
    }
    return all[place + step]
  }
}

/// Which part of the time the reader looks at.
struct RoadmapTimeline: Hashable, Sendable {
  /// The scale, where the reader has chosen one.
  var zoom: RoadmapZoom?
  /// The first day in sight, where the reader has gone somewhere.
  var origin: CalendarDay?
  /// The columns of the chart, where the reader has chosen them; 0 hides it.
  var columns: Int?

  private enum Name {
    static let (zoom, origin, columns) = ("scale", "from", "chart")
  }

  init() {}

  /// The part that a page has kept.
  init(kept: [String: String]) {
    zoom = kept[Name.zoom].flatMap { RoadmapZoom(rawValue: $0) }
    origin = kept[Name.origin].flatMap { Int($0) }.map { CalendarDay(number: $0) }
    columns = kept[Name.columns].map { _ in kept.place(Name.columns) }
  }

  /// The part as a page keeps it: only what was chosen.
  var kept: [String: String] {
    var kept: [String: String] = [:]
    if let zoom { kept[Name.zoom] = zoom.rawValue }
    if let origin { kept[Name.origin] = "\(origin.number)" }
    if let columns { kept[Name.columns] = "\(columns)" }
    return kept
  }
}
