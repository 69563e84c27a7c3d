import Foundation
import Mentoring
import ProgramFile
import Testing

@testable import kurator

/// The command `kurator export`.
@MainActor struct ExportCommandTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.writeDemo()
  }

  @Test func `writes the draft of the accepted pairs`() throws {
    let result = trial.run("export", "order", "--file", "demo.kurator", "--out", "приказ.docx")

    #expect(result.status == .done)
    #expect(result.out == "Записано: \(trial.path("приказ.docx"))\n")
    let bytes = try Data(contentsOf: URL(filePath: trial.path("приказ.docx")))
    #expect(bytes.starts(with: Array("PK".utf8)))
  }

  @Test func `gives the same bytes for the same programme`() throws {
    for name in ["a.docx", "b.docx"] {
      trial.run("export", "order", "--file", "demo.kurator", "--out", name)
    }

    let files = try ["a.docx", "b.docx"].map { try Data(contentsOf: URL(filePath: trial.path($0))) }
    #expect(files[0] == files[1])
  }

  @Test func `replaces a file only by force`() throws {
    try trial.write("mine", to: "a.docx")
    let line = ["export", "order", "--file", "demo.kurator", "--out", "a.docx"]

    let refused = trial.run(line)
    #expect(refused.status == .refused)
    #expect(
      refused.err
        == "Файл \(trial.path("a.docx")) уже есть: укажите другое имя или добавьте --force, "
        + "чтобы заменить его\n")
    #expect(try trial.text(of: "a.docx") == "mine")

    #expect(trial.run(line + ["--force"]).status == .done)
    #expect(try Data(contentsOf: URL(filePath: trial.path("a.docx"))).count > 1_000)
  }

  @Test func `writes over its own paper, but not over one that was changed by hand`() throws {
    let line = ["export", "order", "--file", "demo.kurator", "--out", "a.docx"]
    #expect(trial.run(line).status == .done)
    let first = try Data(contentsOf: URL(filePath: trial.path("a.docx")))
    trial.run("undo", "demo.kurator")
    #expect(trial.run(line).status == .done)
    #expect(try Data(contentsOf: URL(filePath: trial.path("a.docx"))) != first)

    try trial.write("by hand", to: "a.docx")
    #expect(trial.run(line).status == .refused)
    #expect(try trial.text(of: "a.docx") == "by hand")
  }

  @Test func `takes the order that is asked for`() throws {
    let file = try ProgramFile.open(trial.path("demo.kurator"), at: trial.moment)
    let programme = try file.overview().programme
    let content = PairOrder.Content(
      number: "1", basis: "", last: programme.year.lessonsEnd, reportDue: programme.year.lessonsEnd)
    try file.perform(
      [.orders(.save(PairOrder(content: content)))], title: .saveOrder, by: "", at: trial.moment)
    let id = try #require(try file.orderFacts().orders.first?.order.id)
    try file.close()
    let line = ["export", "order", "--file", "demo.kurator", "--out", "a.docx"]

    #expect(trial.run(line + ["--order", "\(id.number)"]).status == .done)
    let gone = trial.run(line + ["--order", "\(id.number + 1)", "--force"])
    #expect(gone.status == .refused)
    #expect(try trial.world().orderPaper(of: trial.path("demo.kurator"), number: nil).0.id == id)
  }

  @Test func `has no order without a pair`() {
    trial.run("new", "a.kurator")

    let result = trial.run("export", "order", "--file", "a.kurator", "--out", "a.docx")

    #expect(result.status == .refused)
    #expect(result.err == "В приказе нет ни одной пары: примите пары на доске\n")
    #expect(!SmallFile.exists(trial.path("a.docx")))
  }

  @Test(
    arguments: ["карта.txt", "карта.csv", "карта.docx"],
    [nil, "plain", "plan", "result", "numbered"])
  func `writes a roadmap that import reads back`(name: String, layout: String?) throws {
    let line = ["export", "roadmap", "--file", "demo.kurator", "--out", name]
    #expect(trial.run(line + (layout.map { ["--layout", $0] } ?? [])).status == .done)

    trial.run("new", "a.kurator", "--year", "2026")
    let result = trial.run("import", "roadmap", name, "--file", "a.kurator")
    #expect(result.status == .done)
    let before = try #require(try roadmap("demo.kurator"))
    let after = try #require(try roadmap("a.kurator"))
    #expect(after.title == before.title)
    #expect(after.stages.map(\.title) == before.stages.map(\.title))
    #expect(after.actions.map(\.action.text) == before.actions.map(\.action.text))
    #expect(after.actions.map(\.terms) == before.actions.map(\.terms))
    #expect(after.actions.map(\.responsibles) == before.actions.map(\.responsibles))
    #expect(after.actions.map(\.action.done) == before.actions.map(\.action.done))
    if layout == nil || layout == "result" {
      #expect(results(of: after) == results(of: before))
    }
  }

  /// What each action leaves, said of it or of its measure.
  private func results(of roadmap: Roadmap) -> [String] {
    roadmap.stages.flatMap(\.measures).flatMap { measure in
      measure.actions.map { $0.result.isEmpty ? measure.result : $0.result }
    }
  }

  private func roadmap(_ name: String) throws -> Roadmap? {
    let file = try ProgramFile.open(trial.path(name), at: trial.moment)
    defer { _ = try? file.close() }
    return try file.roadmap()
  }

  @Test func `writes the roadmap for a spreadsheet, its title first`() throws {
    let line = ["--lang", "en", "export", "roadmap", "--file", "demo.kurator", "--out", "a.csv"]

    #expect(trial.run(line).status == .done)
    let bytes = try Data(contentsOf: URL(filePath: trial.path("a.csv")))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("2026/27 учебный год\";;;;;;;"))
    #expect(text.contains(";\r\n№;Наименование этапа;Мероприятия;"))
  }

  @Test func `writes a calendar, the same on the same day, and tells what is not in it`() throws {
    let line = ["export", "roadmap", "--file", "demo.kurator", "--out"]
    #expect(trial.run(line + ["a.ics"]).status == .done)
    #expect(trial.run(line + ["b.ics"]).status == .done)
    let text = try trial.text(of: "a.ics")
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(try trial.text(of: "b.ics") == text)
    #expect(!text.contains("VALARM"))
    #expect(trial.run(line + ["c.ics", "--remind", "7"]).status == .done)
    #expect(
      try trial.text(of: "c.ics").contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P7D\r\n"))

    let head = "План\n\n\t№\n\tЭтап\n\tМероприятия\n\tСодержание\n\tСроки\n\tОтветственные\n\n"
    try trial.write(
      head + "\t1\n\tНачало\n\tПриказ\n\t1. Издать\n\tпо плану\n\tЗавуч\n", to: "m.txt")
    trial.run("new", "m.kurator", "--roadmap", "m.txt")
    let empty = trial.run("export", "roadmap", "--file", "m.kurator", "--out", "m.ics")
    #expect(empty.status == .refused)
    #expect(
      empty.err
        == "В дорожной карте нет ни одного срока с датой: календарь не записан. Впишите сроки\n")
    try trial.write(
      head + "\t1\n\tНачало\n\tПриказ\n\t1. Издать\n\tпо плану\nМай 2027\n\tЗавуч\n", to: "m.txt")
    trial.run("import", "roadmap", "m.txt", "--file", "m.kurator")
    let part = trial.run("export", "roadmap", "--file", "m.kurator", "--out", "m.ics")
    #expect(part.status == .done)
    #expect(part.out.hasSuffix("В календарь не вошли сроки без даты: 1 пункт (1.1.1)\n"))
  }

  @Test func `draws the timeline, on one picture or on pages of their own`() throws {
    let line = ["export", "roadmap", "--file", "demo.kurator", "--out", "a.svg"]
    #expect(trial.run(line).status == .done)
    let whole = try trial.text(of: "a.svg")
    #expect(whole.contains(##"fill="#fcfcfa""##))

    let result = trial.run(line + ["--pages"])
    #expect(result.status == .done)
    let count = result.out.split(separator: "\n").count
    #expect(count > 1)
    for number in 1...count {
      #expect(try trial.text(of: "a-\(number).svg").contains("стр. \(number) из \(count)"))
    }
  }

  @Test func `events of two programmes have other names, and keep them when one is renamed`() throws
  {
    trial.run("new", "a.kurator", "--year", "2026")
    trial.moment = Moment(day: trial.moment.day, second: 36_001)
    trial.run("new", "b.kurator", "--year", "2026")
    trial.run("rollover", "a.kurator", "--to", "c.kurator", "--yes")
    func names(_ name: String) throws -> Set<Substring> {
      let line = [
        "export", "roadmap", "--file", "\(name).kurator", "--out", "\(name).ics", "--force",
      ]
      #expect(trial.run(line).status == .done)
      return Set(
        try trial.text(of: "\(name).ics").split(separator: "\r\n").filter { $0.hasPrefix("UID:") })
    }
    let (a, b, c) = (try names("a"), try names("b"), try names("c"))
    #expect(!a.isEmpty && a.isDisjoint(with: b) && a.isDisjoint(with: c))
    let file = try ProgramFile.open(trial.path("a.kurator"), at: trial.moment)
    var programme = try file.overview().programme
    programme.organization.fullName = "Школа № 3"
    try file.perform(
      [.organisation(.save(programme))], title: .saveProgramme, by: "", at: trial.moment)
    try file.close()
    #expect(try names("a") == a)
  }

  @Test func `tells what a layout leaves out`() throws {
    let line = ["export", "roadmap", "--file", "demo.kurator", "--force", "--out", "a.csv"]
    for layout in ["plain", "plan"] {
      #expect(
        trial.run(line + ["--layout", layout]).err
          == "В виде \(layout) нет столбца с результатами, они не записаны. Чтобы записать –"
          + " --layout result\n")
    }
    for layout in ["result", "numbered"] {
      #expect(trial.run(line + ["--layout", layout]).err.isEmpty)
    }
    try trial.write(
      "План\n\n\t№\n\tЭтап\n\tМероприятия\n\tСодержание\n\tСроки\n\tОтветственные\n\n\t1\n\tНачало"
        + "\n\tПедсовет\n\t\n\tМай 2027\n\tЗавуч\n", to: "m.txt")
    trial.run("new", "m.kurator", "--roadmap", "m.txt")
    let numbered = trial.run(
      "export", "roadmap", "--file", "m.kurator", "--out", "m.csv", "--layout", "numbered")
    #expect(numbered.status == .done && numbered.err.isEmpty)
    let read = try object(
      trial.run("import", "roadmap", "m.csv", "--file", "m.kurator", "--dry-run", "--json").out)
    let stage = try #require((read["stages"] as? [[String: Any]])?.first)
    #expect(stage["name"] as? String == "Начало")
    #expect((stage["items"] as? [Any])?.isEmpty == true)
  }

  @Test func `gives a table of values who closed what, how facts stand and what waits`() throws {
    let line = ["export", "roadmap", "--file", "demo.kurator", "--force", "--out", "a.csv"]
    #expect(trial.run(line).status == .done)
    let table = try trial.text(of: "a.csv")
    #expect(table.contains(";Отметка о выполнении;Факт;Ждёт пунктов"))
    #expect(table.firstRange(of: /mentee-consents: \d+\/\d+/) != nil)
    trial.run("new", "n.kurator", "--roadmap", "a.csv", "--year", "2026")
    let back = ["export", "roadmap", "--file", "n.kurator", "--force", "--out", "b.csv"]
    #expect(trial.run(back).status == .done)
    let old = try ProgramFile.open(trial.path("demo.kurator"), at: trial.moment).roadmap()
    let new = try ProgramFile.open(trial.path("n.kurator"), at: trial.moment).roadmap()
    let (before, after) = (try #require(old).actions, try #require(new).actions)
    #expect(before.map(\.action.fact) == after.map(\.action.fact))
    #expect(before.map(\.action.done) == after.map(\.action.done))
    #expect(before.map(\.action.notes) == after.map(\.action.notes))
    #expect(before.map(\.action.after.count) == after.map(\.action.after.count))
    #expect(before.contains { !$0.action.after.isEmpty })
  }

  @Test func `says of stages written down from memory that they are to be compared`() {
    trial.run("new", "p.kurator", "--stages", "az1128", "--year", "2026")
    let paper = trial.run("export", "roadmap", "--file", "p.kurator", "--out", "p.docx")
    #expect(paper.status == .done)
    #expect(paper.err.hasPrefix("Этапы – из набора az1128. "))
    #expect(paper.err.contains("сверьте с источником"))
    #expect(trial.run("check", "p.kurator", "--json").out.contains("\"source-unverified\""))
    #expect(!trial.run("check", "demo.kurator", "--json").out.contains("source-unverified"))
  }

  @Test func `removes its own pages of a longer picture, and no others`() throws {
    let line = [
      "export", "roadmap", "--file", "demo.kurator", "--out", "a.svg", "--pages", "--force",
    ]
    let count = trial.run(line).out.split(separator: "\n").count
    let (own, other) = ("a-\(count + 1).svg", "a-\(count + 2).svg")
    for name in [own, other] { try trial.write("старая", to: name) }
    try trial.world().environment.tray.written.note(
      Array("старая".utf8), of: trial.path(own))
    #expect(trial.run(line).status == .done)
    #expect(!SmallFile.exists(trial.path(own)))
    #expect(SmallFile.exists(trial.path("a-\(count).svg")))
    #expect(try trial.text(of: other) == "старая")
  }

  @Test func `writes no page where one is in the way`() throws {
    try trial.write("mine", to: "a-2.svg")
    let line = ["export", "roadmap", "--file", "demo.kurator", "--out", "a.svg", "--pages"]
    let result = trial.run(line)
    #expect(result.status == .refused)
    #expect(result.err.contains("a-2.svg"))
    #expect(!SmallFile.exists(trial.path("a-1.svg")))
  }

  @Test(arguments: [
    ["a.ics", "--layout", "plain"], ["a.csv", "--pages"], ["a.svg", "--remind", "7"],
  ])
  func `takes an option only where it means something`(words: [String]) {
    let result = trial.run(["export", "roadmap", "--file", "demo.kurator", "--out"] + words)
    #expect(result.status == .usage)
    #expect(result.err.contains("пишется только вместе с --out"))
  }

  @Test func `knows its layouts`() {
    let line = ["export", "roadmap", "--file", "demo.kurator", "--out", "a.csv", "--layout", "x"]
    let result = trial.run(line)
    #expect(result.status == .usage)
    #expect(result.err.contains("plain") && result.err.contains("numbered"))
  }

  @Test func `says that the folder of the output is not there`() {
    let result = trial.run(
      "--lang", "en", "export", "order", "--file", "demo.kurator", "--out", "no/a.docx")

    #expect(result.status == .disk)
    #expect(
      result.err
        == "The file no/a.docx was not written (no such file or folder): choose another folder\n"
        || result.err.contains(trial.path("no/a.docx")))
  }
}
