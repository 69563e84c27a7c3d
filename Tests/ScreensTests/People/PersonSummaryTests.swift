import Mentoring
import TerminalKit
import Testing

@testable import Screens

@Suite struct PersonSummaryTests {
  private let context = Context(
    language: .russian, today: Samples.today, handbook: Samples.handbook)

  private func summary(_ row: MenteeRow, closed: Int? = 4) throws -> PersonSummary {
    PersonSummary(
      entry: try #require(PeopleEntry(row)), side: .mentee, survey: closed.map { ($0, 4) },
      context: context)
  }

  private func texts(_ summary: PersonSummary) -> [String] {
    summary.lines.map { line in
      line.runs.map(\.text).joined() + (line.cure.isEmpty ? "" : " | \(line.cure)")
    }
  }

  @Test func `says what is missing and which key goes to the cure`() throws {
    #expect(
      texts(try summary(PeopleSamples.mentees[4], closed: 0)) == [
        "Иванова Анна Сергеевна, 14.03.2003 (23 года), воспитатель, группа «Ромашка»",
        "Нет согласия на обработку – в пару и приказ не попадёт. | С – внести согласие",
        "Запрос: конспекты занятий, работа с родителями", "Наставник: нет",
        "Анкета «до»: не введена | Ф – ввести анкету",
        "Пожелания: воспитатель – воспитатель · опытный педагог – молодой специалист"
          + " · наставник 35–50 лет",
        "Напоминание: нет согласия работника (ст. 351.8 ТК РФ)", "Метки: работа с родителями",
        "Контакт: +7 912 000-00-04",
      ])
  }

  @Test func `has less to say where nothing is missing`() throws {
    #expect(
      texts(try summary(PeopleSamples.mentees[0])) == [
        "Абрамова Ольга Игоревна, 11.02.1999 (27 лет), воспитатель, Ромашка",
        "Запрос: планирование", "Наставник: Титова Н. П.", "Анкета «до»: введена (4 из 4)",
        "Пожелания: нет", "Метки: нет – по меткам доска подбирает пару | F4 – внести",
      ])
  }

  @Test func `says what a card lacks and which key goes to it`() throws {
    let row = PeopleSamples.mentee(
      7, PeopleSamples.person(7, "Юдина Вера", post: "", group: ""), partners: ["Титова"])
    let lacking = try summary(row)
    #expect(
      texts(lacking) == [
        "Юдина Вера", "Запрос: не записан – доске не с чем сравнивать | F4 – внести",
        "Наставник: Титова", "Анкета «до»: введена (4 из 4)",
        "Должность: не указана – в приказе будет пусто | F4 – внести", "Пожелания: нет",
      ])
    let facts = lacking.facts.facts
    #expect(
      facts.first { $0.label == "Запрос" }?.value
        == "не записан – доске не с чем сравнивать. F4 – внести")
    #expect(
      facts.first { $0.label == "Должность" }?.value
        == "не указана – в приказе будет пусто. F4 – внести")
    #expect(facts.first { $0.label == "Метки" } == nil)
    let wordy = try summary(PeopleSamples.mentees[0]).facts.facts
    #expect(
      wordy.first { $0.label == "Метки" }?.value
        == "нет – по меткам доска подбирает пару. F4 – внести")
    var mentor = PeopleSamples.mentors[0]
    mentor.card.wishes = Wishes()
    let other = PersonSummary(
      entry: try #require(PeopleEntry(mentor)), side: .mentor, survey: nil, context: context)
    #expect(
      texts(other).contains("Компетенции: не записаны – доске не с чем сравнивать | F4 – внести"))
  }

  @Test func `has a line for every fact beside a wide base, known or not`() throws {
    let bare = PeopleSamples.mentee(
      7, PeopleSamples.person(7, "Юдина Вера", post: "", group: ""), partners: [])
    let (one, other) = (try summary(PeopleSamples.mentees[0]), try summary(bare))
    let labels = other.steadyFacts.facts.map(\.label)
    #expect(labels.count > other.facts.facts.count)
    let shared = one.steadyFacts.facts.map(\.label).filter { labels.contains($0) }
    #expect(shared == labels)
    #expect(other.steadyFacts.facts.filter { $0.value == "—" }.count > 2)
    #expect(other.facts.facts.allSatisfy { $0.value != "—" })
  }

  @Test func `names the keys of the cures beside a wide base`() throws {
    let facts = try summary(PeopleSamples.mentees[2], closed: 2).facts.facts
    #expect(facts.first { $0.label == "Наставник" }?.value == "нет. И – на доску")
    #expect(
      facts.first { $0.label == "Анкета «до»" }?.value
        == "введена не вся (2 из 4). Ф – ввести анкету")
  }

  @Test func `sends to the board who could be paired`() throws {
    let lines = texts(try summary(PeopleSamples.mentees[2], closed: 2))
    #expect(lines.contains("Наставник: нет | И – на доску"))
    #expect(lines.contains("Анкета «до»: введена не вся (2 из 4) | Ф – ввести анкету"))
  }

  @Test func `reminds nobody of work who is not employed`() throws {
    let lines = texts(try summary(PeopleSamples.mentees[3], closed: nil))
    #expect(
      lines == [
        "Жуков Пётр, 01.09.2013 (13 лет), 5 «Б»",
        "Согласие отозвано 02.10.2026 – в пару не попадёт. | С – внести согласие",
        "Запрос: математика", "Наставник: нет", "Пожелания: нет",
        "Метки: нет – по меткам доска подбирает пару | F4 – внести",
      ])
  }

  @Test func `counts the places of a mentor`() throws {
    let entry = try #require(PeopleEntry(PeopleSamples.mentors[1]))
    let summary = PersonSummary(entry: entry, side: .mentor, survey: nil, context: context)
    #expect(
      texts(summary).contains(
        "Наставляемые: Абрамова О. И., Аксёнова Д. П. · занято мест: 2 из 2"))
    #expect(texts(summary).contains("Пожелания: наставляемый до 35 лет"))
  }

  @Test(
    arguments: [
      (35, 50, "35–50 лет"), (35, 35, "35 лет"), (21, 21, "21 год"), (35, nil, "от 35 лет"),
      (nil, 50, "до 50 лет"),
    ] as [(Int?, Int?, String)])
  func `says a wished age`(from: Int?, to: Int?, expected: String) throws {
    let age = try #require(AgeRange(from: from, to: to))
    #expect(context.words.people.ageText(age) == expected)
  }

  @Test func `lists what the pairs depend on first`() throws {
    let facts = try summary(PeopleSamples.mentees[4]).facts
    #expect(facts.heading == "Иванова Анна Сергеевна")
    #expect(
      facts.facts.map(\.label) == [
        "Дата рождения", "Должность", "Группа / место работы", "Запрос", "Согласие", "Наставник",
        "Анкета «до»", "Метки", "Форма", "Ролевая модель", "Возраст наставника", "Контакт",
        "Согласие работника",
      ])
    #expect(facts.facts.last?.value == "нет – напоминание (ст. 351.8 ТК РФ)")
    let given = try summary(PeopleSamples.mentees[0]).facts.facts
    #expect(given.first { $0.label == "Согласие" }?.value == "есть, от 02.09.2026")
  }

  @Test func `gives what is wrong a role of its own`() throws {
    let facts = try summary(PeopleSamples.mentees[4], closed: 0).facts.facts
    #expect(facts.first { $0.label == "Согласие" }?.role == .warning)
    #expect(facts.first { $0.label == "Анкета «до»" }?.role == .warning)
    #expect(facts.first { $0.label == "Наставник" }?.role == .muted)
  }
}
