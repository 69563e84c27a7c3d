import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct OrdersPageLookingTests {
  private func shown(_ stage: Stage) -> String { stage.lines.joined(separator: "\n") }

  @Test func `prints a draft as often as one likes and tells the path until the next key`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F5", "p")
    let id = PairOrder.ID(5)
    #expect(stage.takeWishes() == [.print(id), .print(id)])

    stage.send(.printed(Printed(path: "/home/kurator/Приказ-проект.docx")))
    #expect(shown(stage).contains("Записано: /home/kurator/Приказ-проект.docx"))
    try stage.press("Down")
    #expect(!shown(stage).contains("Записано"))
    try stage.press("Alt+n")
    #expect(shown(stage).contains("✓ Записано: /home/kurator/Приказ-проект.docx"))
    try stage.press("Esc", "c")
    #expect(stage.takeWishes() == [.copy(CopiedText("/home/kurator/Приказ-проект.docx"))])
  }

  @Test func `forgets a paper that is older than its order`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F5")
    stage.send(.printed(Printed(path: "/tmp/1.docx")))
    let order = OrderSamples.order(5, number: "42-ОД", date: OrderSamples.date)
    OrderSamples.finish(
      Change([.orders(.save(order))], .saveOrder), then: .readyDraft, on: &stage)
    try stage.press("c")
    #expect(shown(stage).contains("Сначала"))
    #expect(stage.takeWishes() == [])
  }

  @Test func `keeps the path of a paper that signing does not change`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("F5")
    stage.send(.printed(Printed(path: "/tmp/1.docx")))
    var facts = OrderSamples.Case.readyDraft.facts
    facts.orders[0].order.state = .signed
    facts.waiting = []
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(facts)])
    #expect(stage.lines[3].contains("подписан"))
    _ = stage.takeWishes()
    try stage.press("c")
    #expect(stage.takeWishes() == [.copy(CopiedText("/tmp/1.docx"))])
  }

  @Test func `tells the path where there is little room, too`() throws {
    var stage = try OrderSamples.stage(.blankDraft, size: Size(width: 60, height: 15))
    try stage.press("F5")
    stage.send(.printed(Printed(path: "/tmp/1.docx")))
    #expect(shown(stage).contains("Записано: /tmp/1.docx"))
  }

  @Test func `shows what is said of a line in a sheet where the page has no room for it`() throws {
    var stage = try OrderSamples.stage(.blankDraft, size: Size(width: 60, height: 15))
    #expect(stage.lines[14].hasPrefix(" Пробел Подробно"))
    #expect(!shown(stage).contains("воспитатель – воспитатель"))
    try stage.press("Space")
    let told = stage.lines.joined().split(separator: " ").joined(separator: " ")
    #expect(told.contains("форма «воспитатель – воспитатель»"))
    try stage.press("i")
    #expect(stage.program.stack.isEmpty)
  }

  @Test(arguments: ["F3", "v", "Esc"]) func `goes to the whole paper and back`(key: String) throws {
    var stage = try OrderSamples.stage(.blankDraft)
    #expect(!shown(stage).contains("Муниципальное"))
    try stage.press("F3")
    #expect(shown(stage).contains("Муниципальное"))
    try stage.press(key)
    #expect(!shown(stage).contains("Муниципальное"))
  }

  @Test func `decides about the order in front of the paper too`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("F3", "F2", "«д»")
    #expect(
      stage.takeWishes() == [.perform(try OrderSamples.signing(.readyDraft))])
    #expect(shown(stage).contains("Муниципальное"))
  }

  @Test(arguments: [("F3", 80), ("", 120)]) func `scrolls the paper`(key: String, width: Int) throws
  {
    var stage = try OrderSamples.stage(.blankDraft, size: Size(width: width, height: 24))
    if !key.isEmpty { try stage.press(key) }
    #expect(!shown(stage).contains("Приложение № 1"))
    try stage.press("End")
    #expect(shown(stage).contains("с ____ по"))
    #expect(!shown(stage).contains("Муниципальное"))
    try stage.press("PgUp", "PgUp", "PgUp", "PgUp", "PgUp")
    #expect(shown(stage).contains("Муниципальное"))
    try stage.press("PgDn")
    #expect(!shown(stage).contains("Муниципальное"))
    try stage.press("Home")
    #expect(shown(stage).contains("Муниципальное"))
  }

  @Test func `scrolls the whole paper by lines`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F3")
    let second = stage.lines[6]
    try stage.press("Down")
    #expect(stage.lines[5].hasPrefix(second))
    #expect(stage.lines[5].hasSuffix("↑"))
    try stage.press("Up", "Up")
    #expect(stage.lines[6] == second)
  }

  @Test func `goes through the older orders and back`() throws {
    var stage = try OrderSamples.stage(.signed)
    #expect(stage.lines[3].contains("приказ 1 из 2"))
    try stage.press("«ъ»")
    #expect(stage.lines[3].contains("№ 40-ОД от 08.10.2026 подписан · 1 пара"))
    #expect(stage.program.session.rows[.orders] == 6)
    try stage.press("Left")
    #expect(stage.lines[3].contains("№ 42-ОД"))
  }

  @Test func `keeps the chosen order when the orders are loaded anew`() throws {
    var stage = try OrderSamples.stage(.signed)
    try stage.press("]")
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(OrderSamples.Case.signed.facts)])
    #expect(stage.lines[3].contains("№ 40-ОД"))
  }

  @Test func `comes back to the order of the last time`() throws {
    let stage = try OrderSamples.stage(.signed, row: 6)
    #expect(stage.lines[3].contains("№ 40-ОД"))
  }

  @Test(arguments: [Int64(5), 99]) func `shows the first where the last one is gone`(row: Int64)
    throws
  {
    let stage = try OrderSamples.stage(.signed, row: row)
    #expect(stage.lines[3].contains("№ 42-ОД"))
  }

  @Test func `goes to new pairs as soon as they wait`() throws {
    var stage = try OrderSamples.stage(.signed)
    try stage.press("]")
    var facts = OrderSamples.Case.signed.facts
    facts.waiting = [OrderSamples.lines[0]]
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(facts)])
    #expect(stage.lines[3].contains("Приказа на эти пары ещё нет · 1 пара"))
    #expect(stage.lines[3].contains("приказ 1 из 3"))
  }

  @Test func `keeps the focus on its pair`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("Down", "j")
    #expect(stage.lines.contains { $0.hasPrefix(" ›") && $0.contains("Аксёнова") })
    var facts = OrderSamples.Case.blankDraft.facts
    facts.orders[0].lines.removeFirst()
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(facts)])
    #expect(stage.lines.contains { $0.hasPrefix(" ›") && $0.contains("Аксёнова") })
    try stage.press("k")
    #expect(stage.lines.contains { $0.hasPrefix(" ›") && $0.contains("Абрамова") })
  }

  @Test func `shows a path that takes more than a line to its end`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    let folder = (1...12).map { "/Документы методиста папка \($0)" }.joined()
    try stage.press("F5")
    stage.send(.printed(Printed(path: folder + "/Проект приказа.docx")))
    let text = stage.lines.joined().split(separator: " ").joined(separator: " ")
    #expect(text.contains("Записано: " + folder + "/Проект приказа.docx · С – скопировать путь"))
    #expect(stage.lines.contains { $0.hasPrefix(" ›") })
  }

  @Test func `links to the paper that was printed`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F5")
    stage.send(.printed(Printed(path: "/tmp/1.docx")))
    let picture = stage.program.view()
    let line = try #require(stage.lines.firstIndex { $0.contains("Записано: /tmp/1.docx") })
    #expect(picture.target(of: picture[14, line]) == "/tmp/1.docx")
    #expect(picture.target(of: picture[79, line]) == nil)
  }

  @Test func `tells that an earlier print was replaced`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F5")
    stage.send(.printed(Printed(path: "/tmp/1.docx", hasReplaced: true)))
    #expect(shown(stage).contains("прежний файл с другим текстом заменён"))
  }

  @Test func `shows on a signed order that a consent was withdrawn since`() throws {
    var facts = OrderSamples.Case.signed.facts
    facts.orders[0].lines = OrderSamples.withdrawn
    var stage = try OrderSamples.stage(facts)
    #expect(stage.lines.contains { $0.contains("согл. !") })
    try stage.press("Down")
    #expect(shown(stage).contains("После подписи отозвано согласие на обработку данных"))
  }

  @Test func `says what became of a paper that was changed by hand, or only rehearsed`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F5")
    stage.send(.printed(Printed(path: "/a (2).docx", kept: "/a.docx")))
    #expect(shown(stage).contains("/a (2).docx · прежний файл изменён не программой и оставлен"))
    try stage.press("F5")
    stage.send(.printed(Printed(path: "/a.docx", isWritten: false)))
    #expect(shown(stage).contains("Было бы записано: /a.docx"))
  }

  @Test func `shows a signed order as it was signed, whatever the text of orders is now`() throws {
    var facts = OrderSamples.Case.signed.facts
    facts.orders[0].signedPaper = Paper(blocks: [.heading("О прежних парах")])
    var stage = try OrderSamples.stage(facts)
    try stage.press("F3")
    #expect(shown(stage).contains("О прежних парах"))
    #expect(!shown(stage).contains("Муниципальное"))
  }

  @Test func `names on its line whose consent is gone, and the key that leads to it`() throws {
    var stage = try OrderSamples.stage(.withdrawn)
    #expect(stage.lines.filter { $0.hasSuffix("согл. !") }.count == 2)
    try stage.press("Down")
    #expect(
      stage.lines.joined().contains("нет действующего согласия на обработку данных. Enter – внести")
    )
    try stage.press("Enter")
    #expect(stage.program.chapter == .mentors)
  }

  @Test func `reminds of the employee's consent by name`() throws {
    let stage = try OrderSamples.stage(.readyDraft)
    #expect(
      shown(stage).contains("нет согласия по ст. 351.8 ТК. Enter – внести: Орлова Т. В."))
    #expect(shown(stage).contains("351.8 ?"))
    #expect(shown(stage).contains("✓"))
  }

  @Test(arguments: [
    (0, Chapter.mentors), (1, .board), (3, .mentees), (4, .board),
  ]) func `goes to the cure`(row: Int, chapter: Chapter) throws {
    var stage = try OrderSamples.stage(.blankDraft)
    for _ in 0..<row { try stage.press("Down") }
    try stage.press("Enter")
    #expect(stage.program.chapter == chapter)
  }

  @Test func `goes to the mentee whose own consent is missing`() {
    var page = OrdersPage()
    var context = Stage(handbook: OrderSamples.handbook).program.context
    context.overview = (try? Samples.programme()).map {
      Overview(programme: $0, saved: nil, undo: nil, redo: nil, version: 1)
    }
    let line = OrderSamples.line(
      1, OrderSamples.orlova, OrderSamples.ivanchuk, lacking: [OrderSamples.ivanchuk.name])
    _ = page.take(
      .orders(OrderFacts(orders: [], waiting: [line], unpaired: OrderSamples.unpaired)), context)
    #expect(page.cure() == [.go(.mentees, .consents(Person.ID(13)))])
    _ = page.walk(.down, context)
    #expect(page.cure() == [.go(.mentees, .consents(Person.ID(21)))])
    _ = page.walk(.down, context)
    #expect(page.cure() == [.go(.board, .mentee(Mentee.ID(22)))])
  }

  @Test(arguments: ["Esc", "b"]) func `goes back to the board`(key: String) throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press(key)
    #expect(stage.program.chapter == .board)
  }

  @Test(arguments: [
    (OrderSamples.Case.blankDraft, "F2 Подписан  F4 Изменить  F5 Печать"),
    (OrderSamples.Case.offer, "Ins Начать"),
    (OrderSamples.Case.signed, "F5 Печать  F6 Ознакомлены  Г Снять подпись"),
  ]) func `puts first into the key bar what the order calls for`(
    start: OrderSamples.Case, item: String
  )
    throws
  {
    let stage = try OrderSamples.stage(start)
    #expect(stage.lines.last?.hasPrefix(" " + item) == true)
  }

  @Test(arguments: [
    OrderSamples.Case.blankDraft, OrderSamples.Case.empty, OrderSamples.Case.signed,
  ])
  func `draws at every size`(start: OrderSamples.Case) throws {
    var stage = try OrderSamples.stage(start)
    for keys in [[], ["F3"], ["F4"], ["Esc", "F2"]] {
      for key in keys where key != "Esc" || stage.program.chapter == .orders {
        try stage.press(key)
      }
      for width in [0, 1, 7, 20, 39, 40, 41, 59, 60, 80, 99, 100, 101, 139, 200] {
        for height in [0, 1, 5, 9, 10, 11, 15, 16, 17, 18, 24, 30, 50] {
          let size = Size(width: width, height: height)
          stage.send(.resized(size))
          #expect(stage.program.view().size == size)
        }
      }
    }
  }

  @Test(arguments: 0..<16) func `survives any keys at any size`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let all = OrderSamples.Case.allCases
    var stage = try OrderSamples.stage(all[Int(seed) % all.count])
    let names = [
      "Down", "Up", "Enter", "Esc", "F1", "F2", "F3", "F4", "F5", "F8", "Ins", "a", "c", "d", "e",
      "u", "v", "n", "[", "]", "7", "Tab", "Home", "End", "PgDn", "PgUp", "Space", "Left", "Right",
      "Backspace", "д", "н",
    ]
    for _ in 0..<250 {
      if Int.random(in: 0..<20, using: &random) == 0 {
        let width = Int.random(in: 0..<160, using: &random)
        let height = Int.random(in: 0..<45, using: &random)
        stage.send(.resized(Size(width: width, height: height)))
      }
      if Int.random(in: 0..<15, using: &random) == 0 {
        let facts = try #require(all.randomElement(using: &random)).facts
        stage.send(.changedOutside)
        stage.answer([.orders: .orders(facts)])
      }
      try stage.press(try #require(names.randomElement(using: &random)))
      let size = stage.program.view().size
      #expect(size == stage.program.context.size)
    }
  }
}
