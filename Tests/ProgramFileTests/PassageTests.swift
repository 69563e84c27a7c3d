import GRDB
import Mentoring
import Testing

@testable import ProgramFile

/// Long answers that come slice by slice.
@Suite struct PassageTests {
  private let file: ProgramFile

  /// Some hundred people, every other of them a pair with somebody.
  init() throws {
    file = try .sample()
    var edits: [Edit] = []
    var names: [String] = []
    for number in 0..<500 {
      names.append("Наставляемая \(number)")
      edits.append(.people(.saveMentee(Sample.mentee(names[names.count - 1], tags: []))))
    }
    for number in 0..<250 {
      names.append("Наставница \(number)")
      edits.append(.people(.saveMentor(Sample.mentor(names[names.count - 1], capacity: 2))))
    }
    for (index, name) in names.enumerated() where index % 9 != 0 {
      edits.append(
        .consents(
          .save(
            Consent(
              subject: Person.ID(Int64(index + 1)), kind: .processing, signer: PersonName(name),
              date: Sample.day("2026-09-01")))))
    }
    edits.append(
      .surveys(
        .answer(
          person: Person.ID(700), questionnaire: Sample.questionnaire, item: 3, .scale(5))))
    try file.perform(edits, title: .fillDemo, by: "Куратор", at: Sample.at)
    let (mentees, mentors) = (try file.mentees(), try file.mentors())
    let free = mentees.filter(\.consent.isGiven).prefix(200)
    let pairs = zip(free, mentors.filter(\.consent.isGiven)).compactMap { mentee, mentor in
      mentee.card.id.flatMap { one in
        mentor.card.id.map { Pair(mentee: one, mentor: $0, accepted: Sample.day("2026-10-05")) }
      }
    }
    try file.perform(
      pairs.map { .pairs(.accept($0)) }, title: .acceptPairs, by: "Куратор", at: Sample.at)
  }

  private func slices(_ query: Query, _ between: (Int) throws -> Void = { _ in }) throws
    -> (whole: Loaded, turns: Int)
  {
    var turns = 1
    while turns < 100 {
      let answer = try file.loadSlice(query)
      if case .begun = answer {} else if answer != .unfinished { return (answer, turns) }
      try between(turns)
      turns += 1
    }
    throw BrokenRule.gone(.person)
  }

  @Test(arguments: [Query.board, .orders, .surveys])
  func `is the same in slices and at once`(query: Query) throws {
    let (whole, turns) = try slices(query)
    #expect(whole == (try file.load(query)))
    #expect(turns > 1)
  }

