/// The colours of a timeline, each as `#rrggbb`.
public struct TimelineColors: Hashable, Sendable {
  /// The ground and the letters on it.
  public var paper, ink: String
  /// What stands back: rules, what is planned, notes.
  public var quiet, rule: String
  /// Bars and signs by the state of their action.
  public var done, late, due, planned: String
  /// The rule of the present day.
  public var today: String

  /// Creates the colours of a picture.
  public init(
    paper: String, ink: String, quiet: String, rule: String, done: String, late: String,
    due: String, planned: String, today: String
  ) {
    self.paper = paper
    self.ink = ink
    self.quiet = quiet
    self.rule = rule
    self.done = done
    self.late = late
    self.due = due
    self.planned = planned
    self.today = today
  }
}
