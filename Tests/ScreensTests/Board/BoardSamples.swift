import Mentoring
import TerminalKit

@testable import Screens

/// Boards as the file answers them.
enum BoardSamples {
  static let code = MentoringForm.Code("educator-educator")

  static func mentee(_ id: Int64, _ name: String, _ tags: [String], consent: Bool = true)
    -> MenteeRow
  {
    MenteeRow(
      card: MenteeCard(
        id: Mentee.ID(id),
        person: Person(
          id: Person.ID(id), name: PersonName(name),
          birthDate: CalendarDay(year: 2003, month: 3, day: 14)),
        wishes: Wishes(text: "Нужна помощь", tags: tags, form: code)),
      consent: consent ? .given(Samples.today) : .missing, workConsent: .given(Samples.today),
      partners: [])
  }

  static func mentor(_ id: Int64, _ name: String, _ tags: [String], capacity: Int = 1)
    -> MentorRow
  {
    MentorRow(
      card: MentorCard(
        id: Mentor.ID(id),
        person: Person(
          id: Person.ID(100 + id), name: PersonName(name),
          birthDate: CalendarDay(year: 1980, month: 5, day: 1)),
        wishes: Wishes(text: "Могу помочь", tags: tags, form: code), capacity: capacity),
      consent: .given(Samples.today), workConsent: .missing, partners: [])
  }

  static func facts(
    wishes: [PairWish] = [], pairs: [Pair] = [], orders: [Pair.ID: String] = [:]
  ) -> BoardFacts {
    BoardFacts(
      mentees: [
        mentee(1, "Абрамова Ольга Игоревна", ["планирование"]),
        mentee(2, "Ёлкина Мария Сергеевна", ["речь"]),
        mentee(3, "Иванова Анна Сергеевна", ["речь"], consent: false),
      ],
      mentors: [
        mentor(1, "Гусева Елена Александровна", ["речь"]),
        mentor(2, "Титова Надежда Петровна", ["планирование"], capacity: 2),
      ],
      sheets: [], wishes: wishes, pairs: pairs, orders: orders)
  }

  static let accepted = Pair(
    id: Pair.ID(7), mentee: Mentee.ID(1), mentor: Mentor.ID(2), form: code,
    accepted: Samples.today)

  /// Two mentors of one place each, either of whom could have Абрамова.
  static func tight(wishes: [PairWish] = [], pairs: [Pair] = []) -> BoardFacts {
    BoardFacts(
      mentees: [
        mentee(1, "Абрамова Ольга Игоревна", ["планирование"]),
        mentee(2, "Ёлкина Мария Сергеевна", ["речь"]),
      ],
      mentors: [
        mentor(1, "Гусева Елена Александровна", ["речь", "планирование"]),
        mentor(2, "Титова Надежда Петровна", ["планирование"]),
      ],
      sheets: [], wishes: wishes, pairs: pairs)
  }

  /// Twelve mentees of one mentor who takes fourteen, and one without a consent.
  static let long = BoardFacts(
    mentees: (1...12).map { mentee($0, "Наставляемая \($0)", ["речь"]) }
      + [mentee(13, "Последняя", ["речь"], consent: false)],
    mentors: [mentor(1, "Гусева Елена Александровна", ["речь"], capacity: 14)],
    sheets: [], wishes: [], pairs: [])

  /// A signed order on ``accepted``.
  static let signed = OrderFacts.Listed(
    order: PairOrder(
      id: PairOrder.ID(1),
      content: PairOrder.Content(
        number: "42-ОД", date: Samples.today, basis: "", last: Samples.today,
        reportDue: Samples.today), state: .signed),
    lines: [
      OrderFacts.Line(
        pair: accepted, mentee: Person(name: PersonName("Абрамова Ольга Игоревна")),
        mentor: Person(name: PersonName("Титова Надежда Петровна")), lacksWorkConsent: [])
    ])

  /// The board in front, with nothing asked of the world yet.
  static func stage(
    _ facts: BoardFacts, language: Language = .russian, size: Size = Size(width: 80, height: 24),
    orders: [OrderFacts.Listed] = []
  ) throws -> Stage {
    var facts = facts
    for listed in orders {
      for id in listed.lines.compactMap(\.pair.id) {
        facts.orders[id] = listed.order.content.number
      }
    }
    var stage = try Stage(
      at: .board, language: language, size: size, answers: [.board: .board(facts)])
    _ = stage.takeWishes()
    return stage
  }
}
