/// One step of the history as a screen lists it.
public struct StepRow: Hashable, Sendable {
  /// Why undo stops before a step.
  public enum Barrier: Hashable, Sendable {
    /// It made the programme.
    case beginning
    /// The tables had another shape when it was written.
    case olderFile
    /// What it did is not to be taken back (``HistoryRules/isBarrier(_:)``).
    case rule
  }

  /// The number.
  public var id: Step.ID
  /// When.
  public var at: Moment
  /// Who, as the settings name them; may be empty.
  public var by: String
  /// What was done in the end: for an undo or a redo, what it took back or brought back.
  public var title: StepTitle
  /// Whether it is a step of its own, an undo or a redo.
  public var kind: Kind
  /// The step that an undo or a redo takes back.
  public var undoes: Step.ID?
  /// The step that an edit made: itself, or what an undo or a redo is about in the end.
  public var origin: Step.ID
  /// Whom or what it is about, as in ``Overview/Reversal/subject``.
  public var subject: String
  /// How many people or pairs it is about, as in ``Overview/Reversal/count``.
  public var count: Int
  /// Why it cannot be taken back, where that is so.
  public var barrier: Barrier?

  /// How a step came about.
  public enum Kind: Hashable, Sendable {
    /// Something was edited.
    case edit
    /// A step was taken back.
    case undo
    /// A step that had been taken back was brought back.
    case redo
  }

  /// Creates a row; without an origin the step is its own.
  public init(
    id: Step.ID, at: Moment, by: String, title: StepTitle, kind: Kind = .edit,
    undoes: Step.ID? = nil, origin: Step.ID? = nil, subject: String = "",
    count: Int = 1, barrier: Barrier? = nil
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.title = title
    self.kind = kind
    self.undoes = undoes
    self.origin = origin ?? id
    self.subject = subject
    self.count = count
    self.barrier = barrier
  }
}

/// Steps that follow one another, the newest first.
public struct StepSlice: Hashable, Sendable {
  /// The step that the first of them comes before; nothing where they are the newest of all.
  public var before: Step.ID?
  /// The steps.
  public var rows: [StepRow]
  /// Whether no step is older than the last of them.
  public var isLast: Bool
  /// Whose steps they are; nothing where they are all steps.
  public var person: Person.ID?

  /// Creates a slice.
  public init(before: Step.ID?, rows: [StepRow], isLast: Bool, of person: Person.ID? = nil) {
    self.before = before
    self.rows = rows
    self.isLast = isLast
    self.person = person
  }
}
