import Mentoring
import TerminalKit

/// What the mouse is moving over the roadmap.
struct RoadmapDrag: Hashable, Sendable {
  /// What it has hold of.
  enum Thing: Hashable, Sendable {
    /// The border before the chart, which had so many columns.
    case border(from: Int)
    /// The time itself, with the first day that was in sight.
    case time(from: CalendarDay)
    /// The terms of actions.
    case terms(Set<RoadmapAction.ID>)
  }

  /// What it has hold of.
  let thing: Thing
  /// How many columns to the right it was moved.
  var columns = 0
}

/// The time in sight, and terms that are moved in it.
extension RoadmapPage {
  /// Where the list and the time stand now.
  func layout(_ context: Context) -> RoadmapLayout? {
    outline.map { outline in
      let parts = frame(in: context.body, context).division.parts(split)
      return RoadmapLayout(outline, timeline, in: parts.first)
    }
  }

  /// Why the scale cannot be changed.
  func obstacleToZoom(by step: Int, _ context: Context) -> String? {
    let words = context.words.timeline
    guard let layout = layout(context) else {
      return context.words.roadmap.empty(context.keyNames)
    }
    guard layout.hasDays else { return words.noChart }
    guard let axis = layout.axis else { return step < 0 ? words.noScaleBelow : nil }
    return step > 0 && axis.zoom.next(by: 1) == nil ? words.noScaleAbove : nil
  }

  /// Takes a larger scale or a smaller one, about the term with the focus or the present day; below
  /// the smallest the chart is hidden.
  mutating func zoom(by step: Int, _ context: Context) -> [Wish] {
    guard let outline, let layout = layout(context) else { return [] }
    guard let axis = layout.axis else {
      timeline.columns = nil
      if self.layout(context)?.axis == nil {
        timeline.columns = layout.columns(in: layout.names.width / 2)
      }
      return []
    }
    guard let next = axis.zoom.next(by: step) else {
      timeline.columns = 0
      return []
    }
    let (day, column) = anchor(in: axis, layout.chart.width, outline)
    timeline.zoom = next
    timeline.origin = nil
    if let changed = self.layout(context)?.axis, !changed.showsAll {
      timeline.origin = changed.origin(putting: day, at: column)
    }
    return []
  }

  /// The day that stays where it is: of the focused term its first, else the present one, else that
  /// in the middle.
  private func anchor(in axis: RoadmapAxis, _ width: Int, _ outline: RoadmapOutline)
    -> (CalendarDay, column: Int)
  {
    let days = (focusedLine?.bars.map(\.days.lowerBound) ?? []) + [outline.today]
    for day in days {
      if let column = axis.column(of: day) { return (day, column) }
    }
    let middle = axis.scale.day(at: width / 2)?.asTermDay ?? outline.today
    return (middle, width / 2)
  }

  /// Why there is no time to go on in.
  func obstacleToPan(_ context: Context) -> String? {
    guard let layout = layout(context) else {
      return context.words.roadmap.empty(context.keyNames)
    }
    guard layout.hasDays else { return context.words.timeline.noChart }
    return layout.axis == nil
      ? context.words.timeline.hidden(context.keyNames).capitalizedFirst : nil
  }

  /// Shows an earlier time or a later one.
  mutating func pan(by steps: Int, _ context: Context) -> [Wish] {
    if let axis = layout(context)?.axis { timeline.origin = axis.origin(after: steps) }
    return []
  }

  /// Shows the present day, a third from the left.
  mutating func goToToday(_ context: Context) -> [Wish] {
    if let layout = layout(context), let axis = layout.axis {
      timeline.origin = axis.origin(putting: context.today, at: layout.chart.width / 3)
    }
    return []
  }

  /// The actions whose terms are to be moved: those that are marked, else the one with the focus.
  var toBeShifted: [RoadmapAction.ID] {
    guard let outline else { return [] }
    if marks.isEmpty { return [focusedAction?.action.id].compactMap { $0 } }
    return outline.everyLine.compactMap { $0.action?.action.id }.filter(marks.contains)
  }

  /// Why nothing can be moved.
  func obstacleToShift(_ context: Context) -> String? {
    let ids = toBeShifted
    guard !ids.isEmpty else { return chooseAction(context) }
    let hasDays = ids.contains { outline?.line(of: $0)?.bars.isEmpty == false }
    return hasDays ? nil : context.words.timeline.noTerms
  }

  /// Moves terms by months, all of them as one step.
  mutating func shift(_ ids: [RoadmapAction.ID], by months: Int, _ context: Context) -> [Wish] {
    guard months != 0, !ids.isEmpty else { return [] }
    return [
      .perform([.roadmap(.shift(ids, months: months))], .shiftActions),
      .tell(Notice(context.words.timeline.shifted(ids.count, months))),
    ]
  }

  /// What the mouse is moving of the terms, for the picture.
  func movedTerms(_ axis: RoadmapAxis?) -> (ids: Set<RoadmapAction.ID>, months: Int)? {
    guard let axis, let drag, case .terms(let ids) = drag.thing else { return nil }
    let months = axis.months(inColumns: drag.columns)
    return months == 0 ? nil : (ids, months)
  }

  /// By how many months the mouse is moving the terms of a line.
  func moved(of line: RoadmapLine, _ context: Context) -> Int? {
    guard let (ids, months) = movedTerms(layout(context)?.axis), let id = line.action?.action.id
    else { return nil }
    return ids.contains(id) ? months : nil
  }

  /// The mouse moves the border before the chart, the time in sight, or terms.
  mutating func draw(
    _ handle: String, by motion: Motion, _ layout: RoadmapLayout, _ context: Context
  ) -> [Wish]? {
    guard let thing = thing(of: handle, layout) else { return nil }
    switch motion {
    case .press, .click:
      if let id = RoadmapAxis.action(of: handle) { show(id, context) }
    case .drag(let distance):
      var drag = drag ?? RoadmapDrag(thing: thing)
      drag.columns += distance.x
      self.drag = drag
      follow(drag, layout)
    case .release:
      let months = movedTerms(layout.axis)
      drag = nil
      guard let (ids, months) = months else { return [] }
      let ordered = outline?.everyLine.compactMap { $0.action?.action.id }.filter(ids.contains)
      return shift(ordered ?? [], by: months, context)
    }
    return []
  }

  private func thing(of handle: String, _ layout: RoadmapLayout) -> RoadmapDrag.Thing? {
    if handle == RoadmapLayout.border { return .border(from: layout.chart.width) }
    if handle == RoadmapLayout.header { return layout.axis.map { .time(from: $0.first) } }
    guard let id = RoadmapAxis.action(of: handle) else { return nil }
    return .terms(marks.contains(id) ? marks : [id])
  }

  private mutating func follow(_ drag: RoadmapDrag, _ layout: RoadmapLayout) {
    switch drag.thing {
    case .border(let width): timeline.columns = layout.columns(in: width - drag.columns)
    case .time(let first):
      guard let axis = layout.axis else { return }
      timeline.origin = axis.origin(from: first, afterColumns: -drag.columns)
    case .terms: break
    }
  }
}
