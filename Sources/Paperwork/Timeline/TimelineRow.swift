import Mentoring

/// A line of the picture: a stage, a measure, or an action with its bars.
struct TimelineRow: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case stage, measure, action }

  /// A run of days on the scale.
  struct Bar: Hashable, Sendable {
    /// How its ends are known, as on the screen.
    enum Shape: Hashable, Sendable {
      /// To the day.
      case solid
      /// Not sharply: a month, a part of one, «по мере необходимости».
      case soft
      /// Again and again within it.
      case pulsing
    }

    /// What it stands for, besides the state of its row.
    enum Part: Hashable, Sendable {
      /// A term.
      case term
      /// A term as it was when the roadmap was taken over.
      case baseline
      /// From the end of the last term to the present day, where the action is late.
      case lateness
      /// What of a stage is done, late, ahead.
      case stage(RoadmapProgress.Part)
    }

    let days: ClosedRange<CalendarDay>
    let shape: Shape
    var part = Part.term
  }

  let kind: Kind
  let number: String
  let text: String
  /// What is said beside the bars: how far a stage is, a term that fixes no day.
  let note: String
  let state: ActionState?
  let bars: [Bar]

  /// The rows of a roadmap as of `today`.
  static func all(of roadmap: Roadmap, on today: CalendarDay) -> [TimelineRow] {
    roadmap.stages.indices.flatMap { stage(of: roadmap, $0 + 1, today) }
  }

  private static func stage(of roadmap: Roadmap, _ number: Int, _ today: CalendarDay)
    -> [TimelineRow]
  {
    let stage = roadmap.stages[number - 1]
    let progress = roadmap.progress(ofStage: number, on: today)
    let runs = stage.measures.flatMap { $0.termsInForce + $0.actions.flatMap(\.terms) }
      .flatMap(\.runs)
    let parts = progress.parts(of: runs.merged(), on: today)
    let head = TimelineRow(
      kind: .stage, number: "\(number).", text: stage.title,
      note: progress.all == 0 ? "" : "\(progress.done)/\(progress.all)", state: progress.state,
      bars: parts.map { Bar(days: $0.days, shape: .solid, part: .stage($0.part)) })
    return [head]
      + stage.measures.indices.flatMap { index -> [TimelineRow] in
        let actions = roadmap.actions(ofMeasure: index + 1, stage: number)
        let measure = TimelineRow(
          stage.measures[index], number: "\(number).\(index + 1)", isLeaf: actions.isEmpty, today)
        return [measure] + actions.map { TimelineRow($0, today) }
      }
  }

  private init(_ measure: RoadmapMeasure, number: String, isLeaf: Bool, _ today: CalendarDay) {
    self.init(
      kind: .measure, number: number,
      text: measure.title.isEmpty ? "(без названия)" : measure.title,
      note: isLeaf ? Self.note(of: measure.terms) : "", state: nil,
      bars: isLeaf ? measure.terms.flatMap(Self.bars) : [])
  }

  private init(_ placed: PlacedAction, _ today: CalendarDay) {
    let state = placed.state(on: today)
    let before = placed.action.baseline.flatMap(\.runs).merged()
      .map { Bar(days: $0, shape: .solid, part: .baseline) }
    self.init(
      kind: .action, number: placed.place.number, text: placed.action.text,
      note: Self.note(of: placed.terms), state: state,
      bars: before + Self.lateness(state, today) + placed.terms.flatMap(Self.bars))
  }

  private static func lateness(_ state: ActionState?, _ today: CalendarDay) -> [Bar] {
    guard case .late(let days) = state, days > 0 else { return [] }
    let first = today.adding(days: 1 - days)
    return [Bar(days: first...today, shape: .solid, part: .lateness)]
  }

  init(kind: Kind, number: String, text: String, note: String, state: ActionState?, bars: [Bar]) {
    self.kind = kind
    self.number = number
    self.text = text
    self.note = note
    self.state = state
    self.bars = bars
  }

  private static func bars(of term: Term) -> [Bar] {
    term.runs.map { run in
      switch term.sharpness(of: run) {
      case .exact: Bar(days: run, shape: .solid)
      case .soft, .open: Bar(days: run, shape: .soft)
      case .recurring: Bar(days: run, shape: .pulsing)
      }
    }
  }

  private static func note(of terms: [Term]) -> String {
    terms.filter { $0.days == nil }.map(\.text).joined(separator: ", ")
  }
}
