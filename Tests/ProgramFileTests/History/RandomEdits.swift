import Mentoring
import TestSupport

/// Edits without a plan: many are refused, and all that are not must be taken back exactly.
struct RandomEdits {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// The next one to three edits.
  mutating func next() -> [Edit] { (0..<Int.random(in: 1...3, using: &random)).map { _ in edit() } }

  /// A number below `bound`.
  mutating func roll(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  private mutating func edit() -> Edit {
    switch roll(16) {
    case 0, 1: .people(.saveMentee(mentee()))
    case 2, 3: .people(.saveMentor(mentor()))
    case 4: .people(.removeMentee(id()))
    case 5: .people(.removeMentor(id()))
    case 6, 7, 8: .consents(roll(8) == 0 ? .remove(id()) : .save(consent()))
    case 9: .surveys(answer())
    case 10, 11, 12: .pairs(pairEdit())
    case 13: .orders(orderEdit())
    case 14: .roadmap(roll(3) == 0 ? .replace(roadmap()) : .save(action()))
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
    let number = roll(6)
    return Consent(
      id: roll(3) == 0 ? id() : nil, subject: Identifier(Int64(1 + number)), kind: .processing,
      signer: PersonName(Self.names[roll(3) == 0 ? roll(6) : number]),
      date: Sample.day("2026-09-0\(1 + roll(9))"),
      withdrawn: roll(6) == 0 ? Sample.day("2026-10-01") : nil)
  }

  private mutating func answer() -> SurveyEdit {
    let answers: [Answer?] = [.scale(1 + roll(11)), .yesNo(true), .text("а\tб"), .blank, nil]
    return .answer(
      person: id(), questionnaire: Sample.questionnaire, item: 1 + roll(3), answers[roll(5)])
  }

  private mutating func pairEdit() -> PairEdit {
    switch roll(6) {
    case 0: .dissolve(id())
    case 1: .wish(PairWish(mentee: id(), mentor: id(), kind: roll(2) == 0 ? .pin : .ban))
    case 2: .forgetWish(mentee: id(), mentor: id())
    default: .accept(Pair(mentee: id(), mentor: id(), accepted: Sample.at.day))
    }
  }

  private mutating func orderEdit() -> OrderEdit {
    switch roll(4) {
    case 0: .remove(id())
    case 1: .unsign(id())
    default: .sign(id())
    }
  }

  private mutating func order() -> PairOrder {
    var order = Sample.order(number: "\(roll(4))", date: roll(3) == 0 ? nil : "2026-10-01")
    order.id = roll(2) == 0 ? nil : id()
    return order
  }

  private mutating func action() -> RoadmapAction {
    RoadmapAction(
      id: id(), text: "дело \(roll(5))", terms: (0..<roll(3)).map { Term(words: "\($0)") },
      done: roll(2) == 0 ? nil : .init(date: Sample.day("2026-09-09"), document: "№ \(roll(9))"))
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
