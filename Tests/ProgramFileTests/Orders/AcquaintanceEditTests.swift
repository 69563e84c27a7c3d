import Mentoring
import Testing

@testable import ProgramFile

@Suite struct AcquaintanceEditTests {
  private let file: ProgramFile
  private let order: PairOrder.ID
  private let mentee: Person.ID
  private let mentor: Person.ID

  init() throws {
    file = try .sample()
    let (first, second) = (try file.addMentee("Иванова Анна"), try file.addMentor("Петрова Вера"))
    try file.accept(first, second)
    mentee = try file.person(of: first)
    mentor = try file.person(of: second)
    order = try file.addOrder()
    try file.sign(order)
  }

  private var readers: [Acquaintance] {
    get throws { try file.orders().orders.flatMap(\.readers) }
  }

  private var days: [String?] { get throws { try readers.map { $0.day?.iso } } }

  private func mark(_ people: [Person.ID], on day: String?) throws {
    try file.perform(
      .orders(.acquaint(order, people, day.map(Sample.day))),
      day == nil ? .unmarkReaders : .markReaders)
  }

  @Test func `a signed order names the mentors, then the employed mentees, as its paper does`()
    throws
  {
    #expect(try readers.map(\.person.id) == [mentor, mentee])
    #expect(try days == [nil, nil])
    let line = try #require(try file.orders().orders.first?.lines)
    #expect(try readers.map(\.person) == PairOrderPaper.readers(of: line))
  }

  @Test func `a child reads no order, and a mentor of two pairs reads it once`() throws {
    let mentor = try file.addMentor("Гусева Яна", capacity: 2)
    for name in ["Дёмина Яна", "Ветрова Яна"] {
      var child = Sample.mentee(name)
      child.person.isEmployee = false
      let receipt = try file.perform(.people(.saveMentee(child)), .addMentee)
      let person = try #require(receipt.people.first)
      try file.give(.processing, person, name)
      try file.accept(#require(try file.file(person).mentee?.id), mentor)
    }
    let next = try file.addOrder(Sample.order(number: "43-ОД"))
    try file.sign(next)
    let listed = try #require(try file.orders().orders.first { $0.order.id == next })
    #expect(listed.readers.map(\.person.name.full) == ["Гусева Яна"])
  }

  @Test func `nobody has to read a draft`() throws {
    try file.perform(.orders(.unsign(order)), .unsignOrder)
    #expect(try readers == [])
    #expect(throws: Refusal.rule(.orderIsUnsigned)) { try mark([mentor], on: "2026-10-05") }
    try file.undo()
    #expect(try readers.count == 2)
  }

  @Test func `keeps the day of one, of several, and that one has not read it after all`() throws {
    try mark([mentee], on: "2026-10-02")
    #expect(try days == [nil, "2026-10-02"])
    try mark([mentor, mentee], on: "2026-10-05")
    #expect(try days == ["2026-10-05", "2026-10-05"])
    try mark([mentor], on: nil)
    #expect(try days == [nil, "2026-10-05"])
    #expect(try file.verify() == [])
  }

  @Test func `undo and redo bring the days back`() throws {
    try mark([mentor], on: "2026-10-02")
    try mark([mentor, mentee], on: "2026-10-05")
    #expect(try file.undo().title == .markReaders)
    #expect(try days == ["2026-10-02", nil])
    try file.redo()
    #expect(try days == ["2026-10-05", "2026-10-05"])
    try file.perform(.orders(.unsign(order)), .unsignOrder)
    try file.undo()
    #expect(try days == ["2026-10-05", "2026-10-05"])
    #expect(try file.verify() == [])
  }

  @Test func `one that is signed anew has to be read anew`() throws {
    try mark([mentor, mentee], on: "2026-10-05")
    try file.perform(.orders(.unsign(order)), .unsignOrder)
    try file.sign(order)
    #expect(try days == [nil, nil])
  }

  @Test func `refuses a day before the order, and one that has not come`() throws {
    #expect(
      throws: Refusal.rule(.readBeforeOrder(Sample.day("2026-09-30"), Sample.day("2026-10-01")))
    ) { try mark([mentor], on: "2026-09-30") }
    #expect(throws: Refusal.rule(.inTheFuture(.readingDate, Sample.day("2026-10-06")))) {
      try mark([mentor], on: "2026-10-06")
    }
    #expect(try days == [nil, nil])
    try mark([mentor], on: "2026-10-01")
  }

  @Test func `refuses somebody whom the order does not name, and keeps nothing of it`() throws {
    let other = try file.person(of: file.addMentor("Гусева Яна"))
    #expect(throws: Refusal.rule(.gone(.person))) {
      try mark([mentor, other], on: "2026-10-05")
    }
    #expect(try days == [nil, nil])
    #expect(throws: Refusal.rule(.gone(.order))) {
      try file.perform(.orders(.acquaint(PairOrder.ID(99), [mentor], nil)), .unmarkReaders)
    }
  }

  @Test func `says in the history whom it was about`() throws {
    try mark([mentor], on: "2026-10-05")
    #expect(try file.overview().undo?.subject == "Петрова В.")
    try mark([mentor, mentee], on: "2026-10-04")
    let undo = try #require(try file.overview().undo)
    #expect(undo.subject == "Петрова В., Иванова А.")
    #expect(undo.count == 2)
  }

  @Test func `is read in stretches, as many as there are`() throws {
    let mentors = try (10..<20).map { try file.addMentor("Титова \($0)") }
    for (index, mentor) in mentors.enumerated() {
      try file.accept(file.addMentee("Юдина \(index)"), mentor)
    }
    try file.sign(file.addOrder(Sample.order(number: "43-ОД")))
    try file.read { database in
      let reading = Reading(database: database)
      var found: [String] = []
      var last = try reading.eachReader(after: 0, limit: 7) { found.append($1.person.name.full) }
      while let row = last {
        last = try reading.eachReader(after: row, limit: 7) { found.append($1.person.name.full) }
      }
      #expect(found.count == 22)
      #expect(Set(found).count == 22)
    }
  }
}
