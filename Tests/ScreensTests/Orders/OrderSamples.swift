import Mentoring
import TerminalKit

@testable import Screens

/// Orders with their pairs, as the file answers them.
enum OrderSamples {
  static func person(_ id: Int64, _ name: String, _ position: String, _ group: String = "")
    -> Person
  {
    Person(id: Person.ID(id), name: PersonName(name), position: position, workplace: group)
  }

  static let titova = person(1, "Титова Наталья Петровна", "старший воспитатель")
  static let orlova = person(2, "Орлова Тамара Викторовна", "воспитатель", "Теремок")
  static let abramova = person(11, "Абрамова Ольга Игоревна", "воспитатель", "Ромашка")
  static let aksyonova = person(12, "Аксёнова Дарья Павловна", "воспитатель", "Солнышко")
  static let ivanchuk = person(13, "Иванчук Светлана Юрьевна", "воспитатель", "Теремок")

  static func line(
    _ id: Int64, _ mentor: Person, _ mentee: Person, lacking: [PersonName] = [],
    withdrawn: [PersonName] = []
  ) -> OrderFacts.Line {
    OrderFacts.Line(
      pair: Pair(
        id: Pair.ID(id), mentee: Mentee.ID(mentee.id?.number ?? 0),
        mentor: Mentor.ID(mentor.id?.number ?? 0), form: Samples.form.code,
        roleModel: Samples.form.roleModels[0].code, accepted: Samples.today),
      mentee: mentee, mentor: mentor, lacksWorkConsent: lacking, withdrawnConsent: withdrawn)
  }

  static let lines = [
    line(1, orlova, ivanchuk, lacking: [orlova.name]), line(2, titova, abramova),
    line(3, titova, aksyonova),
  ]

  /// The same pairs after Titova has withdrawn her consent.
  static let withdrawn = [
    lines[0], line(2, titova, abramova, withdrawn: [titova.name]),
    line(3, titova, aksyonova, withdrawn: [titova.name]),
  ]

  static func leftOut(_ id: Int64, _ name: String, _ consent: ConsentStanding) -> MenteeRow {
    MenteeRow(
      card: MenteeCard(id: Mentee.ID(id), person: person(id, name, "воспитатель")),
      consent: consent, workConsent: .missing, partners: [])
  }

  static let unpaired = [
    leftOut(21, "Иванова Анна Сергеевна", .missing),
    leftOut(22, "Юдина Вера Кирилловна", .given(Samples.today)),
  ]

  static let date = Samples.today.adding(days: 4)  // 09.10.2026
  static let last = Samples.today.adding(days: 238)  // 31.05.2027

  static func content(number: String = "", date: CalendarDay? = nil) -> PairOrder.Content {
    PairOrder.Content(
      number: number, date: date,
      basis:
        "распоряжением Минпросвещения России от 25.12.2019 № Р-145\nприказом от 30.08.2026 № 38",
      last: last, reportDue: last.adding(days: -6))
  }

  static func order(
    _ id: Int64, number: String = "", date: CalendarDay? = nil, _ state: PairOrder.State = .draft
  ) -> PairOrder {
    PairOrder(
      id: PairOrder.ID(id), content: content(number: number, date: date), state: state)
  }

  static func listed(_ order: PairOrder, _ lines: [OrderFacts.Line] = lines) -> OrderFacts.Listed {
    OrderFacts.Listed(order: order, lines: lines)
  }

  /// How the orders stand: the name of what a test starts from.
  enum Case: String, CaseIterable, Sendable {
    case blankDraft, readyDraft, withdrawn, offer, empty, signed, issued

    var facts: OrderFacts {
      let blank = OrderSamples.order(5)
      let ready = OrderSamples.order(5, number: "42-ОД", date: OrderSamples.date)
      return switch self {
      case .blankDraft:
        OrderSamples.facts([OrderSamples.listed(blank)], waiting: OrderSamples.lines)
      case .readyDraft:
        OrderSamples.facts([OrderSamples.listed(ready)], waiting: OrderSamples.lines)
      case .withdrawn:
        OrderSamples.facts([OrderSamples.listed(ready, OrderSamples.withdrawn)], waiting: [])
      case .offer: OrderSamples.facts([], waiting: OrderSamples.lines)
      case .empty: OrderSamples.facts([], waiting: [])
      case .signed: OrderSamples.facts(OrderSamples.twoSigned, waiting: [])
      case .issued: OrderSamples.facts([OrderSamples.issued([titova.id: issuedOn])], waiting: [])
      }
    }
  }