  @Test(arguments: [(Query.board, 1_650), (.orders, 550), (.surveys, 750)])
  func `tell how far they have been read`(query: Query, all: Int) throws {
    var told: [ReadSoFar] = []
    _ = try slices(query) { _ in file.readSoFar(of: query).map { told.append($0) } }
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { $0.all == all && $0.records <= all })
    #expect(told.map(\.records) == told.map(\.records).sorted())
    #expect(file.readSoFar(of: query) == nil)
  }

  @Test func `reads on where the number of a person is damaged`() throws {
    try file.queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          UPDATE answer SET person = \(Int64.max);
          PRAGMA foreign_keys = ON;
          """)
    }
    _ = try slices(.board) { _ in #expect(file.readSoFar(of: .board)?.records ?? 0 >= 0) }
  }

  @Test func `a backup of many tells its share all the while, and can be stopped`() throws {
    let folder = Folder()
    var shares: [Int] = []
    try file.backup(to: folder["b.kurator"]) { share in
      shares.append(share)
      return true
    }
    #expect(shares == shares.sorted() && shares.contains(25))
    #expect(shares.last.map { (26...99).contains($0) } == true)
    #expect(throws: StoreTrouble.self) {
      try file.backup(to: folder["c.kurator"]) { $0 <= 25 }
    }
    #expect(try folder.names == ["b.kurator"])
  }

  @Test func `reads as many light rows in a slice as cost no more than some heavy ones`() throws {
    #expect(try slices(.agenda([])).turns == 1)
    var budget = SliceBudget()
    budget.spend(people: 399, plain: 9)
    #expect(!budget.isSpent)
    budget.spend(plain: 1)
    #expect(budget.isSpent)
  }

  @Test func `counts more whole sheets than a slice has, and finds the next behind them`() throws {
    // Whoever says no has nothing more to answer: that takes a look at the sheet.
    let asked = Questionnaire(
      code: Sample.questionnaire, title: "Анкета", side: .mentee, wave: .before,
      items: [
        .init(number: 1, text: "", label: "", kind: .yesNo(noGoesTo: 3)),
        .init(number: 2, text: "", label: "", kind: .open),
      ])
    let answers = (1...Int64(470)).map { number in
      Edit.surveys(
        .answer(
          person: Person.ID(number), questionnaire: Sample.questionnaire, item: 1, .yesNo(false)))
    }
    try file.perform(answers, title: .answer, by: "Куратор", at: Sample.at)
    let (whole, turns) = try slices(.agenda([asked]))
    guard case .agenda(let facts) = whole else { throw BrokenRule.gone(.person) }
    #expect(whole == (try file.load(.agenda([asked]))))
    #expect(turns == 2)
    #expect(facts.sheets.map(\.left) == [30])
    #expect(facts.sheets.map(\.all) == [500])
    #expect(facts.sheets.first?.next?.name.full == "Наставляемая 470")
  }

  @Test func `names those without a consent who stand behind the first stretch`() throws {
    let names = [99: "Наставляемая 99", 504: "Наставница 4"]
    let papers = stride(from: 0, to: 750, by: 9).filter { names[$0] == nil }.map { index in
      Edit.consents(
        .save(
          Consent(
            subject: Person.ID(Int64(index + 1)), kind: .processing,
            signer: PersonName(
              index < 500 ? "Наставляемая \(index)" : "Наставница \(index - 500)"),
            date: Sample.day("2026-09-01"))))
    }
    try file.perform(papers, title: .saveConsent, by: "Куратор", at: Sample.at)
    guard case .agenda(let facts) = try slices(.agenda([])).whole else {
      throw BrokenRule.gone(.person)
    }
    #expect(facts.lackingConsent.count == 2)
    #expect(facts.lackingConsent.first.map(\.name.full) == ["Наставляемая 99", "Наставница 4"])
  }

  @Test func `begins anew where a step comes between`() throws {
    let (whole, _) = try slices(.board) { turn in
      if turn == 1 { try file.addMentee("Абрамова Ольга") }
    }
    guard case .board(let facts) = whole else { throw BrokenRule.gone(.person) }
    #expect(facts.mentees.count == 501)
    #expect(facts.mentees.first?.card.person.name.full == "Абрамова Ольга")
    #expect(facts.pairs.count == 200)
    #expect(facts.sheets.map(\.person) == [Person.ID(700)])
    #expect(facts.mentors.map(\.partners.count).reduce(0, +) == 200)
  }

  @Test func `begins the sheets with the first people by name`() throws {
    guard case .begun(.surveys(let first)) = try file.loadSlice(.surveys),
      case .surveys(let all) = try file.load(.surveys)
    else { throw BrokenRule.gone(.person) }
    #expect(first == Array(all.prefix(400)))
    #expect(all.count == 750)
  }

  @Test func `begins the orders with the first pairs that wait`() throws {
    guard case .begun(.orders(let first)) = try file.loadSlice(.orders),
      case .orders(let all) = try file.load(.orders)
    else { throw BrokenRule.gone(.person) }
    #expect(!first.waiting.isEmpty)
    #expect(first.waiting == Array(all.waiting.prefix(first.waiting.count)))
    #expect(first.waiting.count < all.waiting.count)
  }

  @Test func `begins what is to be done with the counts that cost nothing`() throws {
    let many = (0..<1_800).map { number in
      Edit.people(.saveMentee(Sample.mentee("Наставляемый \(number)", tags: [])))
    }
    try file.perform(many, title: .fillDemo, by: "Куратор", at: Sample.at)
    guard case .begun(.agenda(let first)) = try file.loadSlice(.agenda([])),
      case .agenda(let all) = try slices(.agenda([])).whole
    else { throw BrokenRule.gone(.person) }
    #expect([first.mentees, first.mentors, first.pairs] == [2_300, 250, 200])
    #expect(first.pairsWithoutOrder == 200)
    #expect(first.lackingConsent.count == 0 && all.lackingConsent.count > 1_800)
    #expect(first.unpairedWithoutConsent == 0 && all.unpairedWithoutConsent > 0)
  }

  @Test func `answers a short question in one turn`() throws {
    #expect(try file.loadSlice(.overview) == (try file.load(.overview)))
    #expect(try file.loadSlice(.roadmap) == .roadmap(nil))
  }
}
