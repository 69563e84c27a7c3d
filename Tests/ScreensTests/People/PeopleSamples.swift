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
      consent: consent, workConsent: work, partners: partners.map { PersonName($0) })
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
      consent: given, workConsent: .missing, partners: []),
    MentorRow(
      card: MentorCard(
        id: Mentor.ID(201), person: titova,
        wishes: Wishes(text: "планирование", age: AgeRange(from: nil, to: 35)), capacity: 2),
      consent: given, workConsent: given, partners: [abramova.name, aksyonova.name]),
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

  static let answers: [Query: Loaded] = {
    var answers: [Query: Loaded] = [
      .mentees: .mentees(mentees), .mentors: .mentors(mentors), .surveys: .surveys(surveys),
      .person(Person.ID(4)): file(consents: consents, sheets: [sheet]),
      .person(Person.ID(5)): file(zhukov),
    ]
    answers.take(mentees: mentees)
    answers.take(mentors: mentors)
    for (name, namesake) in [
      ("титова наталья петровна", Namesake(person: titova, sides: [.mentor])),
      ("Елкина Мария Сергеевна", Namesake(person: yolkina, sides: [.mentee])),
    ] { answers[.namesakes(PersonName(name))] = .namesakes(PersonName(name), [namesake]) }
    return answers
  }()

  /// The base of a side as one slice, in Russian order of the names.
  static func slice(_ side: Side, _ records: [PeopleRecord]) -> PeopleSlice {
    let asked = PeopleAsked(
      side, limit: PeopleReading.first,
      questionnaire: Questionnaire.Code("educator-\(side.rawValue)-before"))
    let sorted = records.sorted { PeoplePlace(of: $0.person) < PeoplePlace(of: $1.person) }
    return PeopleSlice(asked, after: nil, rank: 0) { take in sorted.forEach(take) }
  }

}

extension PeopleRecord {
  /// The record of a mentee, with the answers of the samples.
  init?(_ row: MenteeRow) {
    guard let id = row.card.id else { return nil }
    self.init(
      card: id.number, person: row.card.person, wishes: row.card.wishes, consent: row.consent,
      workConsent: row.workConsent, partners: row.partners,
      isOnOtherSide: row.card.person == PeopleSamples.titova,
      answered: PeopleSamples.answered(by: row.card.person))
  }

  /// The record of a mentor.
  init?(_ row: MentorRow) {
    guard let id = row.card.id else { return nil }
    self.init(
      card: id.number, person: row.card.person, wishes: row.card.wishes,
      capacity: row.card.capacity, consent: row.consent, workConsent: row.workConsent,
      partners: row.partners)
  }
}

extension PeopleSamples {
  /// What a person of the samples has answered.
  static func answered(by person: Person) -> [Int: Bool] {
    let sheet = surveys.first { $0.person == person }?.sheets.first
    return sheet?.answers.mapValues { $0 != .yesNo(false) } ?? [:]
  }
}

extension PeopleEntry {
  /// The row of a mentee of the samples.
  init?(_ row: MenteeRow) {
    guard let record = PeopleRecord(row) else { return nil }
    self.init(record)
  }

  /// The row of a mentor of the samples.
  init?(_ row: MentorRow) {
    guard let record = PeopleRecord(row) else { return nil }
    self.init(record)
  }
}

extension [Query: Loaded] {
  /// Lets the base of mentees hold these.
  mutating func take(mentees rows: [MenteeRow]) {
    take(PeopleSamples.slice(.mentee, rows.compactMap { PeopleRecord($0) }))
  }

  /// Lets the base of mentors hold these.
  mutating func take(mentors rows: [MentorRow]) {
    take(PeopleSamples.slice(.mentor, rows.compactMap { PeopleRecord($0) }))
  }

  /// Lets a base hold one slice of records.
  mutating func take(_ slice: PeopleSlice) {
    let records = (0..<slice.count).map { slice[$0] }
    self[.people(slice.asked)] = .people(slice)
    for card in slice.cards {
      var asked = slice.asked
      asked.start = .around(card: card)
      asked.limit = 2 * PeopleAsked.rowsBefore
      self[.people(asked)] = .people(
        PeopleSlice(asked, after: nil, rank: 0) { take in records.forEach(take) })
    }
    self[.peopleCounts(slice.side)] = .peopleCounts(
      slice.side,
      PeopleCounts(
        all: records.count, withoutConsent: records.count { !$0.consent.isGiven },
        unpaired: records.count { $0.partners.isEmpty },
        freePlaces: records.reduce(0) { $0 + PeopleEntry($1).freePlaces }))
  }
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
