import Mentoring
import Testing

@testable import ProgramFile

@Suite struct SignedPaperTests {
  private let file: ProgramFile
  private let order: PairOrder.ID

  init() throws {
    file = try .sample()
    try file.accept(file.addMentee("Иванова Анна"), file.addMentor("Петрова Вера"))
    order = try file.addOrder()
  }

  private var paper: Paper? { get throws { try file.orders().orders.first?.signedPaper } }

  @Test func `stays as it was signed, whoever changes`() throws {
    #expect(try paper == nil)
    try file.sign(order)
    #expect(try paper == Sample.paper)

    var mentor = try #require(try file.mentors().first?.card)
    mentor.person.name = PersonName("Сидорова Вера")
    mentor.person.position = "методист"
    try file.perform(.people(.saveMentor(mentor)), .saveMentor)
    var programme = try Sample.programme("Школа № 3")
    programme.organization.headName = PersonName("Шишкин Пётр")
    try file.perform(.organisation(.save(programme)), .saveProgramme)

    #expect(try paper == Sample.paper)
    let line = try #require(try file.orders().orders.first?.lines.first)
    #expect(line.mentor.name.full == "Сидорова Вера")
  }

  @Test func `goes with the signature and comes back with it`() throws {
    try file.sign(order)
    try file.perform(.orders(.unsign(order)), .unsignOrder)
    #expect(try paper == nil)
    #expect(try file.number("SELECT count(paper) FROM pairOrder") == 0)
    try file.undo()
    #expect(try paper == Sample.paper)
    try file.undo()
    #expect(try paper == nil)
    try file.redo()
    #expect(try paper == Sample.paper)
    #expect(try file.verify() == [])
  }

  @Test func `is another one when the order is signed anew`() throws {
    try file.sign(order)
    try file.perform(.orders(.unsign(order)), .unsignOrder)
    let other = Paper(blocks: [.title("ПРИКАЗ"), .paragraph("О другом")])
    try file.sign(order, paper: other)
    #expect(try paper == other)
    try file.undo()
    try file.undo()
    #expect(try paper == Sample.paper)
  }

  @Test func `is kept clean of what no paper may have`() throws {
    let typed = Paper(blocks: [
      .paragraph("a\u{1B}[31m\u{200B}b\r\nc"), .acquaintance(title: "x\u{7}", names: ["y\u{0}"]),
    ])
    try file.sign(order, paper: typed)
    #expect(
      try paper
        == Paper(blocks: [.paragraph("a[31mb\nc"), .acquaintance(title: "x", names: ["y"])]))
  }

  @Test(arguments: [
    #"'{"blocks":7}'"#, #"'{"blocks":[{"poem":{"_0":"a"}}]}'"#, "'[]'", "'7'",
    #"'{"blocks":[{"table":{"_0":{"columns":[{"title":"a","width":9}],"rows":[["a","b"]]}}}]}'"#,
    #"'{"blocks":[{"table":{"_0":{"columns":[{"title":"a","width":-9}],"rows":[["a"]]}}}]}'"#,
    #"'{"blocks":[{"table":{"_0":{"columns":[{"title":"a","width":1e30}],"rows":[["a"]]}}}]}'"#,
  ])
  func `tells of one that cannot be read`(damage: String) throws {
    try file.sign(order)
    try file.execute("UPDATE pairOrder SET paper = \(damage)")
    #expect(throws: StoreTrouble.damaged(path: "", finding: "pairOrder 1 paper")) {
      try file.load(.orders)
    }
  }

  @Test func `stands in no draft, and is JSON`() throws {
    #expect(throws: (any Error).self) { try file.execute("UPDATE pairOrder SET paper = '{}'") }
    try file.sign(order)
    #expect(throws: (any Error).self) { try file.execute("UPDATE pairOrder SET paper = 'нет'") }
  }

  /// A file keeps these words: none of them may change.
  @Test func `is kept under the same names for ever`() throws {
    let table = Paper.Table(columns: [.init(title: "№", width: 45)], rows: [["1"], ["а/б"]])
    let paper = Paper(blocks: [
      .centred(["а", "б"]), .title("ПРИКАЗ"),
      .registration(date: "01.10.2026", place: "г. Киров", number: "№ 4"), .heading("О"),
      .paragraph("В"), .command("ПРИКАЗЫВАЮ:"), .point(number: "1", text: "Да"),
      .signature(post: "Заведующий", name: "М. П. Орлова"),
      .acquaintance(title: "С приказом", names: ["Я"]), .pageBreak, .annexHead(["П"]),
      .table(table),
    ])
    let text = #"""
      {"blocks":[{"centred":{"_0":["а","б"]}},{"title":{"_0":"ПРИКАЗ"}},\#
      {"registration":{"date":"01.10.2026","number":"№ 4","place":"г. Киров"}},\#
      {"heading":{"_0":"О"}},{"paragraph":{"_0":"В"}},{"command":{"_0":"ПРИКАЗЫВАЮ:"}},\#
      {"point":{"number":"1","text":"Да"}},\#
      {"signature":{"name":"М. П. Орлова","post":"Заведующий"}},\#
      {"acquaintance":{"names":["Я"],"title":"С приказом"}},{"pageBreak":{}},\#
      {"annexHead":{"_0":["П"]}},\#
      {"table":{"_0":{"columns":[{"title":"№","width":45}],"rows":[["1"],["а/б"]]}}}]}
      """#
    #expect(try paper.keptText == text)
    #expect(try Paper(kept: text, of: nil) == paper)
    #expect(paper.sanitized == paper)
  }
}
