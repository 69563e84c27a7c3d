import GRDB
import Mentoring
import Testing

@testable import ProgramFile

/// Values that the tests of the room share.
enum Sample {
  static let at = Moment(day: day("2026-10-05"), second: 50_712)
  static let questionnaire = Questionnaire.Code("educator-mentee-before")

  static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? CalendarDay(number: 0) }

  static func programme(_ shortName: String = "ДОУ № 17 «Радуга»") throws -> Programme {
    Programme(
      organization: Organization(
        fullName: "Муниципальное дошкольное учреждение № 17 «Радуга»", shortName: shortName,
        kind: .kindergarten, place: "г. Киров", headTitle: "заведующий",
        headName: PersonName("Орлова Марина Петровна")),
      year: try #require(SchoolYear(start: 2_026)))
  }

  static func person(_ name: String, born: String? = "1990-04-12") -> Person {
    Person(
      name: PersonName(name), birthDate: born.map(day), contact: "8 900 000-00-00",
      position: "воспитатель", workplace: "группа «Солнышко»")
  }

  static func mentee(_ name: String, tags: [String] = ["адаптация", "игра"]) -> MenteeCard {
    MenteeCard(
      person: person(name),
      wishes: Wishes(
        text: "Как вести\nутренний круг", tags: tags, form: .init("educator-educator"),
        roleModel: .init("experienced-young"), age: AgeRange(from: 35, to: 50)))
  }

  static func mentor(_ name: String, capacity: Int = 1) -> MentorCard {
    MentorCard(
      person: person(name, born: "1975-01-31"),
      wishes: Wishes(text: "Работа с родителями", tags: ["игра"]), capacity: capacity)
  }

  static let paper = Paper(blocks: [
    .title("ПРИКАЗ"), .registration(date: "01.10.2026", place: "г. Киров", number: "№ 42-ОД"),
    .pageBreak,
    .table(
      Paper.Table(
        columns: [
          Paper.Table.Column(title: "№", width: 100), Paper.Table.Column(title: "ФИО", width: 900),
        ], rows: [["1", "Петрова Вера / \"наставник\""]])),
  ])

  static func order(number: String = "42-ОД", date: String? = "2026-10-01") -> PairOrder {
    PairOrder(
      content: PairOrder.Content(
        number: number, date: date.map(day), basis: "приказа Министерства просвещения",
        last: day("2027-05-31"), control: "Заместитель", reportDue: day("2027-06-15")))
  }
}

extension ProgramFile {
  static func sample() throws -> ProgramFile {
    try inMemory(Sample.programme(), by: "Куратор", at: Sample.at)
  }

  @discardableResult
  func perform(_ edit: Edit, _ title: StepTitle = .saveMentee) throws -> Receipt {
    try perform([edit], title: title, by: "Куратор", at: Sample.at)
  }

  @discardableResult
  func undo() throws -> Receipt { try undo(expecting: nil, by: "Куратор", at: Sample.at) }

  @discardableResult
  func redo() throws -> Receipt { try redo(expecting: nil, by: "Куратор", at: Sample.at) }

  /// Adds a mentee, with a consent to processing unless told otherwise.
  @discardableResult
  func addMentee(_ name: String, consent: Bool = true) throws -> Mentee.ID {
    let receipt = try perform(.people(.saveMentee(Sample.mentee(name))), .addMentee)
    let person = try #require(receipt.people.first)
    if consent { try give(.processing, person, name) }
    return try #require(try file(person).mentee?.id)
  }

  /// Adds a mentor, with a consent to processing unless told otherwise.
  @discardableResult
  func addMentor(_ name: String, capacity: Int = 1, consent: Bool = true) throws -> Mentor.ID {
    let card = Sample.mentor(name, capacity: capacity)
    let receipt = try perform(.people(.saveMentor(card)), .addMentor)
    let person = try #require(receipt.people.first)
    if consent { try give(.processing, person, name) }
    return try #require(try file(person).mentor?.id)
  }

