import Mentoring
import PlainText
import Testing

@testable import Screens

@Suite struct StepListTests {
  private static func list(_ rows: [StepRow]) -> StepList {
    var list = StepList()
    list.take(StepSlice(before: nil, rows: rows, isLast: true)) { SearchForm($0.subject) }
    list.filter(nil)
    return list
  }

  @Test func `knows which steps take effect after undo and redo`() {
    let list = Self.list(HistorySamples.rows)
    #expect(list.takenBack == [Step.ID(8): Step.ID(9), Step.ID(6): Step.ID(7)])
    let places = HistorySamples.rows.indices.map { list.place(of: $0) }
    #expect(
      places == [
        .reversal, .reversal, .reversal, .takenBack, .after(0), .after(1), .barrier(.olderFile),
        .barrier(.olderFile), .barrier(.beginning),
      ])
  }

  @Test func `lets nothing below a barrier be taken back`() {
    let barrier = HistorySamples.row(3, .edit, .addMentee, "", barrier: .rule)
    let list = Self.list([
      HistorySamples.row(4, .edit, .addMentor, ""), barrier,
      HistorySamples.row(2, .edit, .addMentee, ""),
    ])
    #expect(list.place(of: 0) == .after(0))
    #expect(list.place(of: 1) == .barrier(.rule))
    #expect(list.place(of: 2) == .below(barrier))
  }

  @Test func `joins the newest steps to those that are there`() {
    let rows = HistorySamples.many(9)
    var list = StepList()
    let form: (StepRow) -> SearchForm = { SearchForm($0.subject) }
    list.take(StepSlice(before: nil, rows: Array(rows[3..<6]), isLast: false), form: form)
    list.take(StepSlice(before: rows[5].id, rows: Array(rows[6...]), isLast: true), form: form)
    #expect(list.isWhole)
    list.take(StepSlice(before: nil, rows: Array(rows[0..<4]), isLast: false), form: form)
    #expect(list.rows == rows)
    #expect(list.isWhole)
    list.filter(SearchQuery("человек 2"))
    #expect(list.shown.map { list.rows[$0].id } == [Step.ID(2)])
  }

  @Test func `starts anew where steps are missing between`() {
    let rows = HistorySamples.many(9)
    var list = StepList()
    list.take(StepSlice(before: nil, rows: Array(rows[6...]), isLast: true)) { _ in SearchForm("") }
    list.take(StepSlice(before: nil, rows: Array(rows[0..<3]), isLast: false)) { _ in
      SearchForm("")
    }
    #expect(list.rows == Array(rows[0..<3]))
    #expect(!list.isWhole)
  }

  @Test func `leaves out a slice that follows on nothing`() {
    let rows = HistorySamples.many(9)
    var list = StepList()
    list.take(StepSlice(before: nil, rows: Array(rows[0..<3]), isLast: false)) { _ in
      SearchForm("")
    }
    list.take(StepSlice(before: rows[5].id, rows: Array(rows[6...]), isLast: true)) { _ in
      SearchForm("")
    }
    #expect(list.rows == Array(rows[0..<3]))
  }
}
