import Mentoring
import TestSupport

@testable import ProgramFile

/// Edits without a plan: many are refused, and all that are not must be taken back exactly.
struct RandomEdits {
  private var random: SeededRandom
  private var people: [Person] = []
  private var mentees: [Mentee.ID] = []
  private var mentors: [Mentor.ID] = []
  private var pairs: [Pair.ID] = []
  private var actions: [RoadmapAction.ID] = []
  private var measures: [RoadmapMeasure.ID] = []
  private var review: OrderReview?

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// The next edits, often one and three at most, most of them about what is on the board.
  mutating func next(in file: ProgramFile) throws -> [Edit] {
    let board = try file.board()
    people = board.mentees.map(\.card.person) + board.mentors.map(\.card.person)
    mentees = board.mentees.compactMap(\.card.id)
    mentors = board.mentors.compactMap(\.card.id)
    pairs = board.pairs.compactMap(\.id)
    let all = try file.roadmap()?.stages.flatMap(\.measures) ?? []
    measures = all.compactMap(\.id)
    actions = all.flatMap(\.actions).compactMap(\.id)
    let draft = try file.orders().orders.first { $0.order.state == .draft }?.order.id
    review = try file.review(draft ?? PairOrder.ID(1))
    return (0..<max(1, roll(5) - 1)).map { _ in edit() }
  }

