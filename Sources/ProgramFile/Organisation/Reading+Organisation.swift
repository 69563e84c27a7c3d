internal import GRDB
internal import Mentoring

extension Reading {
  /// The organisation, the last step and what undo and redo would do.
  func overview(schema: Int) throws -> Overview {
    let log = HistoryLog(database: database, schema: schema)
    let last = try database.firstRow("SELECT id, at FROM step ORDER BY id DESC LIMIT 1") { row in
      guard let at = Moment(iso: row.text(1)) else { throw Unreadable(column: "at") }
      return (id: row.integer(0), at: at)
    }
    let target = try log.undoTarget()
    return Overview(
      programme: try programme(), saved: last?.at, undo: try reversal(target, log),
      undoBarrier: try target.flatMap { try barrier($0, log) },
      redo: try reversal(log.redoTarget(), log), version: last?.id ?? 0)
  }

  private func barrier(_ target: HistoryLog.Entry, _ log: HistoryLog) throws -> StepTitle? {
    try log.isBarrier(target) ? log.origin(of: target).title : nil
  }

  private func reversal(_ target: HistoryLog.Entry?, _ log: HistoryLog) throws
    -> Overview.Reversal?
  {
    guard let target, try !log.isBarrier(target) else { return nil }
    let title = try log.origin(of: target).title
    let subject = try subject(of: target.id, titled: title)
    return Overview.Reversal(
      step: target.id, title: title, subject: subject.text, count: subject.count)
  }

  func programme() throws -> Programme {
    let found = try database.firstRow(
      """
      SELECT fullName, shortName, kind, place, headTitle, headName, year, isDemo, coordinatorName,
        coordinatorOrder, coordinatorDate
      FROM programme
      """
    ) { row in
      guard let year = SchoolYear(start: row.int(6)) else { throw Unreadable(column: "year") }
      return Programme(
        organization: Organization(
          fullName: row.text(0), shortName: row.text(1), kind: try row.code(2),
          place: row.text(3), headTitle: row.text(4), headName: PersonName(row.text(5))),
        year: year, isDemo: row.flag(7),
        coordinator: Coordinator(
          name: PersonName(row.optionalText(8) ?? ""), orderNumber: row.optionalText(9) ?? "",
          orderDate: try row.optionalDay(10)))
    }
    guard let found else { throw Unreadable(column: "programme") }
    return found
  }
}
