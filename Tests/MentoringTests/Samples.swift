import Testing

@testable import Mentoring

/// A day from its ISO form; a test that misspells one fails there.
func day(_ iso: String, sourceLocation: SourceLocation = #_sourceLocation) -> CalendarDay {
  guard let day = CalendarDay(iso: iso) else {
    Issue.record("\(iso) is no day", sourceLocation: sourceLocation)
    return CalendarDay(number: 0)
  }
  return day
}

/// A month of a year; a test that misspells one fails there.
func month(
  _ year: Int, _ month: Int, sourceLocation: SourceLocation = #_sourceLocation
) -> CalendarMonth {
  guard let month = CalendarMonth(year: year, month: month) else {
    Issue.record("\(year)-\(month) is no month", sourceLocation: sourceLocation)
    return CalendarDay(number: 0).calendarMonth
  }
  return month
}

/// The school year 2026/27.
let schoolYear = SchoolYear(preparedOn: day("2026-09-01"))

extension MentoringForm {
  static let educators = MentoringForm(
    code: .init("educator-educator"), title: "воспитатель – воспитатель",
    roleModels: [
      RoleModel(code: .init("experienced-young"), title: "опытный – молодой специалист"),
      RoleModel(code: .init("leader-troubled"), title: "лидер – испытывающий проблемы"),
    ])
  static let specialists = MentoringForm(
    code: .init("specialist-specialist"), title: "специалист – специалист",
    roleModels: [
      RoleModel(code: .init("experienced-young"), title: "опытный – молодой специалист")
    ])
}

extension Questionnaire {
  static let menteeBefore = sample("mentee-before", .mentee, .before)
  static let mentorBefore = sample("mentor-before", .mentor, .before)
  static let menteeAfter = sample("mentee-after", .mentee, .after)

  private static func sample(_ code: String, _ side: Side, _ wave: Wave) -> Self {
    let items = [
      Item(number: 1, text: "Участвовали?", label: "участие", kind: .yesNo(noGoesTo: 3)),
      Item(number: 2, text: "Где?", label: "где", kind: .open),
      Item(number: 3, text: "Ожидания", label: "ожидания", kind: .scale(low: "нет", high: "да")),
      Item(
        number: 4, text: "Как часто?", label: "частота",
        kind: .frequency(["очень часто", "часто", "редко", "1–2 раза", "никогда"]),
        measure: .eventFrequency),
    ]
    return Self(code: .init(code), title: "Анкета", side: side, wave: wave, items: items)
  }
}

extension MatchingWeights {
  static let sample = MatchingWeights(
    tag: 4, tagsAtMost: 3, sameForm: 3, otherForm: -3, sameRoleModel: 2, otherRoleModel: -1,
    wishedAge: 2, otherAge: -2, frequency: [2, 1, 0, -1])
}

extension OrderText {
  static let sample = OrderText(
    heading: [.words("Об утверждении наставнических пар (групп)")],
    basis: "распоряжением № Р-145\nПоложением о наставничестве",
    preamble: [.words("В соответствии с "), .field(.basis), .words(" на "), .field(.year)],
    points: [
      [
        .words("Утвердить пары с "), .field(.termFirst), .words(" по "), .field(.termLast),
        .words(" (приложение № 1)."),
      ],
      [.words("Отчёт – до "), .field(.reportDue), .words(".")],
      [.words("Контроль "), .field(.control), .words(".")],
    ])
}

extension HandbookContents {
  static let sample = HandbookContents(
    forms: [.educators, .specialists], tags: ["речь", "родители"],
    questionnaires: [.menteeBefore, .mentorBefore, .menteeAfter],
    roadmap: RoadmapTemplate(title: "Дорожная карта", stages: []), pairOrder: .sample,
    weights: .sample, law: [])
}

extension Programme {
  static let sample = Programme(
    organization: Organization(
      fullName: "Муниципальное бюджетное дошкольное образовательное учреждение «Рябинка»",
      shortName: "ДОУ «Рябинка»", kind: .kindergarten, place: "г. Киров",
      headTitle: "заведующий", headName: PersonName("Белова Анна Петровна")),
    year: schoolYear)
}

extension Person {
  static func sample(
    _ number: Int64, _ name: String, born: String? = nil, isEmployee: Bool = true
  ) -> Person {
    Person(
      id: .init(number), name: PersonName(name), birthDate: born.map { day($0) },
      position: "воспитатель", isEmployee: isEmployee)
  }
}

extension MenteeRow {
  /// A mentee whose person has the same number.
  static func sample(
    _ number: Int64, _ wishes: Wishes = Wishes(), person: Int64? = nil, born: String? = nil,
    consent: ConsentStanding = .given(day("2026-09-01")), isEmployee: Bool = true
  ) -> MenteeRow {
    MenteeRow(
      card: MenteeCard(
        id: .init(number),
        person: .sample(
          person ?? number, "Наставляемая \(number)", born: born, isEmployee: isEmployee),
        wishes: wishes),
      consent: consent, workConsent: .missing, partners: [])
  }
}

extension MentorRow {
  /// A mentor whose person has the number plus 100.
  static func sample(
    _ number: Int64, _ wishes: Wishes = Wishes(), person: Int64? = nil, born: String? = nil,
    capacity: Int = 1, consent: ConsentStanding = .given(day("2026-09-01")),
    isEmployee: Bool = true
  ) -> MentorRow {
    MentorRow(
      card: MentorCard(
        id: .init(number),
        person: .sample(
          person ?? number + 100, "Наставник \(number)", born: born, isEmployee: isEmployee),
        wishes: wishes, capacity: capacity),
      consent: consent, workConsent: .missing, partners: [])
  }
}

extension BoardFacts {
  static func sample(
    _ mentees: [MenteeRow], _ mentors: [MentorRow], sheets: [AnswerSheet] = [],
    wishes: [PairWish] = [], pairs: [Pair] = [], orders: [Pair.ID: String] = [:]
  ) -> BoardFacts {
    BoardFacts(
      mentees: mentees, mentors: mentors, sheets: sheets, wishes: wishes, pairs: pairs,
      orders: orders)
  }
}
