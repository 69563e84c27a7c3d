import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct OrdersPageTests {
  private static let small = Size(width: 80, height: 24)
  private static let large = Size(width: 120, height: 40)

  private func shown(_ stage: Stage) -> String { stage.lines.joined(separator: "\n") }

  @Test(arguments: Language.allCases, [small, large])
  func `shows a draft, its pairs and its paper`(language: Language, size: Size) throws {
    let stage = try OrderSamples.stage(.blankDraft, language: language, size: size)
    try expectSnapshot(
      stage.program.view(), named: "orders-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test func `shows a signed order in a wide picture`() throws {
    let stage = try OrderSamples.stage(.signed, size: Size(width: 200, height: 50))
    try expectSnapshot(stage.program.view(), named: "orders-signed-200x50")
  }

  @Test(arguments: Language.allCases)
  func `shows the paper in the whole width`(language: Language) throws {
    var stage = try OrderSamples.stage(.blankDraft, language: language)
    try stage.press("F3", "PgDn")
    try expectSnapshot(stage.program.view(), named: "orders-paper-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `shows the form of the record`(language: Language) throws {
    var stage = try OrderSamples.stage(.blankDraft, language: language)
    try stage.press("F4")
    try expectSnapshot(stage.program.view(), named: "orders-form-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `asks before it counts an order as signed`(language: Language) throws {
    var stage = try OrderSamples.stage(.readyDraft, language: language)
    try stage.press("F2")
    try expectSnapshot(stage.program.view(), named: "orders-sign-\(language.rawValue)")
  }

  @Test(arguments: [
    (OrderSamples.Case.blankDraft, "Проект приказа · 3 пары · не хватает: номер, дата"),
    (OrderSamples.Case.readyDraft, "Проект приказа № 42-ОД от 09.10.2026 · 3 пары · ждёт подписи"),
    (OrderSamples.Case.signed, "Приказ № 42-ОД от 09.10.2026 подписан · 2 пары"),
    (OrderSamples.Case.offer, "Приказа на эти пары ещё нет · 3 пары"),
  ]) func `says in a sentence how the order stands`(start: OrderSamples.Case, sentence: String)
    throws
  {
    let stage = try OrderSamples.stage(start)
    #expect(stage.lines[3].contains(sentence))
  }

  @Test func `says what comes first where there are no pairs`() throws {
    var stage = try OrderSamples.stage(.empty)
    #expect(shown(stage).contains("Здесь будет приказ о парах."))
    try stage.press("Ins")
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains("Нет пар, которые ждут приказа"))
  }

  @Test func `names who is left out and why, but not in a signed order`() throws {
    let draft = shown(try OrderSamples.stage(.blankDraft))
    #expect(draft.contains("Иванова Анна Сергеевна – нет согласия"))
    #expect(draft.contains("Юдина Вера Кирилловна – нет пары"))
    #expect(!shown(try OrderSamples.stage(.signed)).contains("Юдина"))
  }

  @Test func `says that nobody is in a draft without pairs`() throws {
    let facts = OrderFacts(
      orders: [
        OrderSamples.listed(OrderSamples.order(5, number: "1", date: OrderSamples.date), [])
      ],
      waiting: [], unpaired: [])
    var stage = try OrderSamples.stage(facts)
    #expect(shown(stage).contains("примите их на доске (6)"))
    try stage.press("F2")
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains("В приказе нет ни одной пары"))
  }
}

extension OrdersPageTests {
  @Test(arguments: ["Ins", "n", "т"]) func `begins a draft`(key: String) throws {
    var stage = try OrderSamples.stage(.offer)
    if key == "т" {
      try stage.press("«т»")
    } else {
      try stage.press(key)
    }
    let content = PairOrder.Content(
      basis: "распоряжением № Р-145", last: OrderSamples.last,
      reportDue: OrderSamples.last.adding(days: -6))
    let change = Change([.orders(.save(PairOrder(content: content)))], .beginOrder)
    #expect(stage.takeWishes() == [.perform(change)])

    OrderSamples.finish(change, then: .blankDraft, on: &stage)
    #expect(stage.lines[3].contains("Проект приказа · 3 пары"))
    #expect(stage.program.session.rows[.orders] == 5)
  }

  @Test func `begins no second draft`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("Ins")
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains("Проект приказа уже есть"))
  }

  @Test func `keeps what was typed into the form`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4", "«42-ОД»", "Tab", "«09102026»", "Tab", "Tab", "«12.10.2026»", "F2")
    var order = OrderSamples.order(5, number: "42-ОД", date: OrderSamples.date)
    order.content.first = OrderSamples.date.adding(days: 3)
    #expect(stage.takeWishes() == [.perform(Change([.orders(.save(order))], .saveOrder))])
  }

  @Test func `empties control and takes another basis and report`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4", "Tab", "Tab", "PgDn", "Ctrl+U", "«20.05.2027»")
    try stage.press("Up", "«старшего воспитателя Орлову Т.В.»", "F2")
    var order = OrderSamples.order(5)
    order.content.control = "старшего воспитателя Орлову Т.В."
    order.content.reportDue = OrderSamples.last.adding(days: -11)
    #expect(stage.takeWishes() == [.perform(Change([.orders(.save(order))], .saveOrder))])
  }

  @Test(arguments: [
    (["Tab", "«32.10.2026»"], "Такого дня нет"),
    (["Tab", "«01.06.2027»"], "Срок пар кончается 31.05.2027, раньше начала 01.06.2027"),
    (["Tab", "Tab", "Tab", "«31.2»"], "Такого дня нет"),
    (["PgDn", "Ctrl+U"], "Заполните это поле"),
  ]) func `says in the form what is wrong`(keys: [String], sentence: String) throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4")
    for key in keys { try stage.press(key) }
    try stage.press("F2")
    #expect(stage.takeWishes() == [])
    let text = stage.lines.joined().split(separator: " ").joined(separator: " ")
    #expect(text.contains(sentence))
  }

  @Test func `keeps the form over a refusal, and closes it when all is saved`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4", "«42-ОД»", "F2")
    guard case .perform(let change)? = stage.takeWishes().first else {
      Issue.record("nothing was asked for")
      return
    }
    stage.send(.performed(change, .failure(.store(.full(path: "/tmp/sample.kurator")))))
    stage.answer([.orders: .orders(OrderSamples.Case.blankDraft.facts)])
    #expect(shown(stage).contains("на диске нет места"))
    #expect(shown(stage).contains("42-ОД"))
    #expect(shown(stage).contains("как в журнале регистрации"))

    try stage.press("F2")
    #expect(stage.takeWishes() == [.perform(change)])
    OrderSamples.finish(change, then: .readyDraft, on: &stage)
    #expect(!shown(stage).contains("как в журнале регистрации"))
    #expect(stage.lines[3].contains("№ 42-ОД"))
  }

  @Test func `leaves the form at once where nothing was typed`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4", "Down", "Esc")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines[3].contains("не хватает: номер, дата"))
  }

  @Test func `asks before it throws away what was typed into the form`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4", "«42-ОД»", "Esc", "Esc")
    #expect(shown(stage).contains("42-ОД"))
    #expect(shown(stage).contains("как в журнале регистрации"))
    try stage.press("Esc", "«д»")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines[3].contains("не хватает: номер, дата"))
  }

  @Test func `takes a pasted basis`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4")
    stage.send(.input(.paste("17/1")))
    try stage.press("F2")
    #expect(
      stage.takeWishes() == [
        .perform(Change([.orders(.save(OrderSamples.order(5, number: "17/1")))], .saveOrder))
      ])
  }
}

