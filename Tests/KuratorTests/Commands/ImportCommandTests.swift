import Foundation
import Mentoring
import ProgramFile
import Screens
import Testing

@testable import kurator

/// The command `kurator import roadmap`.
@MainActor struct ImportCommandTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    try trial.write(NewCommandTests.roadmap, to: "карта.txt")
  }

  @Test func `reads without writing`() {
    let result = trial.run("import", "roadmap", "карта.txt", "--dry-run")

    #expect(result.status == .done)
    #expect(
      result.out == """
        Этап 1. Подготовка
          1.1 Изучение – Март 2022 (01.03.2022 – 31.03.2022); Когда получится (дней нет); \
        ответственные: Заведующий; Старший воспитатель
            1.1.1 Прочитать.
            1.1.2 Обсудить.
        карта.txt:16: срок «Когда получится» оставлен словами: дней в нём нет
        Какой срок у какого действия, видно только по месту в ячейке – проверьте: 2 (1.1.1, 1.1.2)
        Кто за какое действие отвечает, видно только по месту в ячейке – проверьте: 2 (1.1.1, 1.1.2)
        Ничего не записано. В карте 1 этап, 1 мероприятие, 2 действия, 1 замечание

        """)
    #expect(SmallFile.names(in: trial.folder) == ["карта.txt"])
  }

  @Test func `tells other programs what it read and what it guessed`() throws {
    let result = trial.run("import", "roadmap", "карта.txt", "--dry-run", "--json")

    let document = try object(result.out)
    #expect(document["schema"] as? Int == 1)
    #expect(document["title"] as? String == "Карта 2023")
    let stage = try #require((document["stages"] as? [[String: Any]])?.first)
    #expect(stage["number"] as? Int == 1)
    #expect(stage["name"] as? String == "Подготовка")
    let items = try #require(stage["items"] as? [[String: Any]])
    #expect(items.map { $0["number"] as? String } == ["1.1.1", "1.1.2"])
    #expect(items.map { $0["measure"] as? String } == ["Изучение", "Изучение"])
    #expect(items.map { $0["text"] as? String } == ["Прочитать.", "Обсудить."])
    #expect(items[1]["responsibles"] as? [String] == ["Заведующий", "Старший воспитатель"])
    #expect(items[1]["guesses"] as? [String] == ["term", "responsible"])
  }

  @Test func `gives terms their days where the words fix them`() throws {
    let result = trial.run("import", "roadmap", "карта.txt", "--dry-run", "--json")

    let stages = try object(result.out)["stages"] as? [[String: Any]]
    let item = try #require((stages?.first?["items"] as? [[String: Any]])?.first)
    let terms = try #require(item["terms"] as? [[String: Any]])
    #expect(terms[0]["text"] as? String == "Март 2022")
    #expect(terms[0]["first"] as? String == "2022-03-01")
    #expect(terms[0]["last"] as? String == "2022-03-31")
    #expect(terms[0]["precision"] as? String == "month")
    #expect(terms[1]["text"] as? String == "Когда получится")
    #expect(terms[1]["first"] is NSNull && terms[1]["last"] is NSNull)
  }

  @Test func `tells its findings with their places`() throws {
    let result = trial.run("import", "roadmap", "карта.txt", "--dry-run", "--json")

    let findings = try #require(try object(result.out)["findings"] as? [[String: Any]])
    #expect(findings.count == 1)
    #expect(findings[0]["code"] as? String == "term-in-words")
    #expect(findings[0]["severity"] as? String == "note")
    #expect((findings[0]["place"] as? [String: Any])?["line"] as? Int == 16)
  }

  @Test func `puts the roadmap into the file as one step`() throws {
    trial.run("new", "a.kurator")

    let result = trial.run("import", "roadmap", "карта.txt", "--file", "a.kurator")

    #expect(result.status == .done)
    #expect(
      result.out.hasSuffix(
        "Дорожная карта загружена в \(trial.path("a.kurator")): 1 этап, 1 мероприятие, "
          + "2 действия, 1 замечание\n"))
    let file = try ProgramFile.open(trial.path("a.kurator"), at: trial.moment)
    #expect(try file.roadmap()?.title == "Карта 2023")
    #expect(try file.history().first?.title == .importRoadmap)
  }

  @Test func `keeps the marks of actions that are the same, and tells those that are lost`() throws
  {
    let head =
      "Карта;;;;;;\n№;Этап;Мероприятия;Содержание;Сроки;Ответственные;Отметка о выполнении\n"
    let row = "1;Начало;Приказы;1. %;Май 2023;Завуч;12.05.2023, приказ № 1\n"
    try trial.write(head + row.replacing("%", with: "Издать"), to: "а.csv")
    let plain = (head + row).replacing("12.05.2023, приказ № 1", with: "")
    try trial.write(plain.replacing("%", with: "издать."), to: "б.csv")
    try trial.write(plain.replacing("%", with: "Иное"), to: "в.csv")
    trial.run("new", "a.kurator")
    trial.run("import", "roadmap", "а.csv", "--file", "a.kurator")

    let same = trial.run("import", "roadmap", "б.csv", "--file", "a.kurator")
    #expect(same.out.contains("Отметки о выполнении перенесены в новую карту: 1\n"))
    let file = try ProgramFile.open(trial.path("a.kurator"), at: trial.moment)
    #expect(try file.roadmap()?.actions.map(\.action.done?.document) == ["приказ № 1"])

    let lost = "Отметки о выполнении теряются, таких действий в новой карте нет: 1 (1.1.1)\n"
    let dry = trial.run("import", "roadmap", "в.csv", "--file", "a.kurator", "--dry-run")
    #expect(dry.out.contains(lost))
    let json = trial.run("import", "roadmap", "в.csv", "--file", "a.kurator", "--dry-run", "--json")
    let marks = try #require(try object(json.out)["marks"] as? [String: Any])
    #expect(marks["kept"] as? Int == 0 && marks["lost"] as? Int == 1)
    #expect(trial.run("import", "roadmap", "в.csv", "--file", "a.kurator").out.contains(lost))
  }

  @Test func `takes a mark of a day to come as a note, and proposes what closes an action`() throws
  {
    try trial.write(
      """
      Карта
      №;Этап;Мероприятия;Содержание;Сроки;Ответственные;Отметка о выполнении
      1;Пары;Приказы;"1. Издание приказа «Об утверждении наставнических пар/групп»
      2.";Май 2026;Завуч;01.01.2030, приказ № 1

      """, to: "г.csv")
    trial.run("new", "a.kurator")
    let result = trial.run("import", "roadmap", "г.csv", "--file", "a.kurator")

    #expect(result.status == .done)
    #expect(
      result.out.contains(
        "отметка «01.01.2030, приказ № 1» – с датой, которая ещё не наступила: она перенесена"
          + " в заметки"))
    #expect(result.out.contains("под номером 2 нет текста действия: строка не загружена"))
    #expect(
      result.out.contains(
        "Чем закрываются действия, предложено по встроенной карте – проверьте: 1 (1.1.1)\n"))
    let file = try ProgramFile.open(trial.path("a.kurator"), at: trial.moment)
    let actions = try #require(try file.roadmap()).actions.map(\.action)
    #expect(actions.map(\.fact) == [FactCode("pair-order")])
    #expect(actions.map(\.notes) == ["01.01.2030, приказ № 1"])
    #expect(actions.allSatisfy { $0.done == nil })
  }

  @Test func `keeps a guess until somebody looks at it`() throws {
    trial.run("new", "a.kurator")
    trial.run("import", "roadmap", "карта.txt", "--file", "a.kurator")
    let result = trial.run("check", "a.kurator")

    #expect(
      result.out.contains(
        "1.1.1: замечание: срок при загрузке отнесён к действию по месту в ячейке. Проверьте его\n")
    )
  }

  @Test func `asks for a file before it reads`() {
    let result = trial.run("import", "roadmap", "gone.txt")

    #expect(result.status == .usage)
    #expect(result.err.contains("--file"))
  }

  @Test func `says that the source is not there`() {
    let result = trial.run("--lang", "en", "import", "roadmap", "gone.txt", "--dry-run")

    #expect(result.status == .usage)
    #expect(
      result.err
        == "The file gone.txt cannot be read (no such file or folder): check the path and your rights\n"
    )
  }

  @Test func `says where a source stops being a roadmap`() throws {
    let cut = NewCommandTests.roadmap.replacing("\tСроки\n", with: "")
    try trial.write(cut, to: "карта.txt")

    let result = trial.run("import", "roadmap", "карта.txt", "--dry-run", "--json")

    #expect(result.status == .usage)
    #expect(result.out.isEmpty)
    #expect(result.err == "карта.txt:3: в таблице нет столбца «Сроки». Добавьте его в шапку\n")
  }
}
