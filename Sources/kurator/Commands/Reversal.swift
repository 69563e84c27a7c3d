import Mentoring
import Screens

/// Taking steps back, or bringing back what was taken.
enum Reversal: Hashable, Sendable {
  case undo, redo

  /// The words for it.
  func words(_ report: CommandWords.Report) -> CommandWords.Reversal {
    switch self {
    case .undo: report.undo
    case .redo: report.redo
    }
  }

  /// That there is nothing to be done.
  var nothing: BrokenRule {
    switch self {
    case .undo: .nothingToUndo
    case .redo: .nothingToRedo
    }
  }

  /// The steps that it takes back one after another, at most so many.
  func steps(_ programme: some ProgrammeStore, atMost count: Int) throws(StoreTrouble)
    -> [StepRow]
  {
    switch self {
    case .undo: try programme.stepsToUndo(atMost: count)
    case .redo: try programme.stepsToRedo(atMost: count)
    }
  }

  /// The step that a person knows, with what it did: of an undo the one that it took back.
  func told(_ row: StepRow, _ words: Words) -> (step: Step.ID, title: String) {
    guard self == .redo else { return (row.id, words.step(row)) }
    var origin = row
    origin.kind = .edit
    return (row.origin, words.step(origin))
  }

  /// Takes back a step, as long as it is the next.
  func take(_ step: Step.ID, of programme: some ProgrammeStore, _ world: World)
    throws(CommandFailure)
  {
    let (author, now) = (world.environment.author, world.environment.clock.now())
    try world.changing { () throws(Refusal) in
      switch self {
      case .undo: try programme.undo(expecting: step, by: author, at: now)
      case .redo: try programme.redo(expecting: step, by: author, at: now)
      }
    }
  }
}
