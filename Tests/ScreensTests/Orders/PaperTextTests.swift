import Mentoring
import TerminalKit
import Testing

@testable import Screens

@Suite struct PaperTextTests {
  private func lines(_ blocks: [Paper.Block], width: Int) -> [String] {
    let text = PaperText(Paper(blocks: blocks), width: width, newPage: "новый лист")
    return text?.lines.map { $0.map(\.text).joined() } ?? []
  }

  @Test(arguments: [
    (Paper.Block.centred(["Детский сад", "№ 12"]), ["    Детский сад", "        № 12"]),
    (.title("ПРИКАЗ"), ["       ПРИКАЗ"]),
    (.registration(date: "09.10.2026", place: "Киров", number: "№ 4"), ["09.10.2026 Киров № 4"]),
    (
      .registration(date: "09.10.2026", place: "г. Киров", number: "№ 42-ОД"),
      ["09.10.2026", "", "г. Киров", "", "№ 42-ОД"]
    ),
    (.heading("Об утверждении пар"), ["Об", "утверждении", "пар"]),
    (.paragraph("В соответствии с законом"), ["  В соответствии с", "законом"]),
    (.command("ПРИКАЗЫВАЮ:"), ["ПРИКАЗЫВАЮ:"]),
    (.point(number: "3", text: "Утвердить состав пар."), ["  3. Утвердить", "состав пар."]),
    (
      .signature(post: "Заведующий садом", name: "М.И. Петрова"),
      ["", "Заведующий садом", "        М.И. Петрова"]
    ),
    (.pageBreak, ["╌╌╌╌ новый лист ╌╌╌╌"]),
    (.annexHead(["Приложение", "к № 4"]), ["          Приложение", "          к № 4"]),
  ]) func `sets a block into twenty columns`(block: Paper.Block, expected: [String]) {
    #expect(lines([block], width: 20) == expected)
  }

  @Test func `puts the place into the middle and the number to the right edge`() {
    let row = Paper.Block.registration(date: "09.10.2026", place: "г. Киров", number: "№ 42-ОД")
    #expect(
      lines([row], width: 50) == ["09.10.2026           г. Киров              № 42-ОД"])
  }

  @Test func `leaves room to sign between post and name`() {
    let block = Paper.Block.signature(post: "Заведующий", name: "М.И. Петрова")
    #expect(
      lines([block], width: 50) == [
        "", "Заведующий       ______________       М.И. Петрова",
      ])
  }

  @Test func `gives everybody who reads the order a line`() {
    let block = Paper.Block.acquaintance(
      title: "С приказом ознакомлены:", names: ["Титова Наталья Петровна"])
    #expect(
      lines([block], width: 52) == [
        "", "С приказом ознакомлены:", "Титова Наталья Петровна   ______________  __________",
      ])
    #expect(
      lines([block], width: 30) == [
        "", "С приказом ознакомлены:", "Титова Наталья Петровна",
        "    ______________  __________",
      ])
  }

  private static let table = Paper.Table(
    columns: [
      Paper.Table.Column(title: "№", width: 100), Paper.Table.Column(title: "ФИО", width: 500),
      Paper.Table.Column(title: "Срок", width: 400),
    ],
    rows: [["1", "Титова Наталья Петровна", "с 09.10.2026"], ["2", "Орлова", ""]])

  @Test func `sets a table as columns of whole words`() {
    #expect(
      lines([.table(Self.table)], width: 30) == [
        "№ ФИО          Срок", "───────────────────────────",
        "1 Титова       с 09.10.2026", "  Наталья", "  Петровна", "", "2 Орлова",
      ])
  }

  @Test func `sets a table as lists where its words do not stand side by side`() {
    #expect(
      lines([.table(Self.table)], width: 18) == [
        "1 ФИО: Титова", "  Наталья Петровна", "  Срок: с", "  09.10.2026", "", "2 ФИО: Орлова",
      ])
  }

  @Test func `puts the headings of a row under one another where there is room`() {
    let table = Paper.Table(
      columns: [
        Paper.Table.Column(title: "№", width: 100), Paper.Table.Column(title: "ФИО", width: 500),
        Paper.Table.Column(title: "Должность", width: 400),
      ],
      rows: [["12", "Константинопольская Мария Сергеевна", "преподаватель-организатор"]])
    #expect(
      lines([.table(table)], width: 40) == [
        "12 ФИО       Константинопольская Мария", "             Сергеевна",
        "   Должность преподаватель-организатор",
      ])
  }

  @Test func `lets what is not known stand out`() throws {
    let paper = Paper(blocks: [.point(number: "2", text: "Срок с ____ по 31.05.2027.")])
    let text = try #require(PaperText(paper, width: 40, newPage: ""))
    #expect(
      text.lines == [
        [
          TextRun("    2. Срок с "), TextRun("____", role: .draft), TextRun(" по 31.05.2027."),
        ]
      ])
  }

  @Test(arguments: 1..<120) func `keeps within its width`(width: Int) throws {
    let sheet = OrderSheet(OrderSamples.listed(OrderSamples.order(5)))
    let paper = sheet.paper(try Samples.programme(), OrderSamples.handbook).paper
    let text = try #require(PaperText(paper, width: width, newPage: "новый лист"))
    let widest = text.lines.map { $0.map(\.text).joined().count }.max() ?? 0
    #expect(text.lines.count > 20)
    #expect(width < 40 || widest <= width)
  }

  @Test func `is not set where nobody waits for it`() {
    let table = Paper.Table(columns: [.init(title: "ФИО", width: 1_000)], rows: [["Ёлкина"]])
    let paper = Paper(blocks: [.table(table)])
    var told: [[Int]] = []
    let text = PaperText(paper, width: 20, newPage: "") { done, total in
      told.append([done, total])
      return false
    }
    #expect(text == nil)
    #expect(told == [[0, 1]])
  }

  @Test func `is drawn from any line by the pager that shows it`() throws {
    let points = [("1", "а"), ("2", "б")].map { Paper.Block.point(number: $0, text: $1) }
    let text = try #require(PaperText(Paper(blocks: points), width: 20, newPage: ""))
    var grid = Grid(size: Size(width: 12, height: 1))
    var reading = Reading()
    let lines = text.lines.map { Pager.Line($0) }
    reading.scroll(.down, lines, in: grid.bounds)
    _ = reading.preview(lines, in: grid.bounds, on: &grid)
    #expect(grid.text.hasPrefix("  2. б"))
  }
}
