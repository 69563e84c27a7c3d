/// What mends a finding where there is one right answer.
public struct RoadmapFix: Hashable, Sendable {
  /// What it changes, for a sentence.
  public enum Change: Hashable, Sendable {
    /// The title of the roadmap becomes another one.
    case title(String)
    /// A term becomes another one.
    case term(Term, Term)
    /// What was guessed is right.
    case confirmed(RoadmapAction.Guess)
    /// The name of an act becomes another one.
    case reference(String, String)
  }

  /// What it changes.
  public let change: Change
  /// What makes the change, as one step.
  public let edits: [RoadmapEdit]
  /// What the history calls the step.
  public let title: StepTitle
}
