import Mentoring
import TerminalKit

@testable import Screens

/// A small kindergarten: six mentees, three mentors, one person on both sides.
enum PeopleSamples {
  static let day = Samples.today

  static func person(
    _ id: Int64, _ name: String, born: String? = nil, post: String = "воспитатель",
    group: String, contact: String = "", isEmployee: Bool = true
  ) -> Person {
    Person(
      id: Person.ID(id), name: PersonName(name), birthDate: born.flatMap { CalendarDay(iso: $0) },
      contact: contact, position: post, workplace: group, isEmployee: isEmployee)
  }

  static let abramova = person(1, "Абрамова Ольга Игоревна", born: "1999-02-11", group: "Ромашка")
  static let aksyonova = person(2, "Аксёнова Дарья Павловна", group: "Солнышко")
  static let yolkina = person(3, "Ёлкина Мария Сергеевна", group: "Радуга")
  static let ivanova = person(
    4, "Иванова Анна Сергеевна", born: "2003-03-14", group: "группа «Ромашка»",
    contact: "+7 912 000-00-04")
  static let titova = person(11, "Титова Наталья Петровна", born: "1980-05-20", group: "Ромашка")
  static let zhukov = person(
    5, "Жуков Пётр", born: "2013-09-01", post: "5 «Б»", group: "", isEmployee: false)
  static let belova = person(12, "Белова Лариса Андреевна", born: "1975-12-01", group: "Теремок")

  private static let given = ConsentStanding.given(CalendarDay(number: 20_698))  // 02.09.2026

  static func mentee(
    _ id: Int64, _ person: Person, _ text: String = "", tags: [String] = [],
    consent: ConsentStanding = given, work: ConsentStanding = given, partners: [String] = []
  ) -> MenteeRow {
    MenteeRow(
      card: MenteeCard(
        id: Mentee.ID(id), person: person, wishes: Wishes(text: text, tags: tags)),
      consent: consent, workConsent: work, partners: partners.map { PersonName($0) },
      answered: [:])
  }

  static let mentees: [MenteeRow] = {
    var last = mentee(
      104, ivanova, "конспекты занятий, работа с родителями", tags: ["работа с родителями"],
      consent: .missing, work: .missing)
    last.card.wishes.form = Samples.form.code
    last.card.wishes.roleModel = Samples.form.roleModels[0].code
    last.card.wishes.age = AgeRange(from: 35, to: 50)
    return [
      mentee(101, abramova, "планирование", partners: [titova.name.full]),
      mentee(102, aksyonova, "режимные моменты", partners: [titova.name.full]),
      mentee(103, yolkina, tags: ["речь", "диагностика"], work: .missing),
      mentee(105, zhukov, "математика", consent: .withdrawn(CalendarDay(number: 20_728))),
      last,
    ]
  }()

  static let mentors: [MentorRow] = [
    MentorRow(
      card: MentorCard(
        id: Mentor.ID(202), person: belova, wishes: Wishes(text: "речь, адаптация"), capacity: 1),
      consent: given, workConsent: .missing, partners: [], answered: [:]),
    MentorRow(
      card: MentorCard(
        id: Mentor.ID(201), person: titova,
        wishes: Wishes(text: "планирование", age: AgeRange(from: nil, to: 35)), capacity: 2),
      consent: given, workConsent: given, partners: [abramova.name, aksyonova.name],
      answered: [:]),
  ]

  static let sheet = AnswerSheet(
    person: Person.ID(4), questionnaire: Questionnaire.Code("educator-mentee-before"),
    answers: [1: .yesNo(false), 3: .scale(8), 4: .frequency(2)])

  static let surveys: [SurveyRow] = [
    SurveyRow(person: ivanova, sides: [.mentee], sheets: [sheet]),
    SurveyRow(
      person: abramova, sides: [.mentee],
      sheets: [
        AnswerSheet(
          person: Person.ID(1), questionnaire: Questionnaire.Code("educator-mentee-before"),
          answers: [1: .yesNo(true), 2: .blank])
      ]),
  ]

  static let consents: [Consent] = [
    Consent(
      id: Consent.ID(7), subject: Person.ID(4), kind: .processing, signer: ivanova.name,
      date: CalendarDay(number: 20_697), withdrawn: CalendarDay(number: 20_700)),
    Consent(
      id: Consent.ID(8), subject: Person.ID(4), kind: .distribution, signer: ivanova.name,
      date: CalendarDay(number: 20_698)),
  ]

  static func file(
    _ person: Person = ivanova, consents: [Consent] = [], sheets: [AnswerSheet] = []
  ) -> Loaded {
    .person(
      PersonFile(
        person: person, mentee: nil, mentor: nil, consents: consents, sheets: sheets))
  }

  static let answers: [Query: Loaded] = [
    .mentees: .mentees(mentees), .mentors: .mentors(mentors), .surveys: .surveys(surveys),
    .person(Person.ID(4)): file(consents: consents, sheets: [sheet]),
    .person(Person.ID(5)): file(zhukov),
  ]
}

extension Stage {
  /// A base with the people of the samples, with nothing wanted so far.
  static func people(
    _ side: Side, language: Language = .russian, size: Size = Size(width: 80, height: 24),
    answers: [Query: Loaded] = PeopleSamples.answers
  ) throws -> Stage {
    var stage = try Stage(
      at: side == .mentee ? .mentees : .mentors, language: language, size: size,
      answers: answers)
    _ = stage.takeWishes()
    return stage
  }

  /// Presses keys and answers what is asked for then.
  mutating func press(answering answers: [Query: Loaded], _ names: String...) throws {
    for name in names {
      try press(name)
      answer(answers)
    }
  }

  /// The page in front.
  var people: PeoplePage? { program.pages[program.chapter] as? PeoplePage }

  /// The picture as one text.
  var text: String { lines.joined(separator: "\n") }
}
