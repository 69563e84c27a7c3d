/// A programme that is kept somewhere: what screens and commands see of the file.
public protocol ProgrammeStore: Sendable {
  /// Does all of `edits`, as one step and one undo, or none of them.
  ///
  /// - Parameters:
  ///   - edits: What is to change, in order; later ones see what earlier ones did.
  ///   - title: What the history calls it.
  ///   - by: Who does it; may be empty.
  ///   - at: When.
  /// - Returns: What came of it.
  /// - Throws: ``Refusal`` with the rule broken, or the trouble with the file.
  @discardableResult
  func perform(_ edits: [Edit], title: StepTitle, by: String, at: Moment) throws(Refusal)
    -> Receipt

  /// Takes the last step back that can be, as a new step.
  ///
  /// - Parameters:
  ///   - expecting: The step that the asker saw (``Overview/Reversal/step``); nothing where any
  ///     will do.
  ///   - by: Who does it; may be empty.
  ///   - at: When.
  /// - Returns: What came of it, with the title of the step that was taken back.
  /// - Throws: ``Refusal`` with ``BrokenRule/nothingToUndo``, ``BrokenRule/historyMovedOn`` where
  ///   the step is another by now, ``BrokenRule/barrier(_:)`` or the trouble with the file.
  @discardableResult
  func undo(expecting: Step.ID?, by: String, at: Moment) throws(Refusal) -> Receipt

  /// Brings back what the last undo took, as a new step.
  ///
  /// - Parameters:
  ///   - expecting: The step that the asker saw, as in ``undo(expecting:by:at:)``.
  ///   - by: Who does it; may be empty.
  ///   - at: When.
  /// - Returns: What came of it, with the title of the step that was brought back.
  /// - Throws: ``Refusal`` with ``BrokenRule/nothingToRedo``, ``BrokenRule/historyMovedOn`` or the
  ///   trouble with the file.
  @discardableResult
  func redo(expecting: Step.ID?, by: String, at: Moment) throws(Refusal) -> Receipt

  /// Answers `query` from what is kept now.
  ///
  /// - Throws: ``StoreTrouble``.
  func load(_ query: Query) throws(StoreTrouble) -> Loaded

  /// Answers `query` as ``load(_:)`` does, or with ``Loaded/unfinished`` where that takes longer than
  /// a few milliseconds: then asking again goes on. A step meanwhile makes it begin anew, so that
  /// the answer is of one version.
  ///
  /// - Throws: ``StoreTrouble``.
  func loadSlice(_ query: Query) throws(StoreTrouble) -> Loaded

  /// The number of the last step, also of another program's: loaded values of a lower version
  /// are stale.
  ///
  /// - Throws: ``StoreTrouble``.
  func version() throws(StoreTrouble) -> Int64
}

/// What came of a step.
public struct Receipt: Hashable, Sendable {
  /// The step.
  public let step: Step.ID
  /// What was done, or undone.
  public let title: StepTitle
  /// When it was written.
  public let at: Moment
  /// The people that the edits added or kept, in the order of the edits.
  public let people: [Person.ID]
  /// Whether there is a new step; false where everything was as wanted already, and ``step`` is the
  /// last one before.
  public let isWritten: Bool

  /// Creates a receipt.
  public init(
    step: Step.ID, title: StepTitle, at: Moment, people: [Person.ID] = [], isWritten: Bool = true
  ) {
    self.step = step
    self.title = title
    self.at = at
    self.people = people
    self.isWritten = isWritten
  }
}
