import Handbook
import Mentoring
import ProgramFile
import Testing

@testable import kurator

/// The sample kindergarten.
struct DemoTests {
  static let handbook = Handbook.load().0.contents

  private func demo(_ today: String = "2026-10-05") -> Demo {
    Demo(today: day(today), handbook: Self.handbook)
  }

  @Test(arguments: [(86_399, 555), (36_000, 555), (18_000, 300), (3_000, 50), (0, 0)])
  func `was over by now, its steps in their order`(latest: Int, minute: Int) throws {
    let demo = Demo(today: day("2026-10-05"), handbook: Self.handbook).until(latest)
    let times = [demo.begun] + demo.steps.map(\.at)
    #expect(times.map(\.second) == times.map(\.second).sorted())
    #expect(times.last == Moment(day: day("2026-10-05"), second: minute * 60))
    #expect(times.allSatisfy { $0.second <= latest })
  }

  @Test func `is the same for the same day and another on another`() {
    #expect(demo().steps == demo().steps)
    #expect(demo().steps != demo("2026-10-06").steps)
  }

  @Test func `has 18 mentees and 12 mentors, nobody twice`() throws {
    let facts = try demo().inMemory().boardFacts()

    #expect(facts.mentees.count == 18)
    #expect(facts.mentors.count == 12)
    let names = facts.mentees.map(\.card.person.name) + facts.mentors.map(\.card.person.name)
    #expect(Set(names).count == 30)
    #expect(Set(DemoPerson.mentees + DemoPerson.mentors).count == 30)
    #expect(facts.mentees.contains { $0.card.person.name.full == "Ёлкина Мария Сергеевна" })
  }

  @Test func `stands in Russian order, with the numbers that its papers use`() throws {
    let facts = try demo().inMemory().boardFacts()
    let people = facts.mentees.map(\.card.person) + facts.mentors.map(\.card.person)

    #expect(people.map(\.name.full) == demo().everybody.map(\.demo.name))
    #expect(people.map(\.id) == demo().everybody.map(\.id))
    #expect(facts.mentees.map(\.card.id) == (1...18).map { Mentee.ID($0) })
    #expect(facts.mentors.map(\.card.id) == (1...12).map { Mentor.ID($0) })
  }

  @Test func `lacks two consents to processing and some to the work`() throws {
    let facts = try demo().inMemory().boardFacts()

    let mentees = facts.mentees.filter { !$0.consent.isGiven }.map(\.card.person.name.short)
    let mentors = facts.mentors.filter { !$0.consent.isGiven }.map(\.card.person.name.short)
    #expect(mentees == ["Иванова А. С."])
    #expect(mentors == ["Орлова Т. В."])
    #expect(facts.mentees.count { !$0.workConsent.isGiven } == 3)
    #expect(facts.mentors.count { !$0.workConsent.isGiven } == 2)
  }

  @Test func `has 20 whole questionnaires and one half`() throws {
    let facts = try demo().inMemory().boardFacts()

    let complete = facts.sheets.filter { sheet in
      Self.handbook.questionnaire(sheet.questionnaire)?.isComplete(with: sheet.answers) == true
    }
    #expect(facts.sheets.count == 21)
    #expect(complete.count == 20)
    for sheet in facts.sheets {
      let questionnaire = try #require(Self.handbook.questionnaire(sheet.questionnaire))
      for (number, answer) in sheet.answers {
        #expect(questionnaire.item(number)?.admits(answer) == true)
      }
    }
  }

  @Test func `answers with more than one mark, and leaves some lines blank`() throws {
    let answers = try demo().inMemory().boardFacts().sheets.flatMap(\.answers.values)

    let marks = answers.compactMap { if case .scale(let mark) = $0 { mark } else { nil } }
    #expect(Set(marks) == [6, 7, 8, 9, 10])
    #expect(answers.contains(.blank))
    #expect(answers.contains(.yesNo(true)) && answers.contains(.yesNo(false)))
  }