  /// A number below `bound`.
  mutating func roll(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  private mutating func edit() -> Edit {
    switch roll(16) {
    case 0, 1: .people(.saveMentee(mentee()))
    case 2, 3: .people(.saveMentor(mentor()))
    case 4: roll(2) == 0 ? .people(.removeMentee(id())) : .people(.removeMentor(id()))
    case 5, 6, 7, 8: .consents(roll(8) == 0 ? .remove(id()) : .save(consent()))
    case 9: .surveys(answer())
    case 10, 11, 12: .pairs(pairEdit())
    case 13: .orders(orderEdit())
    case 14: .roadmap(roadmapEdit())
    default: .orders(.save(order()))
    }
  }

  private mutating func id<Subject>() -> Identifier<Subject> { Identifier(Int64(1 + roll(6))) }

  private mutating func maybe<Value>(_ value: @autoclosure () -> Value) -> Value? {
    roll(2) == 0 ? nil : value()
  }

  private static let names = [
    "Иванова Анна", "Ёлкина \"Яна\"", "Шаль'ская 😀", "Петрова {}", "Ы", "Ян",
  ]

  private mutating func person() -> Person {
    let number = roll(6)
    var person = Sample.person(Self.names[number], born: nil)
    person.id = roll(3) == 0 ? Identifier(Int64(1 + roll(6))) : nil
    person.contact = "\(roll(100))"
    return person
  }

  private mutating func wishes() -> Wishes {
    Wishes(
      text: "\(roll(9))\n\\", tags: (0..<roll(3)).map { "тег \($0) \(roll(2))" },
      form: roll(2) == 0 ? nil : .init("f"), age: AgeRange(from: maybe(20), to: maybe(50)))
  }

  private mutating func mentee() -> MenteeCard {
    MenteeCard(id: roll(2) == 0 ? nil : id(), person: person(), wishes: wishes())
  }

  private mutating func mentor() -> MentorCard {
    MentorCard(
      id: roll(2) == 0 ? nil : id(), person: person(), wishes: wishes(), capacity: roll(4))
  }

  private mutating func consent() -> Consent {
    let subject = people.isEmpty ? Sample.person("Никто") : people[roll(people.count)]
    return Consent(
      id: roll(4) == 0 ? id() : nil, subject: subject.id ?? Person.ID(1), kind: .processing,
      signer: subject.name, date: Sample.day("2026-09-0\(1 + roll(9))"),
      withdrawn: roll(4) == 0 ? Sample.day("2026-10-01") : nil)
  }

  private mutating func answer() -> SurveyEdit {
    let answers: [Answer?] = [.scale(1 + roll(11)), .yesNo(true), .text("а\tб"), .blank, nil]
    return .answer(
      person: id(), questionnaire: Sample.questionnaire, item: 1 + roll(3), answers[roll(5)])
  }

  private mutating func one<Subject>(of ids: [Identifier<Subject>]) -> Identifier<Subject> {
    ids.isEmpty || roll(8) == 0 ? id() : ids[roll(ids.count)]
  }

  private mutating func pairEdit() -> PairEdit {
    let (mentee, mentor) = (one(of: mentees), one(of: mentors))
    return switch roll(8) {
    case 0: .dissolve(one(of: pairs))
    case 1: .wish(PairWish(mentee: mentee, mentor: mentor, kind: roll(2) == 0 ? .pin : .ban))
    case 2: .forgetWish(mentee: mentee, mentor: mentor)
    default: .accept(Pair(mentee: mentee, mentor: mentor, accepted: Sample.at.day))
    }
  }

  private mutating func orderEdit() -> OrderEdit {
    switch roll(6) {
    case 0: .remove(id())
    case 1: .unsign(id())
    case 2, 3: .acquaint(id(), [id()], readingDay())
    default: sign()
    }
  }

  private mutating func readingDay() -> CalendarDay? {
    let day = roll(8)
    return day == 0 ? nil : Sample.day("2026-10-0\(day)")
  }

  private mutating func sign() -> OrderEdit {
    guard var review else { return .remove(id()) }
    if roll(8) == 0 { review.lines = [] }
    return .sign(id(), review)
  }

  private mutating func order() -> PairOrder {
    var order = Sample.order(number: "\(roll(4))", date: roll(3) == 0 ? nil : "2026-10-01")
    order.id = roll(2) == 0 ? nil : id()
    return order
  }

  private mutating func roadmapEdit() -> RoadmapEdit {
    switch actions.isEmpty ? 0 : roll(12) {
    case 0: .replace(roadmap())
    case 1, 2: .save(action())
    case 3, 4: .move(one(of: actions), to: one(of: measures))
    case 5: .shift([one(of: actions), one(of: actions)], months: roll(9) - 4)
    case 6: .add(action(), to: one(of: measures), at: place(4))
    case 7: roll(3) == 0 ? .remove(one(of: actions)) : .place(one(of: actions), at: roll(4))
    case 8: .stage(stageEdit())
    case 9: .measure(measureEdit())
    default:
      .assign(
        (0..<roll(5)).map { _ in ["зав", "зам", "куратор", "Зам", ""][roll(5)] },
        to: one(of: measures))
    }
  }

  private mutating func action() -> RoadmapAction {
    RoadmapAction(
      id: one(of: actions), text: "дело \(roll(5))",
      terms: (0..<roll(3)).map { Term(words: "\($0)") } + (roll(2) == 0 ? [Self.may] : []),
      done: roll(2) == 0
        ? nil
        : .init(
          date: Sample.day("2026-09-09"), document: "№ \(roll(9))", by: roll(2) == 0 ? "" : "зам"),
      notes: roll(2) == 0 ? "" : "помнить\n\(roll(3))",
      after: (0..<roll(3)).map { _ in one(of: actions) })
  }

  private static let may = Term(read: "Май 2027")

  /// A place from 0 on, or none.
  private mutating func place(_ bound: Int) -> Int? {
    let place = roll(bound + 1)
    return place == bound ? nil : place
  }

  private mutating func stageEdit() -> RoadmapStageEdit {
    switch roll(5) {
    case 0: .add("этап \(roll(3))", at: place(4))
    case 1: .rename(id(), roll(4) == 0 ? "" : "другой")
    case 2: .remove(id())
    default: .place(id(), at: roll(4))
    }
  }

  private mutating func measureEdit() -> RoadmapMeasureEdit {
    let measure = RoadmapMeasure(
      id: one(of: measures), title: "м \(roll(3))", terms: roll(2) == 0 ? [] : [Self.may],
      responsibles: ["зав"], result: roll(2) == 0 ? "" : "акт", actions: [action()])
    return switch roll(5) {
    case 0: .add(measure, to: id(), at: place(3))
    case 1: .remove(one(of: measures))
    case 2: .place(one(of: measures), in: id(), at: roll(3))
    default: .save(measure)
    }
  }

  private mutating func roadmap() -> Roadmap {
    let action = action()
    let measure = RoadmapMeasure(
      title: "м", terms: [Term(words: "осень")], responsibles: ["зав", "зам"],
      actions: [action, action])
    return Roadmap(
      title: "\(roll(9))",
      stages: (0...roll(2)).map { RoadmapStage(title: "\($0)", measures: [measure]) })
  }
}
