import Testing

@testable import Mentoring

@Suite struct PairOrderPaperTests {
  private let lines = [
    line(mentee: 1, "Абрамова Ольга Игоревна", mentor: 11, "Титова Нина Павловна"),
    line(mentee: 2, "Аксёнова Дарья Павловна", mentor: 11, "Титова Нина Павловна"),
  ]
  private let order = PairOrder(
    content: .init(
      number: "42-ОД", date: day("2026-10-09"), basis: "распоряжением № Р-145\nПоложением",
      last: day("2027-05-31"), reportDue: day("2027-05-25")))

  private static func line(
    mentee: Int64, _ menteeName: String, mentor: Int64, _ mentorName: String
  ) -> OrderFacts.Line {
    var person = Person.sample(mentee, menteeName)
    person.workplace = "«Ромашка»"
    return OrderFacts.Line(
      pair: Pair(
        mentee: .init(mentee), mentor: .init(mentor), form: MentoringForm.educators.code,
        roleModel: .init("experienced-young"), accepted: day("2026-10-05")),
      mentee: person, mentor: .sample(mentor, mentorName), lacksWorkConsent: [])
  }

  private func print(_ order: PairOrder, programme: Programme = .sample)
    -> (paper: Paper, missing: [OrderText.Field])
  {
    PairOrderPaper.paper(order: order, lines: lines, programme: programme, handbook: .sample)
  }

