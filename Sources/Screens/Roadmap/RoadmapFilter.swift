import Mentoring
import PlainText

/// Which actions of the roadmap are in sight.
struct RoadmapFilter: Hashable, Sendable {
  /// How the actions in sight stand.
  enum State: String, Hashable, Sendable, CaseIterable {
    case late, due, planned, undated, done, waiting, flawed
  }

  /// Who answers for them.
  var responsible: String?
  /// How they stand.
  var state: State?
  /// The number of their stage.
  var stage: Int?
  /// Whether they must be done by the end of this month.
  var isOfMonth = false

  /// Creates a filter; without anything chosen every action passes.
  init(
    responsible: String? = nil, state: State? = nil, stage: Int? = nil, isOfMonth: Bool = false
  ) {
    self.responsible = responsible
    self.state = state
    self.stage = stage
    self.isOfMonth = isOfMonth
  }

  /// Whether every action passes.
  var isEmpty: Bool { self == RoadmapFilter() }

  /// Whether an action passes.
  func passes(_ line: RoadmapLine, in outline: RoadmapOutline) -> Bool {
    guard let action = line.action, stage == nil || stage == action.place.stage else {
      return false
    }
    if let responsible, !line.responsibles.contains(responsible) { return false }
    if isOfMonth, !isDue(line.progress.state, by: outline.today.calendarMonth.last) {
      return false
    }
    return state.map { isOf($0, line, outline) } ?? true
  }

  private func isDue(_ state: ActionState?, by day: CalendarDay) -> Bool {
    switch state {
    case .late: true
    case .due(let until): until <= day
    default: false
    }
  }

  private func isOf(_ wanted: State, _ line: RoadmapLine, _ outline: RoadmapOutline) -> Bool {
    switch (wanted, line.progress.state) {
    case (.late, .late), (.due, .due), (.planned, .planned), (.undated, .undated), (.done, .done):
      true
    case (.waiting, _): !outline.blockers(of: line).isEmpty
    case (.flawed, _): outline.severity(of: line.row) != nil
    default: false
    }
  }
}

extension RoadmapFilter {
  private enum Name {
    static let (who, state, stage, month) = ("who", "state", "stage", "month")
  }

  /// The filter as a page keeps it: only what is chosen.
  var kept: [String: String] {
    var kept: [String: String] = [:]
    if let responsible { kept[Name.who] = responsible }
    if let state { kept[Name.state] = state.rawValue }
    if let stage { kept[Name.stage] = "\(stage)" }
    if isOfMonth { kept[Name.month] = "1" }
    return kept
  }

  /// The filter that a page has kept.
  init(kept: [String: String]) {
    responsible = kept[Name.who]
    state = kept[Name.state].flatMap { State(rawValue: $0) }
    stage = kept[Name.stage].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    isOfMonth = kept[Name.month] != nil
  }
}
