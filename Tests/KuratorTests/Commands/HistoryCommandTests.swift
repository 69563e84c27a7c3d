import Foundation
import Mentoring
import ProgramFile
import Testing

@testable import kurator

/// The commands `log`, `undo`, `verify` and `backup`.
@MainActor struct HistoryCommandTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.writeDemo()
  }

  @Test func `tells what was done, the last first`() {
    let lines = trial.run("log", "demo.kurator").out.split(separator: "\n").map(String.init)

    #expect(
      lines.first
        == "№ 5  05.10.2026 09:15  пара принята (Абрамова О. И. – Титова Н. П.)  · 1 строка"
        + "  · Соколова М. В.")
    #expect(lines.last == "№ 1  05.10.2026 08:30  программа создана  · 1 строка  · Соколова М. В.")
    #expect(lines.count == 5)
  }

  @Test func `tells in words what each step changed`() {
    let told = trial.run("log", "demo.kurator", "--details").out
    let lines = told.split(separator: "\n").map(String.init)

    #expect(
      lines.dropFirst().first
        == "    Добавлено: пара (Абрамова О. И. – Титова Н. П.); форма: воспитатель – воспитатель;"
        + " ролевая модель: опытный воспитатель – молодой специалист; принята: 05.10.2026")
    #expect(lines.contains { $0.hasPrefix("    Добавлено: организация; полное название: ") })
    #expect(lines.contains("    и ещё 647 записей"))
  }

  @Test func `counts every row of a step that changed thousands`() throws {
    trial.run("demo", "crowd.kurator", "--people", "1000")
    let document = try object(trial.run("log", "crowd.kurator", "--json").out)
    let steps = try #require(document["steps"] as? [[String: Any]])
    let filling = try #require(steps.first { $0["title"] as? String == "fillDemo" })
    let rows = try #require((filling["changes"] as? [Any])?.count)
    #expect(rows > 3_000)

    let told = trial.run("log", "crowd.kurator", "--details").out

    let digits = told.components(separatedBy: "и ещё ").dropFirst().map { part in
      Int(part.prefix { $0.isNumber || $0.isWhitespace }.filter(\.isNumber))
    }
    #expect(digits.contains(rows - 20))
  }

  @Test func `tells other programs every row before and after`() throws {
    let document = try object(trial.run("log", "demo.kurator", "--json").out)

    #expect(document["schema"] as? Int == 1)
    let steps = try #require(document["steps"] as? [[String: Any]])
    #expect(steps.map { $0["id"] as? Int } == [5, 4, 3, 2, 1])
    #expect(
      steps.map { $0["title"] as? String }
        == ["acceptPair", "pin", "ban", "fillDemo", "createProgramme"])
    #expect(steps[0]["at"] as? String == "2026-10-05T09:15:00")
    #expect(steps[0]["undoes"] is NSNull)
    let change = try #require((steps[0]["changes"] as? [[String: Any]])?.first)
    #expect(change["table"] as? String == "pair")
    #expect(change["before"] is NSNull)
    #expect((change["after"] as? [String: Any])?["mentee"] as? Int == 1)
  }

  @Test func `takes back as many steps as asked for`() throws {
    let result = trial.run("undo", "demo.kurator", "2", "--yes")

    #expect(result.status == .done)
    #expect(
      result.out == """
        Отменено: № 5  пара принята (Абрамова О. И. – Титова Н. П.)
        Отменено: № 4  пара закреплена (Ёлкина М. С. – Гусева Е. А.)

        """)
    let facts = try ProgramFile.open(trial.path("demo.kurator"), at: trial.moment).boardFacts()
    #expect(facts.pairs.count == 5)
    #expect(facts.wishes.map(\.kind) == [.ban])
    let log = trial.run("log", "demo.kurator").out
    #expect(
      log.contains(
        "№ 7  05.10.2026 10:00  Отмена: пара закреплена (Ёлкина М. С. – Гусева Е. А.)  (№ 4)"
          + "  · 1 строка  · petrova"))
  }

  @Test(arguments: ["д", " Да", "y", "Yes\r"])
  func `names several steps and takes them back after a yes`(reply: String) {
    trial.hasTerminal = true
    trial.reply = reply

    let result = trial.run("undo", "demo.kurator", "2")

    #expect(result.status == .done)
    #expect(
      result.err.hasPrefix(
        """
        Отмена: 2 изменения, последнее – первым
        № 5  05.10.2026 09:15  пара принята (Абрамова О. И. – Титова Н. П.)

        """))
    #expect(result.err.contains("\n№ 4  05.10.2026 09:"))
    #expect(result.err.hasSuffix("\nОтменить? Д – да, Н – нет: \n"))
    #expect(
      result.out == """
        Отменено: № 5  пара принята (Абрамова О. И. – Титова Н. П.)
        Отменено: № 4  пара закреплена (Ёлкина М. С. – Гусева Е. А.)

        """)
  }

  @Test func `takes back no more than it named, and says that there is no more`() {
    trial.hasTerminal = true
    trial.reply = "да"
    trial.run("new", "a.kurator")

    let result = trial.run("undo", "a.kurator", "9")

    #expect(result.err.hasPrefix("Отменить можно только 1 изменение из 9, последнее – первым\n"))
    #expect(result.out == "Отменено: № 2  загружена дорожная карта\n")
    #expect(!result.err.contains("Отменять нечего"))
    #expect(result.status == .done)
    #expect(trial.run("undo", "a.kurator", "2").err == "Отменять нечего\n")
  }

  @Test(arguments: ["", "н", "n", "ага", "yarn test", "yes no", "дальше", nil])
  func `takes nothing back without a yes`(reply: String?) {
    trial.hasTerminal = true
    trial.reply = reply
    let before = trial.run("log", "demo.kurator").out

    let result = trial.run("undo", "demo.kurator", "3")

    #expect(result.status == .refused)
    #expect(result.out == "Ничего не отменено\n")
    #expect(trial.run("log", "demo.kurator").out == before)
  }

  @Test(arguments: [
    (["--ascii", "--lang", "ru"], "Otmenit? Y - da, N - net"), (["--lang", "en"], "Y – yes"),
  ])
  func `asks by letters that can be drawn`(options: [String], letters: String) {
    trial.hasTerminal = true
    let result = trial.run(options + ["undo", "demo.kurator", "2"])
    #expect(result.err.contains(letters))
  }

  @Test(
    arguments: [
      (["demo.kurator"], .done), (["demo.kurator", "2", "--yes"], .done),
      (["demo.kurator", "9", "--yes"], .refused), (["demo.kurator", "2"], .usage),
      (["demo.kurator", "0"], .usage), (["demo.kurator", "-1"], .usage),
      (["demo.kurator", "x"], .usage), (["demo.kurator", "1", "2"], .usage),
      (["demo.kurator", "--no"], .usage), ([], .usage), (["missing.kurator"], .disk),
      (["text.kurator"], .disk),
    ] as [([String], EndStatus)])
  func `ends as scripts expect`(words: [String], status: EndStatus) throws {
    try trial.write("это не программа", to: "text.kurator")
    let result = trial.run(["undo"] + words)
    #expect(result.status == status)
    #expect(result.err.isEmpty == (status == .done))
    #expect(result.out.isEmpty == (status != .done))
  }

  @Test func `ends with 1 where there is nothing more to be taken back`() {
    trial.run("new", "a.kurator")
    #expect(trial.run("undo", "a.kurator").status == .done)
    #expect(trial.run("undo", "a.kurator").status == .refused)
    #expect(trial.run("undo", "a.kurator", "1", "--yes").status == .refused)
    trial.hasTerminal = true
    trial.reply = "да"
    #expect(trial.run("undo", "a.kurator", "2").status == .refused)
  }

  @Test func `takes several steps back without a terminal only by --yes`() {
    let before = trial.run("log", "demo.kurator").out

    let result = trial.run("undo", "demo.kurator", "2")

    #expect(result.status == .usage)
    #expect(result.out.isEmpty)
    #expect(
      result.err == """
        kurator undo: отменить сразу 2 изменения без вопроса можно только с --yes: терминала, чтобы \
        спросить, нет

        """)
    #expect(trial.run("log", "demo.kurator").out == before)
    #expect(trial.run("undo", "demo.kurator").status == .done)
  }

  @Test func `names what is left to be taken back, past what was taken back already`() throws {
    trial.run("undo", "demo.kurator", "2", "--yes")
    trial.hasTerminal = true
    trial.reply = "д"

    let result = trial.run("undo", "demo.kurator", "2")

    let named = result.err.split(separator: "\n").filter { $0.hasPrefix("№ ") }
      .compactMap { Int($0.dropFirst(2).prefix { $0.isNumber }) }
    #expect(named == [3, 2])
    let told = result.out.split(separator: "\n")
    #expect(told.first?.hasPrefix("Отменено: № 3  пара запрещена (") == true)
    #expect(told.dropFirst() == ["Отменено: № 2  заполнен пример"])
  }

  @Test func `takes nothing back where there is less than was asked for`() {
    trial.run("new", "a.kurator")

    let result = trial.run("undo", "--yes", "a.kurator", "100")

    #expect(result.status == .refused)
    #expect(result.out.isEmpty)
    #expect(result.err == "Отменить можно только 1 изменение\n")
    #expect(
      trial.run("undo", "a.kurator").out == "Отменено: № 2  загружена дорожная карта\n")
  }

  @Test(arguments: [(["1"], 1), ([], 1), (["2", "--yes"], 2)])
  func `takes a number alone for how many where KURATOR_FILE names the programme`(
    words: [String], count: Int
  ) {
    trial.variables["KURATOR_FILE"] = "demo.kurator"
    let result = trial.run(["undo"] + words)
    #expect(result.status == .done)
    #expect(result.out.split(separator: "\n").count == count)
    #expect(trial.run("undo", "0").err.contains("«0» не подходит, нужно целое число от 1"))
    #expect(trial.run("undo", "x.kurator").status == .disk)
  }

  @Test func `finds a sound file sound`() {
    let result = trial.run("--lang", "en", "verify", "demo.kurator")

    #expect(result.status == .done)
    #expect(result.out == "demo.kurator: the file is intact\n")
  }

  @Test func `tells what is wrong with a file`() throws {
    let file = URL(filePath: trial.path("demo.kurator"))
    var bytes = try Data(contentsOf: file)
    let place = try #require(bytes.range(of: Data("CREATE TABLE person".utf8)))
    bytes.replaceSubrange(place, with: Data("CREATE TABLE\tperson".utf8))
    try bytes.write(to: file)

    let result = trial.run("--lang", "en", "verify", "demo.kurator")

    #expect(result.status == .refused)
    #expect(result.out.hasPrefix("person: not as this version creates it\n"))
    #expect(result.out.hasSuffix("Restore the file from a backup, or report the error\n"))
  }

  @Test func `writes a copy that opens, and never over a file`() throws {
    let result = trial.run("backup", "demo.kurator", "copy.kurator")

    #expect(result.status == .done)
    #expect(result.out == "Копия записана и проверена: \(trial.path("copy.kurator"))\n")
    #expect(trial.run("verify", "copy.kurator").status == .done)
    #expect(trial.run("log", "copy.kurator").out == trial.run("log", "demo.kurator").out)
    #expect(trial.run("backup", "demo.kurator", "copy.kurator").status == .refused)
  }

  @Test(arguments: ["log", "undo", "verify"])
  func `turns foreign files away untouched`(_ command: String) throws {
    try trial.write("not a database, but long enough to be mistaken for one", to: "a.kurator")

    let result = trial.run(command, "a.kurator")

    #expect(result.status == .disk)
    #expect(result.err.contains("не программа наставничества"))
    #expect(try trial.text(of: "a.kurator").hasPrefix("not a database"))
  }
}
