import Mentoring

@testable import Screens

/// Small values that the tests of the pages start from.
enum Samples {
  static let today = CalendarDay(number: 20_731)  // 05.10.2026

  static let moment = Moment(day: today, second: 14 * 3_600 + 5 * 60)

  static let organization = Organization(
    fullName: "Муниципальное бюджетное дошкольное образовательное учреждение «Рябинка»",
    shortName: "Детский сад № 12 «Рябинка»", kind: .kindergarten, place: "г. Киров",
    headTitle: "заведующий", headName: PersonName("Петрова Мария Ивановна"))

  static func programme(isDemo: Bool = false) throws -> Programme {
    guard let year = SchoolYear(start: 2_026) else { throw Missing() }
    return Programme(organization: organization, year: year, isDemo: isDemo)
  }

  static let form = MentoringForm(
    code: MentoringForm.Code("educator-educator"), title: "воспитатель – воспитатель",
    roleModels: [
      MentoringForm.RoleModel(
        code: MentoringForm.Code("experienced-young"),
        title: "опытный педагог – молодой специалист")
    ])

  static func questionnaire(_ side: Side) -> Questionnaire {
    Questionnaire(
      code: Questionnaire.Code("educator-\(side.rawValue)-before"),
      title: side == .mentee ? "Анкета наставляемого «до»" : "Анкета наставника «до»",
      side: side, wave: .before,
      items: [
        Questionnaire.Item(
          number: 1, text: "Сталкивались ли Вы раньше с программой наставничества?",
          label: "Сталкивались раньше?", kind: .yesNo(noGoesTo: 3)),
        Questionnaire.Item(number: 2, text: "Если да, то где?", label: "Где?", kind: .open),
        Questionnaire.Item(
          number: 3, text: "Ожидаемая эффективность программы", label: "Эффективность",
          kind: .scale(low: "совсем не эффективна", high: "очень эффективна")),
        Questionnaire.Item(
          number: 4, text: "Как часто Вы ожидаете мероприятия?", label: "Частота мероприятий",
          kind: .frequency(["Очень часто", "Часто", "Редко", "1–2 раза", "Никогда"]),
          measure: .eventFrequency),
      ])
  }

  static let handbook = HandbookContents(
    forms: [form], tags: ["планирование", "работа с родителями", "речь"],
    questionnaires: [questionnaire(.mentee), questionnaire(.mentor)],
    roadmap: RoadmapTemplate(title: "Дорожная карта", stages: []),
    pairOrder: OrderText(
      heading: [.words("Об утверждении наставнических пар")],
      basis: "распоряжением Р-145", preamble: [.words("В соответствии с "), .field(.basis)],
      points: [
        [.words("Утвердить пары с "), .field(.termFirst), .words(" по "), .field(.termLast)]
      ]),
    weights: MatchingWeights(
      tag: 4, tagsAtMost: 3, sameForm: 3, otherForm: -3, sameRoleModel: 2, otherRoleModel: -1,
      wishedAge: 2, otherAge: -1, frequency: [2, 1, 0, -1, -2]),
    law: [])

  struct Missing: Error {}
}