extension OrdersPageTests {
  @Test func `signs after a yes and stays on the order`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("F2")
    #expect(shown(stage).contains("Приказ № 42-ОД от 09.10.2026, 3 пары."))
    #expect(shown(stage).contains("нет согласия по ст. 351.8 ТК – Орлова Т. В."))
    try stage.press("F2", "«s»", "«ы»")
    #expect(stage.takeWishes() == [])
    try stage.press("«д»")
    let change = try OrderSamples.signing(.readyDraft)
    #expect(stage.takeWishes() == [.perform(change)])

    let later = OrderFacts(
      orders: [
        OrderSamples.listed(
          OrderSamples.order(9, number: "50", date: OrderSamples.date, .signed), []),
        OrderSamples.listed(
          OrderSamples.order(5, number: "42-ОД", date: OrderSamples.date, .signed)),
      ], waiting: [], unpaired: [])
    let receipt = Receipt(step: Step.ID(9), title: .signOrder, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    stage.answer([.orders: .orders(later)])
    #expect(stage.lines[3].contains("Приказ № 42-ОД от 09.10.2026 подписан · 3 пары"))
  }

  @Test(arguments: ["Esc", "Enter", "«н»", "«n»"]) func `signs nothing without a yes`(key: String)
    throws
  {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("s", key)
    #expect(stage.takeWishes() == [])
    #expect(!shown(stage).contains("Приказ подписан?"))
    #expect(shown(stage).contains("Приказ остался проектом: ничего не подписано и не потеряно"))
  }

