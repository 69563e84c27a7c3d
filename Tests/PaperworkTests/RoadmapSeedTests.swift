import Foundation
import Mentoring
import Testing

@testable import Paperwork

/// The roadmap of a real kindergarten.
@Suite struct RoadmapSeedTests {
  private func seed() throws -> RoadmapImport {
    try RoadmapText.read(Fixture.bytes("roadmap.txt"), source: "roadmap.txt")
  }

  @Test func `has its title, seven stages and forty-eight actions`() throws {
    let roadmap = try seed().roadmap
    #expect(
      roadmap.title
        == "«Дорожная карта» реализации целевой модели наставничества 2023 – 2024 г.")
    #expect(
      roadmap.stages.map(\.title) == [
        "Подготовка условий для запуска программы наставничества",
        "Формирование базы наставляемых",
        "Формирование базы наставников",
        "Отбор и обучение наставников",
        "Формирование наставнических пар / групп",
        "Организация и осуществление работы наставнических пар / групп",
        "Завершение наставничества",
      ])
    #expect(
      roadmap.stages.map { $0.measures.map(\.actions.count) } == [
        [2, 3, 4, 3], [6, 2], [3, 0, 1], [1, 4], [4, 3], [5, 1], [3, 3, 0],
      ])
    #expect(roadmap.stages.flatMap(\.measures).flatMap(\.actions).count == 48)
  }

  @Test func `has its measures, two of them without a title`() throws {
    #expect(
      try seed().roadmap.stages.flatMap(\.measures).map(\.title) == [
        "Изучение и систематизация имеющихся материалов по внедрению программы наставничества",
        "Информирование родителей, педагогов, обучающихся, выпускников, работодателей и др. о "
          + "возможностях и целях целевой модели наставничества",
        "Подготовка нормативной базы реализации целевой модели наставничества в ОО",
        "Выбор форм и программ наставничества исходя из потребностей ОО",
        "Сбор данных о наставляемых", "Формирование базы наставляемых",
        "Сбор данных о наставниках", "", "Формирование базы наставников",
        "Выявление наставников, входящих в базу потенциальных наставников",
        "Обучение наставников для работы с наставляемыми",
        "Отбор наставников и наставляемых", "Закрепление наставнических пар / групп",
        "Организация комплекса последовательных встреч наставников и наставляемых",
        "Планируемые результаты наставниками", "Отчеты по итогам наставнической программы",
        "Мотивация и поощрения наставников", "",
      ])
    #expect(
      try seed().findings == [
        .init(line: 36, kind: .termsAligned(stage: 1, measure: 3)),
        .init(line: 43, kind: .responsiblesAligned(stage: 1, measure: 3)),
        .init(line: 55, kind: .termsAligned(stage: 1, measure: 4)),
        .init(line: 73, kind: .termsAligned(stage: 2, measure: 1)),
        .init(line: 100, kind: .measureWithoutTitle(stage: 3, measure: 2)),
        .init(line: 188, kind: .measureWithoutTitle(stage: 7, measure: 3)),
      ])
  }

  @Test func `has every term to its first and last day`() throws {
    let terms = try seed().roadmap.stages.flatMap(\.measures).map { measure in
      measure.terms.map { term in
        "\(term.first?.iso ?? "?")…\(term.last?.iso ?? "?") \(term.precision) \(term.text)"
      }
    }
    let august = "2022-08-01…2022-08-31 month Август 2022"
    let march = "2022-03-01…2022-03-31 month Март 2022"
    #expect(
      terms == [
        [march], [march], [march, "2022-09-01…2022-09-30 month Сентябрь 2022"],
        [
          "2022-05-01…2022-06-30 range Май-июнь 2022", "2022-05-01…2022-05-31 month Май 2022",
          "2022-05-01…2022-06-30 range Май- июнь 2022",
        ],
        ["2022-05-01…2022-06-30 range Май-июнь 2022", august],
        [august], [august], [august], [august], [august],
        ["2022-08-01…2022-09-30 range Август-сентябрь 2022"],
        ["2022-09-01…2022-09-30 month Сентябрь 2022"],
        ["2022-09-01…2022-10-31 range Сентябрь-октябрь 2022"],
        ["2022-09-01…2023-08-31 schoolYear 2022-2023учебный год"],
        ["2023-01-01…2023-01-31 month Январь 2023"],
        ["2023-01-01…2023-04-30 range Январь, апрель 2023"],
        ["2023-05-01…2023-05-31 month Май 2023"],
        ["2023-05-01…2023-08-31 range Май-август 2023г."],
      ])
  }

  @Test func `has who answers for each measure`() throws {
    let (head, senior) = ("Заведующий ДОУ", "Старший воспитатель")
    #expect(
      try seed().roadmap.stages.flatMap(\.measures).map(\.responsibles) == [
        [head, senior], [head], [head, senior, head], [senior], [senior], [senior], [senior],
        [senior], [senior], [senior], [senior], [senior], [senior], ["Наставники"], [senior],
        [senior], [head], [senior],
      ])
  }

  @Test func `takes the number off an action and keeps the rest`() throws {
    let measures = try seed().roadmap.stages[6].measures
    #expect(
      measures[1].actions.map(\.text) == [
        "Приказ о поощрении.",
        "Издание приказа «О проведении итогового мероприятия в рамках реализации целевой модели "
          + "наставничества».",
        "Публикация результатов программы наставничества, лучших наставников.",
      ])
  }

  @Test func `reads the same with a mark, with CRLF, with CR and in Windows-1251`() throws {
    let bytes = try Fixture.bytes("roadmap.txt")
    let text = String(decoding: bytes, as: UTF8.self)
    let plain = try seed()
    let marked = [0xEF, 0xBB, 0xBF] + bytes
    #expect(try RoadmapText.read(marked, source: "x") == plain)
    for end in ["\r\n", "\r"] {
      let other = Array(text.replacing("\n", with: end).utf8)
      #expect(try RoadmapText.read(other, source: "x") == plain)
    }
    let old = try #require(text.data(using: .windowsCP1251))
    let result = try RoadmapText.read(Array(old), source: "x")
    #expect(result.roadmap == plain.roadmap)
    #expect(result.findings == [.init(line: 1, kind: .windows1251)] + plain.findings)
  }

  @Test func `a roadmap without one of its cells is refused at that row`() throws {
    let lines = String(decoding: try Fixture.bytes("roadmap.txt"), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var cut = lines
    cut.remove(at: 83)
    #expect(
      throws: RoadmapTextError(
        source: "x", line: 79, reason: .cellCount(found: 5, expected: 6))
    ) { try RoadmapText.read(Array(cut.joined(separator: "\n").utf8), source: "x") }
  }

  /// In the cells of 1.3, 1.4 and 2.1 empty lines alone tell which term and responsible is whose.
  @Test func `stands its terms and responsibles beside their actions`() throws {
    let read = try seed()
    let stages = read.roadmap.stages
    let order = stages[0].measures[2].actions
    #expect(
      order.map { $0.terms.map(\.text) } == [
        ["Март 2022"], ["Март 2022"], ["Март 2022"], ["Сентябрь 2022"],
      ])
    #expect(
      order.map(\.responsibles) == [
        ["Заведующий ДОУ"], ["Старший воспитатель"], ["Заведующий ДОУ"], ["Заведующий ДОУ"],
      ])
    #expect(
      stages[0].measures[3].actions.map { $0.terms.map(\.text) } == [
        ["Май-июнь 2022"], ["Май 2022"], ["Май- июнь 2022"],
      ])
    let survey = stages[1].measures[0].actions.map { $0.terms.map(\.text) }
    #expect(survey.first == ["Май-июнь 2022"] && survey.last == ["Август 2022"])
    #expect(stages[0].measures[0].actions.allSatisfy { $0.terms.isEmpty })
  }

  @Test func `marks what only the position tells`() throws {
    let guesses = try seed().guesses
    let both: Set<RoadmapImport.Guess> = [.term, .responsible]
    func place(_ stage: Int, _ measure: Int, _ action: Int) -> ActionPlace {
      ActionPlace(stage: stage, measure: measure, action: action)
    }
    #expect(guesses[place(1, 1, 1)] == [.responsible])
    #expect((1...4).allSatisfy { guesses[place(1, 3, $0)] == both })
    #expect((1...3).allSatisfy { guesses[place(1, 4, $0)] == [.term] })
    #expect((1...6).allSatisfy { guesses[place(2, 1, $0)] == [.term] })
    #expect(guesses.count == 2 + 4 + 3 + 6)
  }
}
