internal import GRDB
public import Mentoring

extension ProgramFile {
  /// Keeps a draft in one transaction, in the place of the one of the same form, durable when this
  /// returns; the history does not know of it.
  ///
  /// - Throws: ``StoreTrouble``.
  public func keep(_ draft: Draft) throws(StoreTrouble) {
    try onDrafts { try $0.keep(draft) }
  }

  /// Drops a draft, where there is one.
  ///
  /// - Throws: ``StoreTrouble``.
  public func drop(_ draft: Draft.Key) throws(StoreTrouble) {
    try onDrafts { try $0.drop(draft) }
  }

  private func onDrafts(_ body: (Database) throws -> Void) throws(StoreTrouble) {
    try StoreTrouble.translating(path) {
      try write { database in
        try body(database)
        return .commit
      }
    }
  }

  /// Does all of `edits` as ``perform(_:title:by:at:)`` does, and drops the draft of the form that
  /// they were typed into in the same transaction; where they are refused or change nothing, the
  /// draft stays.
  @discardableResult
  public func perform(
    _ edits: [Edit], title: StepTitle, by: String, at moment: Moment, of draft: Draft.Key
  ) throws(Refusal) -> Receipt {
    try perform(edits, title: title, by: by, at: moment, besides: { try $0.drop(draft) })
  }
}
