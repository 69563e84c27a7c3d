import Foundation
import Mentoring
import ProgramFile
import Testing

@testable import kurator

/// The command `kurator rollover`.
@MainActor struct RolloverCommandTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.writeDemo()
  }

  private func opened<Value>(_ name: String, _ body: (ProgramFile) throws -> Value) throws -> Value
  {
    let file = try ProgramFile.open(trial.path(name), at: trial.moment)
    defer { _ = try? file.close() }
    return try body(file)
  }

  /// Signs the order about the pairs of the sample.
  private func sign() throws {
    try opened("demo.kurator") { file in
      let programme = try file.overview().programme
      let year = programme.year
      let content = PairOrder.Content(
        number: "12-ОД", date: trial.moment.day, basis: "", last: year.lessonsEnd,
        reportDue: year.lessonsEnd)
      try file.perform(
        [.orders(.save(PairOrder(content: content)))], title: .saveOrder, by: "", at: trial.moment)
      let facts = try file.orderFacts()
      let order = try #require(facts.orders.first?.order)
      let review = OrderReview(
        content: order.content, lines: facts.waiting, programme: programme,
        paper: Paper(blocks: []))
      try file.perform(
        [.orders(.sign(#require(order.id), review))], title: .signOrder, by: "", at: trial.moment)
    }
  }

  @Test func `keeps the people, empties the rest and takes the year on, as one step`() throws {
    try sign()
    let before = try opened("demo.kurator") { file in
      (board: try file.boardFacts(), roadmap: try #require(try file.roadmap()))
    }
    let bytes = try Data(contentsOf: URL(filePath: trial.path("demo.kurator")))
    #expect(!before.board.pairs.isEmpty && !before.board.sheets.isEmpty)

    let result = trial.run("rollover", "demo.kurator", "--to", "new.kurator", "--yes")

    #expect(result.status == .done)
    #expect(result.err.isEmpty)
    #expect(result.out.hasPrefix("Перенос с 2026/27 на 2027/28 учебный год."))
    #expect(
      result.out.hasSuffix(
        "Новая программа записана: new.kurator. Открыть – kurator new.kurator\n"))
    #expect(try Data(contentsOf: URL(filePath: trial.path("demo.kurator"))) == bytes)
    try opened("new.kurator") { file in
      let board = try file.boardFacts()
      #expect(board.mentees.map(\.card) == before.board.mentees.map(\.card))
      #expect(board.mentors.map(\.card) == before.board.mentors.map(\.card))
      #expect(board.mentees.map(\.consent) == before.board.mentees.map(\.consent))
      #expect(board.pairs.isEmpty && board.sheets.isEmpty)
      #expect(board.wishes == before.board.wishes.filter { $0.kind == .ban })
      #expect(board.mentors.allSatisfy { $0.workConsent == .missing })
      #expect(try file.orderFacts().orders.isEmpty)
      #expect(try file.overview().programme.year == SchoolYear(start: 2027))
      let roadmap = try #require(try file.roadmap())
      #expect(roadmap.actions.allSatisfy { $0.action.done == nil })
      #expect(roadmap.actions.map(\.action.text) == before.roadmap.actions.map(\.action.text))
      #expect(roadmap.otherYear(than: try #require(SchoolYear(start: 2027))) == nil)
      #expect(try file.history().first?.title == .rollOver)
      #expect(try file.verify().isEmpty)
    }
  }

  @Test func `undo of the one step brings the old year back`() throws {
    trial.run("rollover", "demo.kurator", "--to", "new.kurator", "--yes")
    #expect(trial.run("undo", "new.kurator").status == .done)
    let before = try opened("demo.kurator") { try $0.boardFacts() }
    let after = try opened("new.kurator") { try $0.boardFacts() }
    #expect(after == before)
    #expect(
      try opened("new.kurator") { try $0.overview().programme.year } == SchoolYear(start: 2026))
  }

  @Test func `only shows what would be`() throws {
    let result = trial.run("rollover", "demo.kurator", "--to", "new.kurator", "--dry-run")
    #expect(result.status == .done)
    #expect(result.out.hasSuffix("Это проба: ничего не записано\n"))
    #expect(!SmallFile.exists(trial.path("new.kurator")))

    let json = trial.run("rollover", "demo.kurator", "--to", "new.kurator", "--dry-run", "--json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    #expect(object["from"] as? String == "2026/27")
    #expect(object["to"] as? String == "2027/28")
    #expect(object["saved"] is NSNull)
    let changes = try #require(object["changes"] as? [[String: String]])
    #expect(result.out.split(separator: "\n").count { $0.hasPrefix("  ") } >= changes.count)
    #expect(changes.contains { $0["part"] == "term" && $0["reason"] == "year" })
    #expect(changes.contains { $0["part"] == "done" && $0["reason"] == "reopened" })
  }

  @Test func `makes mentors of those who finished, and keeps pairs apart`() throws {
    try sign()
    let before = try opened("demo.kurator") { try $0.boardFacts() }
    let ended = before.pairs.map(\.mentee)
    let names = before.mentees.map(\.card).filter { ended.contains($0.id ?? .init(0)) }
      .map(\.person.name)
    let result = trial.run(
      "rollover", "demo.kurator", "--to", "new.kurator", "--yes", "--mentors-from-mentees")
    #expect(result.out.contains("Становятся наставниками: "))
    let after = try opened("new.kurator") { try $0.boardFacts() }
    #expect(after.mentees.count == before.mentees.count - names.count)
    #expect(Set(after.mentors.map(\.card.person.name)).isSuperset(of: names))

    let apart = trial.run(
      "rollover", "demo.kurator", "--to", "apart.kurator", "--yes", "--no-repeats")
    #expect(apart.out.contains("у каждой пожелание «не вместе»"))
    let wishes = try opened("apart.kurator") { try $0.boardFacts().wishes }
    for pair in before.pairs {
      #expect(wishes.contains(PairWish(mentee: pair.mentee, mentor: pair.mentor, kind: .ban)))
    }
  }

  @Test func `never writes over a file, and leaves none where it fails`() throws {
    try trial.write("mine", to: "new.kurator")
    let result = trial.run("rollover", "demo.kurator", "--to", "new.kurator", "--yes")
    #expect(result.status == .refused)
    #expect(try trial.text(of: "new.kurator") == "mine")

    let lost = trial.run("rollover", "no.kurator", "--to", "b.kurator", "--yes")
    #expect(lost.status == .disk)
    #expect(lost.err.contains("no.kurator"))
    #expect(!SmallFile.exists(trial.path("b.kurator")))
    let folder = trial.run("rollover", "demo.kurator", "--to", "no/b.kurator", "--yes")
    #expect(folder.status == .disk)
    #expect(folder.err.contains("no/b.kurator") || folder.err.contains("no"))
  }

  @Test func `asks before it writes, or is told not to`() throws {
    let silent = trial.run("rollover", "demo.kurator", "--to", "new.kurator")
    #expect(silent.status == .usage)
    #expect(
      silent.err
        == "kurator rollover: терминала, чтобы спросить, нет. Посмотрите с --dry-run и запишите"
        + " с --yes\n")
    #expect(!SmallFile.exists(trial.path("new.kurator")))
  }

  @Test func `writes what it has shown, whatever happens to the file meanwhile`() throws {
    trial.hasTerminal = true
    trial.reply = "д"
    let shown = try opened("demo.kurator") { try $0.boardFacts() }
    let (path, moment) = (trial.path("demo.kurator"), trial.moment)
    trial.meanwhile = {
      let card = MenteeCard(person: Person(name: PersonName("Позднякова Ирина Олеговна")))
      do {
        let file = try ProgramFile.open(path, at: moment)
        try file.perform([.people(.saveMentee(card))], title: .addMentee, by: "", at: moment)
        try file.close()
      } catch {
        Issue.record(error)
      }
    }
    #expect(trial.run("rollover", "demo.kurator", "--to", "new.kurator").status == .done)
    #expect(try opened("new.kurator") { try $0.boardFacts().mentees.count } == shown.mentees.count)
    #expect(
      try opened("demo.kurator") { try $0.boardFacts().mentees.count } == shown.mentees.count + 1)
    trial.meanwhile = {}
    trial.reply = "н"
    #expect(trial.run("rollover", "demo.kurator", "--to", "b.kurator").status == .refused)
    let names = try FileManager.default.contentsOfDirectory(atPath: trial.folder)
    #expect(names.filter { $0.contains("kurator") }.sorted() == ["demo.kurator", "new.kurator"])
  }

  @Test func `takes a year, and only a later one`() throws {
    let line = ["rollover", "demo.kurator", "--to", "new.kurator", "--dry-run", "--year"]
    #expect(trial.run(line + ["2029"]).out.hasPrefix("Перенос с 2026/27 на 2029/30 учебный год."))
    let same = trial.run(line + ["2026"])
    #expect(same.status == .usage)
    #expect(same.err.contains("нужен учебный год позже 2026/27"))
  }

  @Test func `tells a programme without a roadmap`() throws {
    try opened("demo.kurator") { file in
      let other = try ProgramFile.create(
        at: trial.path("bare.kurator"), file.overview().programme, by: "", at: trial.moment)
      try other.close()
    }
    let result = trial.run("rollover", "bare.kurator", "--to", "new.kurator", "--yes")
    #expect(result.status == .done)
    #expect(result.out.hasPrefix("Дорожной карты нет: переносить из неё нечего\n"))
    #expect(try opened("new.kurator") { try $0.overview().programme.year.start } == 2027)
  }
}