  @Test func `prints an order that is whole`() {
    let (paper, missing) = print(order)
    #expect(missing.isEmpty)
    #expect(
      paper.blocks.prefix(11) == [
        .centred([
          "Муниципальное бюджетное дошкольное образовательное учреждение «Рябинка»"
        ]),
        .title("ПРИКАЗ"),
        .registration(date: "09.10.2026", place: "г. Киров", number: "№ 42-ОД"),
        .heading("Об утверждении наставнических пар (групп)"),
        .paragraph("В соответствии с распоряжением № Р-145, Положением на 2026/27"),
        .command("ПРИКАЗЫВАЮ:"),
        .point(
          number: "1",
          text: "Утвердить пары с 09.10.2026 по 31.05.2027 (приложение № 1)."),
        .point(number: "2", text: "Отчёт – до 25.05.2027."),
        .point(number: "3", text: "Контроль оставляю за собой."),
        .signature(post: "Заведующий", name: "А.П. Белова"),
        .acquaintance(
          title: "С приказом ознакомлены:",
          names: [
            "Титова Нина Павловна", "Абрамова Ольга Игоревна", "Аксёнова Дарья Павловна",
          ]),
      ])
    #expect(paper.blocks.dropFirst(11).first == .pageBreak)
  }

  @Test func `prints the annex from the same record`() throws {
    let annex = Array(print(order).paper.blocks.suffix(3))
    #expect(
      annex[0]
        == .annexHead(["Приложение № 1", "к приказу от 09.10.2026 № 42-ОД"]))
    #expect(annex[1] == .centred(["Список наставнических пар (групп)"]))
    guard case .table(let table) = annex[2] else {
      Issue.record("The annex ends in \(annex[2])")
      return
    }
    #expect(
      table.columns.map(\.title) == [
        "№", "ФИО наставника", "Должность", "ФИО наставляемого", "Должность (группа)",
        "Форма (ролевая модель)", "Срок",
      ])
    #expect(table.columns.reduce(0) { $0 + $1.width } == 1_000)
    #expect(
      table.rows.last == [
        "2", "Титова Нина Павловна", "воспитатель", "Аксёнова Дарья Павловна",
        "воспитатель («Ромашка»)", "воспитатель – воспитатель (опытный – молодой специалист)",
        "с 09.10.2026 по 31.05.2027",
      ])
    #expect(table.rows.count == 2)
  }

  @Test func `leaves blanks for what is not known and lists them`() {
    var draft = order
    draft.content.number = ""
    draft.content.date = nil
    let (paper, missing) = print(draft)
    #expect(missing == [.number, .date, .termFirst])
    #expect(paper.blocks[2] == .registration(date: "____", place: "г. Киров", number: "№ ____"))
    #expect(
      paper.blocks[6]
        == .point(number: "1", text: "Утвердить пары с ____ по 31.05.2027 (приложение № 1)."))
    #expect(
      paper.blocks[12]
        == .annexHead(["Приложение № 1", "к приказу от ____ № ____"]))
  }

  @Test func `lists what the card of the organisation lacks`() {
    var programme = Programme.sample
    programme.organization.place = ""
    programme.organization.headName = PersonName("")
    programme.organization.headTitle = ""
    var bare = order
    bare.content.basis = ""
    let (paper, missing) = print(bare, programme: programme)
    #expect(missing == [.place, .basis, .head])
    #expect(paper.blocks[9] == .signature(post: "____", name: "____"))
  }

  @Test func `begins the pairs on a day of their own`() {
    var later = order
    later.content.first = day("2026-10-12")
    guard case .point(_, let text) = print(later).paper.blocks[6] else {
      Issue.record("The first point is gone")
      return
    }
    #expect(text == "Утвердить пары с 12.10.2026 по 31.05.2027 (приложение № 1).")
  }

  @Test(arguments: [
    ("старшего воспитателя", "возложить на старшего воспитателя"),
    ("Возложить на старшего воспитателя", "Возложить на старшего воспитателя"),
    ("оставляю за собой", "оставляю за собой"), ("", "оставляю за собой"),
  ])
  func `says who controls`(control: String, printed: String) {
    var order = order
    order.content.control = control
    #expect(print(order).paper.blocks[8] == .point(number: "3", text: "Контроль \(printed)."))
  }

  @Test func `children sign no orders and points name nobody`() {
    var lines = lines
    lines[0].mentee.isEmployee = false
    let paper = PairOrderPaper.paper(
      order: order, lines: lines, programme: .sample, handbook: .sample
    ).paper
    #expect(
      paper.blocks[10]
        == .acquaintance(
          title: "С приказом ознакомлены:",
          names: ["Титова Нина Павловна", "Аксёнова Дарья Павловна"]))
    for case .point(_, let text) in paper.blocks {
      #expect(!text.contains("Титова") && !text.contains("Абрамова"))
    }
  }

  @Test func `prints people without post, group or form as they are`() {
    var lines = [lines[0]]
    lines[0].mentee.position = ""
    lines[0].pair.form = nil
    lines[0].mentor.position = ""
    let paper = PairOrderPaper.paper(
      order: order, lines: lines, programme: .sample, handbook: .sample
    ).paper
    guard case .table(let table)? = paper.blocks.last else {
      Issue.record("The annex is gone")
      return
    }
    #expect(
      table.rows == [
        [
          "1", "Титова Нина Павловна", "", "Абрамова Ольга Игоревна", "«Ромашка»", "",
          "с 09.10.2026 по 31.05.2027",
        ]
      ])
  }

  @Test(arguments: ["", "42-ОД", "26/1"], ["", "2026-10-09", "2027-01-15"])
  func `order and annex never differ in number and date`(number: String, date: String) {
    var order = order
    order.content.number = number
    order.content.date = CalendarDay(iso: date)
    let blocks = print(order).paper.blocks
    guard case .registration(let printedDate, _, let printedNumber) = blocks[2],
      case .annexHead(let head) = blocks[12]
    else {
      Issue.record("The paper has no registration or no annex")
      return
    }
    #expect(head.last == "к приказу от \(printedDate) \(printedNumber)")
  }

  @Test func `prints what was signed, whatever the record says by now`() {
    let signed = Paper(blocks: [.title("ПРИКАЗ")])
    var listed = OrderFacts.Listed(order: order, lines: lines, signedPaper: signed)
    let kept = PairOrderPaper.paper(of: listed, programme: .sample, handbook: .sample)
    #expect(kept.paper == signed)
    #expect(kept.missing == [])

    listed.signedPaper = nil
    let live = PairOrderPaper.paper(of: listed, programme: .sample, handbook: .sample)
    #expect(live.paper == print(order).paper)
    #expect(live.missing == print(order).missing)
  }

  @Test func `names the pairs whose cards were changed after the signature`() throws {
    var listed = OrderFacts.Listed(
      order: order, lines: lines, signedPaper: print(order).paper)
    func changed() -> [OrderFacts.Line] {
      PairOrderPaper.changed(since: listed, programme: .sample, handbook: .sample)
    }
    #expect(changed().isEmpty)
    listed.lines.reverse()
    #expect(changed().isEmpty)
    listed.lines[0].mentor.position = "методист"
    #expect(changed() == [listed.lines[0]])
    listed.signedPaper = nil
    #expect(changed().isEmpty)
  }

  @Test func `a paper without pairs has an empty annex and nobody to read it`() {
    let paper = PairOrderPaper.paper(
      order: order, lines: [], programme: .sample, handbook: .sample
    ).paper
    #expect(paper.blocks[10] == .acquaintance(title: "С приказом ознакомлены:", names: []))
    guard case .table(let table)? = paper.blocks.last else {
      Issue.record("The annex is gone")
      return
    }
    #expect(table.rows.isEmpty && table.columns.count == 7)
  }

  @Test func `every row of the annex has a cell for every column`() {
    guard case .table(let table)? = print(order).paper.blocks.last else {
      Issue.record("The annex is gone")
      return
    }
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.columns.allSatisfy { $0.width > 0 })
  }
}
