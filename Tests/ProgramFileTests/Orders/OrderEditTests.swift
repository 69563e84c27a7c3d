import Mentoring
import Testing

@testable import ProgramFile

@Suite struct OrderEditTests {
  private let file: ProgramFile
  private let pair: Pair.ID

  init() throws {
    file = try .sample()
    pair = try file.accept(file.addMentee("Иванова Анна"), file.addMentor("Петрова Вера"))
  }

  private func sign(_ id: PairOrder.ID) throws { try file.sign(id) }

  @Test func `gives back a draft as it was saved, with the waiting pairs`() throws {
    var order = Sample.order(number: " 42\u{200B} ", date: nil)
    order.content.basis = "одного;\r\nдругого"
    order.content.first = Sample.day("2026-10-01")
    order.id = try file.addOrder(order)
    order.content.number = "42"
    order.content.basis = "одного;\nдругого"

    let facts = try file.orders()
    #expect(facts.orders.map(\.order) == [order])
    #expect(facts.orders.first?.lines.map(\.pair.id) == [pair])
    #expect(facts.waiting.map(\.pair.id) == [pair])
    #expect(facts.waiting.first?.mentee.name.full == "Иванова Анна")
    #expect(facts.waiting.first?.mentor.name.full == "Петрова Вера")
    #expect(
      facts.waiting.first?.lacksWorkConsent == [
        PersonName("Иванова Анна"), PersonName("Петрова Вера"),
      ])
    #expect(facts.unpaired == [])
  }

  @Test func `freezes the waiting pairs when it is signed`() throws {
    let order = try file.addOrder()
    try sign(order)
    try file.accept(
      file.addMentee("Ветрова Яна"), file.addMentor("Гусева Яна"))
    let next = try file.addOrder(Sample.order(number: "43-ОД"))
    let free = try file.addMentee("Дёмина Яна")

    let facts = try file.orders()
    #expect(facts.orders.map(\.order.id) == [next, order])
    #expect(facts.orders.map(\.order.state) == [.draft, .signed])
    #expect(
      facts.orders.map { $0.lines.map(\.mentee.name.full) } == [
        ["Ветрова Яна"], ["Иванова Анна"],
      ])
    #expect(facts.waiting.map(\.mentee.name.full) == ["Ветрова Яна"])
    #expect(facts.unpaired.map(\.card.id) == [free])
  }

  @Test func `lists pairs by the mentors, then the mentees`() throws {
    let mentor = try file.addMentor("Абрамова Вера", capacity: 2)
    for name in ["Ёлкина Яна", "Егорова Яна"] { try file.accept(file.addMentee(name), mentor) }
    #expect(
      try file.orders().waiting.map(\.mentee.name.full) == [
        "Егорова Яна", "Ёлкина Яна", "Иванова Анна",
      ])
  }

  @Test func `reminds of employees only of their consent to the work`() throws {
    let mentee = try #require(try file.mentees().first)
    try file.give(.mentoringWork, #require(mentee.card.person.id), "Иванова Анна")
    #expect(try file.orders().waiting.map(\.lacksWorkConsent) == [[PersonName("Петрова Вера")]])
    var mentor = try #require(try file.mentors().first?.card)
    mentor.person.isEmployee = false
    try file.perform(.people(.saveMentor(mentor)))
    #expect(try file.orders().waiting.map(\.lacksWorkConsent) == [[]])
  }

  @Test func `takes the signature back`() throws {
    let order = try file.addOrder()
    #expect(throws: Refusal.rule(.gone(.order))) { try file.perform(.orders(.unsign(order))) }
    try sign(order)
    try file.perform(.orders(.unsign(order)), .unsignOrder)
    #expect(try file.orders().orders.map(\.order.state) == [.draft])
    #expect(try file.orders().waiting.map(\.pair.id) == [pair])
    #expect(try file.board().frozen == [])
  }

  @Test func `takes no signature back beside another draft`() throws {
    let order = try file.addOrder()
    try sign(order)
    let next = try file.addOrder(Sample.order(number: "43-ОД"))
    #expect(throws: Refusal.rule(.draftIsThere)) {
      try file.perform(.orders(.unsign(order)), .unsignOrder)
    }
    #expect(try file.orders().orders.map(\.order.state) == [.draft, .signed])
    try file.perform(.orders(.remove(next)), .removeOrder)
    try file.perform(.orders(.unsign(order)), .unsignOrder)
    #expect(try file.orders().orders.map(\.order.state) == [.draft])
  }

  @Test func `names on the line whose consent was withdrawn`() throws {
    #expect(try file.orders().waiting.map(\.withdrawnConsent) == [[]])
    let mentor = try file.person(of: Mentor.ID(1))
    var paper = try #require(try file.file(mentor).consents.first)
    paper.withdrawn = Sample.at.day
    try file.perform(.consents(.save(paper)), .withdrawConsent)
    #expect(
      try file.orders().waiting.map(\.withdrawnConsent) == [[PersonName("Петрова Вера")]])
  }

  @Test func `leaves a signed order as it is`() throws {
    var order = Sample.order()
    order.id = try file.addOrder(order)
    try sign(#require(order.id))
    for edit in [
      OrderEdit.save(order), .remove(try #require(order.id)),
      .sign(try #require(order.id), try file.review(#require(order.id))),
    ] {
      #expect(throws: Refusal.rule(.orderIsSigned("42-ОД"))) { try file.perform(.orders(edit)) }
    }
    order.id = nil
    order.state = .signed
    #expect(throws: Refusal.rule(.orderIsSigned("42-ОД"))) {
      try file.perform(.orders(.save(order)))
    }
  }

  @Test func `takes a draft away`() throws {
    let order = try file.addOrder()
    try file.perform(.orders(.remove(order)), .removeOrder)
    #expect(try file.orders().orders == [])
    for edit in [
      OrderEdit.remove(order), .sign(order, try file.review(order)), .unsign(order),
    ] {
      #expect(throws: Refusal.rule(.gone(.order))) { try file.perform(.orders(edit)) }
    }
  }

  @Test func `asks for number and date before it is signed`() throws {
    let bare = try file.addOrder(Sample.order(number: " № "))
    #expect(throws: Refusal.rule(.orderLacks(.orderNumber))) { try sign(bare) }
    try file.perform(.orders(.remove(bare)), .removeOrder)
    let undated = try file.addOrder(Sample.order(date: nil))
    #expect(throws: Refusal.rule(.orderLacks(.orderDate))) { try sign(undated) }
    #expect(try file.board().frozen == [])
  }

  @Test func `refuses a number that another order of the year has`() throws {
    try sign(file.addOrder())
    try file.accept(file.addMentee("Ветрова Яна"), file.addMentor("Гусева Яна"))
    let same = try file.addOrder(Sample.order(number: "№ 42-од", date: "2026-10-05"))
    #expect(throws: Refusal.rule(.numberIsTaken("№ 42-од"))) { try sign(same) }
    try file.perform(.orders(.remove(same)), .removeOrder)
    try sign(file.addOrder(Sample.order(date: "2027-01-11")))
  }

  @Test func `keeps no second draft`() throws {
    try file.addOrder()
    #expect(throws: Refusal.rule(.draftIsThere)) { try file.addOrder() }
    #expect(try file.orders().orders.count == 1)
  }

  @Test func `refuses an order without pairs, or with a term that runs backwards`() throws {
    try file.perform(.pairs(.dissolve(pair)))
    let order = try file.addOrder()
    #expect(throws: Refusal.rule(.orderIsEmpty)) { try sign(order) }
    #expect(
      throws: Refusal.rule(.termReversed(Sample.day("2027-06-01"), Sample.day("2027-05-31")))
    ) {
      try file.addOrder(Sample.order(date: "2027-06-01"))
    }
  }
}