  private static func facts(_ orders: [OrderFacts.Listed], waiting: [OrderFacts.Line])
    -> OrderFacts
  {
    OrderFacts(orders: orders, waiting: waiting, unpaired: unpaired)
  }

  /// The day of the order that is read, some days before today: 01.10.2026.
  static let issuedOn = Samples.today.adding(days: -4)

  /// A signed order with those who have read it and on which day.
  static func issued(_ days: [Person.ID?: CalendarDay]) -> OrderFacts.Listed {
    OrderFacts.Listed(
      order: order(7, number: "42-ОД", date: issuedOn, .signed), lines: lines,
      readers: PairOrderPaper.readers(of: lines).map { Acquaintance($0, on: days[$0.id]) })
  }

  private static let twoSigned = [
    listed(order(7, number: "42-ОД", date: date, .signed), [lines[0], lines[1]]),
    listed(order(6, number: "40-ОД", date: date.adding(days: -1), .signed), [lines[2]]),
  ]

  /// The handbook with the whole text of an order.
  static var handbook: HandbookContents {
    var handbook = Samples.handbook
    handbook.pairOrder = OrderText(
      heading: [.words("Об утверждении наставнических пар/групп")], basis: "распоряжением № Р-145",
      preamble: [
        .words("В соответствии с "), .field(.basis),
        .words(", в целях закрепления наставнических пар (групп) на "), .field(.year),
        .words(" учебный год"),
      ],
      points: [
        [.words("Утвердить состав наставнических пар (групп) согласно приложению.")],
        [
          .words("Установить срок работы пар (групп) с "), .field(.termFirst), .words(" по "),
          .field(.termLast), .words("."),
        ],
        [.words("Наставникам сообщить об итогах не позднее "), .field(.reportDue), .words(".")],
        [.words("Контроль за исполнением настоящего приказа "), .field(.control), .words(".")],
      ])
    return handbook
  }

  /// A stage at the orders with those facts loaded.
  static func stage(
    _ start: Case, language: Language = .russian, size: Size = Size(width: 80, height: 24),
    row: Int64? = nil
  ) throws -> Stage {
    try stage(start.facts, language: language, size: size, row: row)
  }

  /// A stage at the orders with those facts loaded.
  static func stage(
    _ facts: OrderFacts, language: Language = .russian,
    size: Size = Size(width: 80, height: 24), row: Int64? = nil
  ) throws -> Stage {
    var stage = Stage(language: language, size: size, handbook: handbook)
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment,
      undo: Overview.Reversal(step: Step.ID(1), title: .acceptPair), redo: nil,
      version: 1)
    let rows = row.map { [Chapter.orders: $0] } ?? [:]
    stage.send(
      .opened(path: "/tmp/sample.kurator", overview, Session(chapter: .orders, rows: rows)))
    stage.answer([.orders: .orders(facts)])
    _ = stage.takeWishes()
    return stage
  }

  /// The signature of the first order as it stands on the page.
  static func signing(_ start: Case) throws -> Change {
    let listed = start.facts.orders[0]
    let paper = PairOrderPaper.paper(
      of: listed, programme: try Samples.programme(), handbook: handbook
    ).paper
    let edit = OrderEdit.sign(
      PairOrder.ID(listed.order.id?.number ?? 0),
      OrderReview(
        content: listed.order.content, lines: listed.lines,
        programme: try Samples.programme(), paper: paper))
    return Change([.orders(edit)], .signOrder)
  }

  /// Tells that a change was written, and answers what is loaded after it.
  static func finish(_ change: Change, then facts: Case, on stage: inout Stage) {
    let receipt = Receipt(step: Step.ID(9), title: change.title, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    stage.answer([.orders: .orders(facts.facts)])
    _ = stage.takeWishes()
  }
}