  @Test func `leaves the board half-finished and solvable`() throws {
    let facts = try demo().inMemory().boardFacts()
    let board = Board(facts: facts, handbook: Self.handbook, today: day("2026-10-05"))

    #expect(facts.pairs.count == 6)
    #expect(facts.wishes.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.ban, .pin])
    #expect(board.served == 17)
    #expect(board.unpaired.map(\.mentee) == [Mentee.ID(8)])
    #expect(board.unheldPins.isEmpty)
    #expect(board.proposals.count { $0.standing == .accepted } == 6)
    #expect(board.proposals.count { $0.standing == .pinned } == 1)
    #expect(board.proposals.allSatisfy { $0.score.total > 0 && $0.obstacles.isEmpty })
  }

  @Test func `uses words of the handbook alone`() {
    let known = Set(Self.handbook.tags)

    for person in DemoPerson.mentees + DemoPerson.mentors {
      #expect(known.isSuperset(of: person.tags), "\(person.name)")
      let wishes = person.wishes
      #expect(Self.handbook.roleModel(wishes.roleModel, of: wishes.form) != nil, "\(person.name)")
      #expect((wishes.age == nil) == person.ages.isEmpty)
    }
  }

  @Test func `has contacts that lead nowhere`() {
    for case .people(let edit) in demo().peopleEdits {
      let person =
        switch edit {
        case .saveMentee(let card): card.person
        case .saveMentor(let card): card.person
        case .removeMentee, .removeMentor: Person(name: PersonName(""))
        }
      #expect(person.contact.hasSuffix(".example"))
      #expect(person.birthDate != nil)
    }
  }

  @Test func `is as old as it says on 1 September`() throws {
    let facts = try demo().inMemory().boardFacts()
    let ages = facts.mentors.map { $0.card.person.age(on: day("2026-09-01")) }

    #expect(ages == DemoPerson.mentors.map(\.age))
  }

  @Test func `has done what was due, but for what it is about`() throws {
    let roadmap = demo().roadmap
    let progress = roadmap.progress(on: day("2026-10-05"))

    let late = roadmap.actions.filter {
      if case .late = $0.state(on: day("2026-10-05")) { true } else { false }
    }
    #expect(
      late.map(\.place.number) == ["1.3.2", "2.1.1", "2.1.2", "3.1.1", "3.1.2", "5.1.4"])
    #expect(progress.done == 27)
    #expect(progress.all == 48)
    #expect(roadmap.actions.contains { $0.action.done?.document.hasPrefix("приказ № ") == true })
  }

  static let days = [
    "1990-01-01", "2026-02-28", "2026-05-31", "2026-06-01", "2026-07-15", "2026-09-01",
    "2026-12-31", "2028-02-29", "2100-12-31",
  ]

  @Test(arguments: days)
  func `breaks no rule on any day`(_ today: String) throws {
    let demo = demo(today)
    let file = try demo.inMemory()

    #expect(try file.history().count == 5)
    #expect(try file.verify().isEmpty)
    #expect(try file.overview().programme.isDemo)
    let board = Board(
      facts: try file.boardFacts(), handbook: Self.handbook, today: demo.today)
    #expect(board.served == 17)
  }

  @Test(arguments: days)
  func `claims nothing that is still to come`(_ today: String) {
    let demo = demo(today)

    for action in demo.roadmap.actions {
      #expect(action.action.done.map { $0.date <= demo.today } ?? true)
    }
    for case .consents(.save(let consent)) in demo.consentEdits {
      #expect(consent.date <= demo.today)
    }
  }

  @Test func `loses only a stroke at the board to undo`() throws {
    let file = try demo().inMemory()

    try file.undo(expecting: nil, by: "", at: Moment(day: day("2026-10-05"), second: 50_000))

    let facts = try file.boardFacts()
    #expect(facts.mentees.count == 18)
    #expect(facts.pairs.count == 5)
  }
}
