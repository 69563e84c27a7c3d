import Mentoring
import PlainText
import TerminalKit

/// Where the list and the time of the roadmap stand.
struct RoadmapLayout {
  /// The lines of the names over the list and over the time.
  static let headerLines = 2
  /// The name of the border before the time, and of the names over it, for the mouse.
  static let border = "months", header = "time"
  /// The columns of a name that stay, however wide the chart is, in a narrow list and a wide one.
  private static let leastName = (narrow: 24, wide: 36)
  /// The columns of the list beside the names: indent, sign of folding, state.
  private static let besideNames = 12
  /// From this width on the time is shown before anybody has asked for it.
  private static let wideEnough = 60

  /// The lines of the list, under the header.
  let names: Rect
  let chart: Rect
  /// The time in sight; nothing where no term fixes a day, or the chart is hidden.
  let axis: RoadmapAxis?
  /// Whether there is a term that could be drawn.
  let hasDays: Bool
  /// The columns that the list has beside the names.
  let columns: RoadmapListColumns
  let head: Rect
  private let most: Int

  /// Divides `area`: names and states on the left, time on the right, with as many columns as the
  /// reader has chosen, else up to half of the width.
  init(_ outline: RoadmapOutline, _ timeline: RoadmapTimeline, in area: Rect) {
    let (head, list) = area.split(atLine: Self.headerLines)
    self.head = head
    hasDays = outline.span != nil
    let months = outline.span.map { $0.lowerBound.months(to: $0.upperBound) + 1 } ?? 1
    let usual = area.width < Self.wideEnough ? 0 : Self.usual(months, in: area.width)
    most = hasDays ? max(0, area.width - Self.least(in: area.width) - 1) : 0
    let width = min(timeline.columns ?? usual, most)
    names = list.split(lastColumns: width > 0 ? width + 1 : 0).head
    chart = list.split(lastColumns: width).tail
    columns = RoadmapListColumns(in: names.width)
    axis = outline.span.flatMap { span in
      width > 0 ? RoadmapAxis(span, timeline, on: outline.today, width: width) : nil
    }
  }

  /// The fewest columns of the list: a third of the width for the names, within bounds.
  private static func least(in width: Int) -> Int {
    min(max(leastName.narrow, width * 3 / 10), leastName.wide) + besideNames
  }

  /// Whole columns for each month in up to half of the width.
  private static func usual(_ months: Int, in width: Int) -> Int {
    min(max(1, width * 48 / 100 / months) * months, width / 2)
  }

  /// As many columns as the chart can have of `width`.
  func columns(in width: Int) -> Int { min(max(0, width), most) }
}
