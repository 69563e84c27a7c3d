import Foundation
import Mentoring
import ProgramFile
import Screens
import Testing

@testable import kurator

/// `kurator handbook`.
@MainActor struct HandbookCommandTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  private func own(_ name: String) -> String { trial.path("config/kurator/handbook/\(name)") }

  private func row(_ name: String, _ lines: String) -> String? {
    lines.split(separator: "\n").first { $0.hasPrefix(name + " ") }
      .map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test func `lists the built-in files, what they are, and how to copy them`() {
    let result = trial.run("handbook")
    #expect(result.status == .done && result.err == "")
    #expect(row("tags.yaml", result.out)?.hasPrefix("tags.yaml встроенный запросы") == true)
    #expect(
      row("calendar/2026.yaml", result.out)
        == "calendar/2026.yaml встроенный переносы выходных 2026 года")
    #expect(
      row("roadmaps/r145.yaml", result.out)
        == "roadmaps/r145.yaml встроенный набор этапов r145: «Дорожная карта» реализации целевой"
        + " модели наставничества")
    #expect(result.out.split(separator: "\n").count == 17)
    #expect(result.out.contains("kurator handbook copy"))
    #expect(result.out.contains(trial.path("config/kurator/handbook")))
    #expect(trial.run("handbook", "list").out == result.out)
  }

  @Test func `tells whose file counts, and what is wrong in the user's`() throws {
    try trial.write("tags: [а]\n", to: "config/kurator/handbook/tags.yaml")
    try trial.write("holidays: 5\n", to: "config/kurator/handbook/calendar.yaml")
    try trial.write("title: [\n", to: "config/kurator/handbook/roadmaps/sad.yaml")
    try trial.write("x: 1\n", to: "config/kurator/handbook/tagz.yaml")
    let result = trial.run("handbook")
    #expect(result.status == .refused)
    #expect(row("tags.yaml", result.out)?.hasPrefix("tags.yaml свой вместо встроенного") == true)
    #expect(
      row("calendar.yaml", result.out)?.hasPrefix("calendar.yaml встроенный: в своём ошибка")
        == true)
    #expect(
      row("roadmaps/sad.yaml", result.out)?.hasPrefix("roadmaps/sad.yaml не читается: ошибка")
        == true)
    #expect(result.out.contains("\(own("calendar.yaml")):1:11: "))
    #expect(result.out.contains("\(own("roadmaps/sad.yaml")):"))
    #expect(result.out.contains("\(own("tagz.yaml")): "))
  }

  @Test func `gives the list to other programs`() throws {
    try trial.write("tags: 5\n", to: "config/kurator/handbook/tags.yaml")
    let result = trial.run("--lang", "en", "handbook", "--json")
    let json = try object(result.out)
    let files = try #require(json["files"] as? [[String: Any]])
    let tags = try #require(files.first { $0["name"] as? String == "tags.yaml" })
    #expect(result.status == .refused)
    #expect(json["schema"] as? Int == 1 && files.count == 16)
    #expect(tags["kind"] as? String == "tags" && tags["used"] as? String == "built-in")
    #expect(tags["own"] as? Bool == true && tags["builtIn"] as? Bool == true)
    #expect((tags["findings"] as? [String])?.count == 1)
    #expect((json["findings"] as? [String])?.first?.contains("tags.yaml:1:7: ") == true)
  }

  @Test func `copies a file as it is, which is then the user's own`() throws {
    let result = trial.run("handbook", "copy", "orders/pairs")
    #expect(result.status == .done)
    #expect(result.out.hasPrefix("Записано: \(own("orders/pairs.yaml"))\n"))
    let printed = trial.run("handbook", "print", "pairs.yaml").out
    #expect(try trial.text(of: "config/kurator/handbook/orders/pairs.yaml") == printed)
    #expect(printed.hasPrefix("# Приказ «Об утверждении наставнических пар/групп».\n"))
    #expect(
      row("orders/pairs.yaml", trial.run("handbook").out)
        == "orders/pairs.yaml свой вместо встроенного текст приказа о парах")
    #expect(trial.run("new", "a.kurator").err == "")
  }

  @Test func `never writes over a file of the user`() throws {
    try trial.write("tags: [мой]\n", to: "config/kurator/handbook/tags.yaml")
    let result = trial.run("handbook", "copy", "tags")
    #expect(result.status == .refused && result.out == "")
    #expect(result.err.hasPrefix("Свой файл \(own("tags.yaml")) уже есть и оставлен как был"))
    #expect(try trial.text(of: "config/kurator/handbook/tags.yaml") == "tags: [мой]\n")
    #expect(trial.run("handbook", "copy", "calendar/2026", "2025").status == .done)
    #expect(trial.run("handbook", "copy", "calendar/2026", "2025").status == .refused)
  }

  @Test func `makes a calendar of another year with the days of the old one as an example`() throws
  {
    let result = trial.run("handbook", "copy", "calendar/2026", "2027")
    #expect(result.status == .done && result.err == "")
    let text = try trial.text(of: "config/kurator/handbook/calendar/2027.yaml")
    #expect(text.hasPrefix("# Переносы выходных 2027 года."))
    #expect(text.contains("\n#   - {from: 2026-01-03, to: 2026-01-09}\n"))
    #expect(text.hasSuffix("\ntransfers: []\n"))
    let listing = trial.run("handbook")
    #expect(listing.status == .done)
    #expect(row("calendar/2027.yaml", listing.out)?.contains(" свой ") == true)
  }

  @Test func `tells to other programs what was copied`() throws {
    let json = try object(trial.run("handbook", "copy", "calendar/2026", "2027", "--json").out)
    #expect(json["name"] as? String == "calendar/2027.yaml")
    #expect(json["from"] as? String == "calendar/2026.yaml")
    #expect(json["path"] as? String == own("calendar/2027.yaml"))
    #expect((json["findings"] as? [String])?.isEmpty == true)
  }

  @Test(arguments: [
    (["print", "roadmap/r145"], "roadmaps/r145"), (["copy", "roadmaps/r154"], "roadmaps/r145"),
    (["copy", "stages/r145"], "roadmaps/r145"), (["copy", "tegs.yaml"], "tags"),
  ]) func `names the file that was meant`(words: [String], nearest: String) {
    let result = trial.run(["handbook"] + words)
    #expect(result.status == .usage && result.out == "")
    #expect(
      result.err == "В справочнике нет файла «\(words[1])», возможно, имелся в виду «\(nearest)». "
        + "Все файлы – kurator handbook\n")
  }

  @Test(arguments: [
    ["copy", "tags", "tags2"], ["copy", "roadmaps/r145", "calendar/2027"],
    ["copy", "calendar/2026", "next"], ["copy", "roadmaps/r145", "../../x"],
    ["copy", "roadmaps/r145", "a/b"], ["copy", "law", "/tmp/x"],
  ]) func `makes no copy that nothing would read`(words: [String]) {
    let result = trial.run(["handbook"] + words)
    #expect(result.status == .usage)
    #expect(result.err.hasPrefix("Файл справочника с именем «\(words[2])» не будет прочитан"))
    #expect(!SmallFile.exists(trial.path("config")))
  }

  @Test func `says what is missing`() {
    #expect(
      trial.run("handbook", "copy").err
        == "kurator handbook copy: не указано, какой файл справочника взять."
        + " Как пишется команда – kurator handbook copy --help\n")
    #expect(
      trial.run("handbook", "cpy").err
        == "kurator handbook: неизвестно, что такое «cpy». Можно: copy, list, print\n")
  }

  @Test func `stages that were renamed, added and put into another order make the new programme`()
    throws
  {
    trial.run("handbook", "copy", "roadmaps/r145", "sad")
    let path = "config/kurator/handbook/roadmaps/sad.yaml"
    var text = try trial.text(of: path)
    let first = try #require(text.firstRange(of: "  - title: Подготовка условий"))
    let second = try #require(text.firstRange(of: "  - title: Формирование базы наставляемых"))
    let stage = String(text[first.lowerBound..<second.lowerBound])
    text.removeSubrange(first.lowerBound..<second.lowerBound)
    let added = """
        - title: Клуб наставников
          measures:
            - title: Встречи клуба
              terms: [последняя пятница мая, I квартал]
              responsibles: [Куратор]
              actions: [Собираться]

      """
    text += added + stage.replacing("Подготовка условий", with: "Готовим условия")
    try trial.write(text, to: path)

    #expect(row("roadmaps/sad.yaml", trial.run("handbook").out)?.contains("свой набор") == true)
    let made = trial.run("new", "a.kurator", "--stages", "sad", "--year", "2026")
    #expect(made.status == .done && made.err == "")
    let roadmap = try #require(
      try ProgramFile.open(trial.path("a.kurator"), at: trial.moment).roadmap())
    #expect(roadmap.stages.count == 8)
    #expect(roadmap.stages.first?.title == "Формирование базы наставляемых")
    #expect(roadmap.stages[6].title == "Клуб наставников")
    #expect(roadmap.stages.last?.title.hasPrefix("Готовим условия") == true)
    #expect(
      roadmap.stages[6].measures[0].terms.map(\.text) == ["последняя пятница мая", "I квартал"])
    #expect(
      roadmap.stages[6].measures[0].terms.map { $0.first?.iso } == ["2027-05-28", "2027-01-01"])
  }
}
