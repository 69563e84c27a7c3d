internal import GRDB
public import Mentoring

extension ProgramFile {
  /// Does all of `edits` in one transaction, durable when this returns; edits that change nothing
  /// write nothing.
  @discardableResult
  public func perform(_ edits: [Edit], title: StepTitle, by: String, at moment: Moment)
    throws(Refusal) -> Receipt
  {
    try perform(edits, title: title, by: by, at: moment, besides: { _ in })
  }

  /// Does all of `edits` and what `besides` does in one transaction; edits that change nothing write
  /// nothing, and neither does `besides` then.
  func perform(
    _ edits: [Edit], title: StepTitle, by: String, at moment: Moment,
    besides: (Database) throws -> Void
  ) throws(Refusal) -> Receipt {
    try step(at: moment) { database, log in
      let step = try log.begin(title, by: by, at: moment)
      var writing = Writing(database: database, today: moment.day)
      for (place, edit) in edits.enumerated() {
        try goOn(place, of: edits.count)
        try writing.apply(edit)
      }
      try besides(database)
      return Receipt(step: step, title: title, at: moment, people: writing.people)
    }
  }

  /// Takes the last step back, also one that was made before the file was opened.
  @discardableResult
  public func undo(expecting: Step.ID?, by: String, at moment: Moment) throws(Refusal) -> Receipt {
    try step(at: moment) { database, log in
      guard let target = try log.undoTarget() else { throw BrokenRule.nothingToUndo }
      guard [nil, target.id].contains(expecting) else { throw BrokenRule.historyMovedOn }
      return try log.takeBack(target, as: .undo, by: by, at: moment, whileTelling: goOn)
    }
  }

  /// Brings back what the last undo took, as long as no other step came after it.
  @discardableResult
  public func redo(expecting: Step.ID?, by: String, at moment: Moment) throws(Refusal) -> Receipt {
    try step(at: moment) { database, log in
      guard let target = try log.redoTarget() else { throw BrokenRule.nothingToRedo }
      guard [nil, target.id].contains(expecting) else { throw BrokenRule.historyMovedOn }
      return try log.takeBack(target, as: .redo, by: by, at: moment, whileTelling: goOn)
    }
  }

  /// Runs `work` in one IMMEDIATE transaction, which is kept only where it changed a row.
  private func step(at moment: Moment, _ work: (Database, HistoryLog) throws -> Receipt)
    throws(Refusal) -> Receipt
  {
    try Refusal.translating(path) {
      try requireInPlace()
      var receipt: Receipt?
      try write { database in
        let log = HistoryLog(database: database, schema: schema.version)
        let last = try log.last()
        let done = try work(database, log)
        if try log.hasChanges(done.step) {
          try noteFootprint(in: database)
          try goOn(1, of: 1)
          receipt = done
          return .commit
        }
        receipt = Receipt(
          step: last, title: done.title, at: moment, people: done.people, isWritten: false)
        return .rollback
      }
      guard let receipt else { throw StoreTrouble.failed(path: path, reason: "no transaction") }
      return receipt
    }
  }
}
