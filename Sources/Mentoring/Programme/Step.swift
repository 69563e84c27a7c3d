/// What a step of the history did, as a code that every language has words for.
public enum StepTitle: String, Hashable, Sendable, CaseIterable {
  case createProgramme, saveProgramme
  case importRoadmap, saveAction, completeAction, reopenAction
  case renameRoadmap, shiftActions, addAction, placeAction, removeAction
  case addStage, renameStage, placeStage, removeStage
  case addMeasure, saveMeasure, placeMeasure, removeMeasure
  case addMentee, saveMentee, removeMentee
  case addMentor, saveMentor, removeMentor
  case saveConsent, saveConsents, withdrawConsent, removeConsent
  case answer
  case pin, ban, forgetWish, acceptPair, acceptPairs, dissolvePair
  case beginOrder, saveOrder, signOrder, unsignOrder, removeOrder, markReaders, unmarkReaders
  case fillDemo, rollOver
  case undo, redo
}

/// One entry of the history: what was done together, and is taken back together.
public struct Step: Hashable, Sendable {
  /// A step's number; later steps have higher ones.
  public typealias ID = Identifier<Step>

  /// The number.
  public let id: ID
  /// When.
  public let at: Moment
  /// Who, as the settings name them; may be empty.
  public let by: String
  /// What.
  public let title: StepTitle
  /// The step that an undo or a redo takes back.
  public let undoes: ID?
  /// The rows it changed, in order.
  public let changes: [Change]

  /// Creates an entry.
  public init(
    id: ID, at: Moment, by: String, title: StepTitle, undoes: ID? = nil, changes: [Change] = []
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.title = title
    self.undoes = undoes
    self.changes = changes
  }

  /// One row before and after.
  public struct Change: Hashable, Sendable {
    /// The table.
    public let table: String
    /// The row's number in it.
    public let row: Int64
    /// The row before as JSON, or nothing where it is new.
    public let before: String?
    /// The row after as JSON, or nothing where it is gone.
    public let after: String?

    /// Creates a change.
    public init(table: String, row: Int64, before: String?, after: String?) {
      self.table = table
      self.row = row
      self.before = before
      self.after = after
    }
  }
}
