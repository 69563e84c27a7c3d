internal import GRDB
public import Mentoring

extension ProgramFile {
  /// Keeps a draft in one transaction, in the place of the one of the same form and writer, durable
  /// when this returns; the history does not know of it.
  ///
  /// - Throws: ``StoreTrouble``.
  public func keep(_ draft: Draft, by writer: String, at moment: Moment) throws(StoreTrouble) {
    try onDrafts { try $0.keep(draft, by: writer, at: moment) }
  }

  /// Drops a draft of a writer, where there is one.
  ///
  /// - Throws: ``StoreTrouble``.
  public func drop(_ draft: Draft.Key, by writer: String) throws(StoreTrouble) {
    try onDrafts { try $0.drop(draft, by: writer) }
  }

  /// The drafts of `writer`, to whom those belong from now on that are left by their own writers;
  /// the one that was kept last is at the end.
  ///
  /// Of several drafts of one form that nobody writes any more the newest is taken, and the others
  /// stay as they are.
  ///
  /// - Parameters:
  ///   - writer: Who asks.
  ///   - isLeft: Whether a draft of another writer, kept at the moment, may be taken.
  ///   - isLost: Whether a draft of another writer is of no use to anybody any more: it goes.
  /// - Returns: The drafts.
  /// - Throws: ``StoreTrouble``.
  public func drafts(
    of writer: String, takingWhere isLeft: (_ writer: String, Moment?) -> Bool,
    lettingGoWhere isLost: (_ writer: String, Moment?) -> Bool = { _, _ in false }
  ) throws(StoreTrouble) -> [Draft] {
    let others = try drafts().filter { $0.writer != writer }
    if others.contains(where: { isLeft($0.writer, $0.kept) || isLost($0.writer, $0.kept) }) {
      try onDrafts { database in
        try database.takeOver(by: writer) { isLeft($0.writer, $0.kept) }
        for lost in try database.drafts() where lost.writer != writer {
          guard !isLeft(lost.writer, lost.kept), isLost(lost.writer, lost.kept) else { continue }
          try database.drop(lost.draft.key, by: lost.writer)
        }
      }
    }
    return try drafts().filter { $0.writer == writer }.map(\.draft)
  }

  private func drafts() throws(StoreTrouble) -> [WrittenDraft] {
    try StoreTrouble.translating(path) { try read { try $0.drafts() } }
  }

  private func onDrafts(_ body: (Database) throws -> Void) throws(StoreTrouble) {
    try StoreTrouble.translating(path) {
      try requireInPlace()
      try write { database in
        try body(database)
        return .commit
      }
    }
  }

  /// Does all of `edits` as ``perform(_:title:by:at:)`` does, and drops the draft of the form that
  /// they were typed into by `writer` in the same transaction; where they are refused or change
  /// nothing, the draft stays.
  @discardableResult
  public func perform(
    _ edits: [Edit], title: StepTitle, by: String, at moment: Moment, of draft: Draft.Key,
    writer: String
  ) throws(Refusal) -> Receipt {
    try perform(
      edits, title: title, by: by, at: moment, besides: { try $0.drop(draft, by: writer) })
  }
}