  @Test func `shows the new pairs where they have changed since the review`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("F2", "«д»")
    let change = try OrderSamples.signing(.readyDraft)
    #expect(stage.takeWishes() == [.perform(change)])
    stage.send(.performed(change, .failure(.rule(.pairsChangedSinceReview))))
    var facts = OrderSamples.Case.readyDraft.facts
    facts.orders[0].lines.removeLast()
    stage.answer([.orders: .orders(facts)])
    #expect(shown(stage).contains("Пары изменились после просмотра"))
    #expect(stage.lines[3].contains("№ 42-ОД от 09.10.2026 · 2 пары"))
    #expect(!shown(stage).contains("Аксёнова"))
  }

  @Test func `asks no more about pairs that are not on the screen any more`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("F2")
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(OrderSamples.Case.readyDraft.facts)])
    #expect(shown(stage).contains("Приказ подписан?"))
    var facts = OrderSamples.Case.readyDraft.facts
    facts.orders[0].lines.removeLast()
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(facts)])
    #expect(!shown(stage).contains("Приказ подписан?"))
    try stage.press("«д»")
    #expect(stage.takeWishes() == [])
  }

  @Test func `signs nothing without the consents`() throws {
    var stage = try OrderSamples.stage(.withdrawn)
    try stage.press("F2")
    #expect(stage.takeWishes() == [])
    #expect(
      shown(stage).contains(
        "Нет согласия на обработку данных (Enter на строке – внести): Титова Н. П."))
    #expect(!stage.text.contains("вписать недостающее"))
  }

  @Test func `takes no signature back beside a draft`() throws {
    var facts = OrderSamples.Case.signed.facts
    facts.orders.append(OrderSamples.listed(OrderSamples.order(9)))
    var stage = try OrderSamples.stage(facts)
    try stage.press("]", "u")
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains("Проект приказа уже есть"))
  }

  @Test func `says what a signature lacks`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F2")
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains("Для подписи впишите: номер, дата (F4)"))
  }

  @Test func `refuses a number that the year has already`() throws {
    let other = OrderSamples.order(4, number: "№ 42 од", date: Samples.today, .signed)
    var facts = OrderSamples.Case.readyDraft.facts
    facts.orders[0].order.content.number = "42 ОД"
    facts.orders.append(OrderSamples.listed(other, []))
    var stage = try OrderSamples.stage(facts)
    try stage.press("F2")
    #expect(shown(stage).contains("Приказ № 42 ОД в этом году уже есть"))
  }

  @Test func `takes a signature back after a yes`() throws {
    var stage = try OrderSamples.stage(.signed)
    try stage.press("u")
    #expect(shown(stage).contains("Снять подпись?"))
    #expect(shown(stage).contains("снова станет проектом"))
    try stage.press("«y»")
    #expect(
      stage.takeWishes() == [
        .perform(Change([.orders(.unsign(PairOrder.ID(7)))], .unsignOrder))
      ])
  }

  @Test func `removes a draft after a yes`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F8")
    #expect(shown(stage).contains("Принятые пары (3)"))
    try stage.press("«д»")
    let change = Change([.orders(.remove(PairOrder.ID(5)))], .removeOrder)
    #expect(stage.takeWishes() == [.perform(change)])
    OrderSamples.finish(change, then: .offer, on: &stage)
    #expect(stage.lines[3].contains("Приказа на эти пары ещё нет"))
  }

  @Test(arguments: [
    (OrderSamples.Case.signed, "F2", "Приказ уже подписан"),
    (OrderSamples.Case.signed, "F4", "сначала снимите подпись (Г)"),
    (OrderSamples.Case.signed, "d", "сначала снимите подпись (Г)"),
    (OrderSamples.Case.signed, "c", "Сначала напечатайте приказ: F5"),
    (OrderSamples.Case.blankDraft, "u", "подписи на нём ещё нет"),
    (OrderSamples.Case.offer, "F4", "Проекта ещё нет: Ins – начать"),
    (OrderSamples.Case.offer, "F5", "Проекта ещё нет: Ins – начать"),
    (OrderSamples.Case.blankDraft, "]", "Более ранних приказов нет"),
    (OrderSamples.Case.blankDraft, "[", "Более новых приказов нет"),
    (OrderSamples.Case.empty, "F3", "примите их на доске (6)"),
  ]) func `says why something is not possible`(
    start: OrderSamples.Case, key: String, sentence: String
  )
    throws
  {
    var stage = try OrderSamples.stage(start)
    try stage.press(key)
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains(sentence))
  }
}
