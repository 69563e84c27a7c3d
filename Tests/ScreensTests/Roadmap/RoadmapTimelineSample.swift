import Mentoring

@testable import Screens

/// A roadmap with terms of every kind, as its programme stands on 05.10.2026.
enum RoadmapTimelineSample {
  static let consents = FactCode("mentee-consents")

  static let roadmap = Roadmap(
    title: "«Дорожная карта» 2025 – 2026 г.",
    stages: [
      RoadmapStage(
        id: RoadmapStage.ID(1), title: "Подготовка условий",
        measures: [
          RoadmapMeasure(
            id: RoadmapMeasure.ID(1), title: "Нормативная база",
            terms: [Term(read: "Сентябрь 2026")], responsibles: ["Заведующий"],
            actions: [order, plan])
        ]),
      RoadmapStage(
        id: RoadmapStage.ID(2), title: "Формирование базы наставляемых",
        measures: [
          RoadmapMeasure(
            id: RoadmapMeasure.ID(2), title: "Сбор данных",
            terms: [Term(read: "Август – сентябрь 2026")], responsibles: ["Старший воспитатель"],
            result: "база наставляемых", actions: [survey, consent, base])
        ]),
      RoadmapStage(
        id: RoadmapStage.ID(3), title: "Работа пар",
        measures: [
          RoadmapMeasure(
            id: RoadmapMeasure.ID(3), title: "Встречи",
            terms: [Term(read: "2026/27 учебный год")], responsibles: ["Старший воспитатель"],
            actions: [meetings, help, report]),
          RoadmapMeasure(
            id: RoadmapMeasure.ID(4), title: "", terms: [], responsibles: [],
            actions: [spare]),
        ]),
    ],
    standings: [
      consents: FactStanding(
        .part(done: 23, all: 25, lacking: ["Орлова Т. В.", "Юдина В. К."]),
        at: .consents(.mentee, nil))
    ])

  private static let order = RoadmapAction(
    id: RoadmapAction.ID(1), text: "Издать приказ о внедрении по № 145-р",
    terms: [Term(read: "01.09.2026")], result: "приказ",
    done: RoadmapAction.Done(
      date: Samples.today.adding(days: -30), document: "приказ № 1-ОД", by: "Петрова М. И."))

  private static let plan = RoadmapAction(
    id: RoadmapAction.ID(2), text: "Утвердить дорожную карту", terms: [Term(read: "до 04.10.2026")])

  private static let survey = RoadmapAction(
    id: RoadmapAction.ID(3), text: "Провести анкетирование",
    done: RoadmapAction.Done(date: Samples.today.adding(days: -10), document: ""))

  private static let consent = RoadmapAction(
    id: RoadmapAction.ID(4), text: "Собрать согласия", terms: [Term(read: "Август 2026")],
    fact: consents, notes: "Орлова вернётся из отпуска 12 октября")

  private static let base = RoadmapAction(
    id: RoadmapAction.ID(5), text: "Сформировать базу", terms: [Term(read: "Ноябрь 2026")],
    baseline: [Term(read: "Сентябрь 2026")], after: [RoadmapAction.ID(3), RoadmapAction.ID(4)])

  private static let meetings = RoadmapAction(
    id: RoadmapAction.ID(6), text: "Проводить встречи",
    terms: [Term(read: "ежемесячно, 2026/27 учебный год")], after: [RoadmapAction.ID(5)])

  private static let help = RoadmapAction(id: RoadmapAction.ID(7), text: "Помогать парам")

  private static let report = RoadmapAction(
    id: RoadmapAction.ID(8), text: "Составить отчёт",
    terms: [Term(read: "с 10 мая 2027 по 25 мая 2027")], after: [RoadmapAction.ID(6)])

  private static let spare = RoadmapAction(
    id: RoadmapAction.ID(9), text: "Опубликовать опыт", terms: [Term(words: "летом")])
}