  func give(_ kind: Consent.Kind, _ person: Person.ID, _ name: String) throws {
    let consent = Consent(
      subject: person, kind: kind, signer: PersonName(name), date: Sample.day("2026-09-01"))
    try perform(.consents(.save(consent)), .saveConsent)
  }

  /// Accepts the pair and gives back its number.
  @discardableResult
  func accept(_ mentee: Mentee.ID, _ mentor: Mentor.ID) throws -> Pair.ID {
    let pair = Pair(
      mentee: mentee, mentor: mentor, form: .init("educator-educator"),
      roleModel: .init("experienced-young"), accepted: Sample.at.day)
    try perform(.pairs(.accept(pair)), .acceptPair)
    return try #require(try board().pairs.first { $0.mentee == mentee }?.id)
  }

  /// Keeps a draft and gives back its number.
  @discardableResult
  func addOrder(_ order: PairOrder = Sample.order()) throws -> PairOrder.ID {
    try perform(.orders(.save(order)), .saveOrder)
    return try #require(try orders().orders.first?.order.id)
  }

  /// An order as it stands, with some paper.
  func review(_ order: PairOrder.ID, paper: Paper = Sample.paper) throws -> OrderReview {
    let facts = try orders()
    let listed = facts.orders.first { $0.order.id == order }
    return OrderReview(
      content: (listed?.order ?? Sample.order()).content, lines: facts.waiting,
      programme: try overview().programme, paper: paper)
  }

  /// Signs a draft as it stands, with some paper.
  @discardableResult
  func sign(_ order: PairOrder.ID, paper: Paper = Sample.paper) throws -> Receipt {
    try perform(.orders(.sign(order, review(order, paper: paper))), .signOrder)
  }

  func file(_ person: Person.ID) throws -> PersonFile {
    guard case .person(let file?) = try load(.person(person)) else {
      throw BrokenRule.gone(.person)
    }
    return file
  }

  func person(of mentee: Mentee.ID) throws -> Person.ID {
    try #require(try mentees().first { $0.card.id == mentee }?.card.person.id)
  }

  func person(of mentor: Mentor.ID) throws -> Person.ID {
    try #require(try mentors().first { $0.card.id == mentor }?.card.person.id)
  }

  func mentees() throws -> [MenteeRow] {
    guard case .mentees(let rows) = try load(.mentees) else { return [] }
    return rows
  }

  func mentors() throws -> [MentorRow] {
    guard case .mentors(let rows) = try load(.mentors) else { return [] }
    return rows
  }

  func board() throws -> BoardFacts {
    guard case .board(let facts) = try load(.board) else { throw BrokenRule.gone(.pair) }
    return facts
  }

  func orders() throws -> OrderFacts {
    guard case .orders(let facts) = try load(.orders) else { throw BrokenRule.gone(.order) }
    return facts
  }

  func overview() throws -> Overview {
    guard case .overview(let overview) = try load(.overview) else { throw BrokenRule.gone(.order) }
    return overview
  }

  func history(limit: Int = 1_000) throws -> [Step] {
    guard case .history(let steps) = try load(.history(limit: limit)) else { return [] }
    return steps
  }

  func roadmap() throws -> Roadmap? {
    guard case .roadmap(let roadmap) = try load(.roadmap) else { return nil }
    return roadmap
  }

  /// Every row of every kept table, as text.
  func dump() throws -> [String] {
    var rows: [String] = []
    try read { database in
      let tables = try database.keptTables().map { table in
        let columns = try database.columnNames(of: table).map { "quote(\"\($0)\")" }
        let row = columns.joined(separator: " || ' | ' || ")
        return "SELECT '\(table) ' || \(row) FROM \(table)"
      }
      try database.eachRow(tables.joined(separator: " UNION ALL ")) { rows.append($0.text(0)) }
    }
    return rows
  }

  func execute(_ sql: String) throws {
    try connected { try $0.execute(sql: sql) }
  }

  func number(_ sql: String) throws -> Int64 {
    try connected { try $0.number(sql) }
  }
}
