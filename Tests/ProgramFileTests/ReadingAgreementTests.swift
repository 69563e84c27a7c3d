import Mentoring
import PlainText
import Testing

@testable import ProgramFile

/// What the database counts and reads in stretches, against the same worked out from whole rows,
/// after edits without a plan.
@Suite struct ReadingAgreementTests {
  private let questionnaire = Questionnaire(
    code: Sample.questionnaire, title: "Анкета", side: .mentee, wave: .before,
    items: [
      .init(number: 1, text: "", label: "", kind: .yesNo(noGoesTo: 3)),
      .init(number: 2, text: "", label: "", kind: .open),
      .init(number: 3, text: "", label: "", kind: .scale(low: "", high: "")),
    ])

  /// A file after some steps of random edits.
  private func file(seed: UInt64) throws -> ProgramFile {
    let file = try ProgramFile.sample()
    for number in 1...4 {
      try file.addMentee("Мама \(number)", consent: number > 1)
      try file.addMentor("Пётр \(number)", capacity: 2, consent: number > 1)
    }
    var edits = RandomEdits(seed: seed)
    for _ in 0..<60 {
      do {
        try file.perform(edits.next(in: file), title: .fillDemo, by: "", at: Sample.at)
      } catch Refusal.rule {}
    }
    return file
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `counts what there is to do as the rows say`(seed: UInt64) throws {
    let file = try file(seed: seed)
    let (mentees, mentors) = (try file.mentees(), try file.mentors())
    guard case .agenda(let facts) = try file.load(.agenda([questionnaire])) else {
      throw BrokenRule.gone(.person)
    }
    let board = try file.board()
    #expect([facts.mentees, facts.mentors] == [mentees.count, mentors.count])
    #expect(facts.pairs == board.pairs.count)
    #expect(facts.pairsWithoutOrder == board.pairs.count - board.orders.count)
    let paired = Set(board.pairs.map(\.mentee))
    let alone = mentees.filter { $0.card.id.map(paired.contains) == false }
    #expect(facts.unpairedWithConsent == alone.count { $0.consent.isGiven })
    #expect(facts.unpairedWithoutConsent == alone.count { !$0.consent.isGiven })
    let drafts = try file.orders().orders.map(\.order).filter { $0.state == .draft }
    #expect(facts.draft == drafts.first)
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `names who lacks a consent, mentees before mentors, nobody twice`(seed: UInt64) throws {
    let file = try file(seed: seed)
    guard case .agenda(let facts) = try file.load(.agenda([])) else {
      throw BrokenRule.gone(.person)
    }
    let mentees = try file.mentees()
    let taken = Set(mentees.map(\.card.person.id))
    let lackingMentees = mentees.filter { !$0.consent.isGiven }.map(\.card.person)
    let lackingMentors = try file.mentors()
      .filter { !$0.consent.isGiven && !taken.contains($0.card.person.id) }.map(\.card.person)
    let all = lackingMentees + lackingMentors
    #expect(facts.lackingConsent.count == all.count)
    #expect(facts.lackingConsent.first == Array(all.prefix(20)))
    let isOfMentors = lackingMentees.isEmpty && !lackingMentors.isEmpty
    #expect(facts.lackingConsent.side == (isOfMentors ? .mentor : .mentee))
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `counts the sheets that are not whole as the sheets themselves say`(seed: UInt64) throws {
    let file = try file(seed: seed)
    guard case .agenda(let facts) = try file.load(.agenda([questionnaire])),
      case .surveys(let rows) = try file.load(.surveys)
    else { throw BrokenRule.gone(.person) }
    let asked = rows.filter { $0.sides.contains(.mentee) }
    let open = asked.filter { row in
      !row.sheets.contains {
        $0.questionnaire == questionnaire.code && questionnaire.isComplete(with: $0.answers)
      }
    }
    #expect(
      facts.sheets == [
        AgendaFacts.Sheets(
          side: .mentee, left: open.count, all: asked.count,
          lacking: open.prefix(20).map(\.person))
      ])
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `counts a base as its rows say`(seed: UInt64) throws {
    let file = try file(seed: seed)
    let (mentees, mentors) = (try file.mentees(), try file.mentors())
    let pairs = try file.board().pairs
    let free = mentors.map { row in
      max(0, row.card.capacity - pairs.count { $0.mentor == row.card.id })
    }
    #expect(
      try counts(.mentee, file)
        == PeopleCounts(
          all: mentees.count, withoutConsent: mentees.count { !$0.consent.isGiven },
          unpaired: mentees.count - Set(pairs.map(\.mentee)).count, freePlaces: 0))
    #expect(
      try counts(.mentor, file)
        == PeopleCounts(
          all: mentors.count, withoutConsent: mentors.count { !$0.consent.isGiven },
          unpaired: mentors.count - Set(pairs.map(\.mentor)).count,
          freePlaces: free.reduce(0, +)))
  }

  private func counts(_ side: Side, _ file: ProgramFile) throws -> PeopleCounts {
    guard case .peopleCounts(side, let counts) = try file.load(.peopleCounts(side)) else {
      throw BrokenRule.gone(.person)
    }
    return counts
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `reads a base in stretches of two as it is read at once`(seed: UInt64) throws {
    let file = try file(seed: seed)
    let expected = try file.mentees().map { "\($0.card.person.id?.number ?? 0) \($0.consent)" }
    var (found, start) = ([String](), PeopleAsked.Start.beginning)
    while true {
      let asked = PeopleAsked(.mentee, from: start, limit: 2)
      guard case .people(let slice) = try file.load(.people(asked)), slice.count > 0 else { break }
      for place in 0..<slice.count {
        found.append("\(slice.people[place]) \(slice[place].consent)")
      }
      start = .after(PeoplePlace(of: slice[slice.count - 1].person))
    }
    #expect(found == expected)
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `gives the same in slices as at once`(seed: UInt64) throws {
    let file = try file(seed: seed)
    for query in [Query.board, .orders, .surveys, .agenda([questionnaire]), .mentees, .overview] {
      var answer = try file.loadSlice(query)
      while answer == .unfinished { answer = try file.loadSlice(query) }
      #expect(answer == (try file.load(query)), "\(query)")
    }
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `lists as waiting and as left over what the board has`(seed: UInt64) throws {
    let file = try file(seed: seed)
    let (board, orders) = (try file.board(), try file.orders())
    let waiting = board.pairs.filter { $0.id.map { board.orders[$0] == nil } ?? true }
    #expect(Set(orders.waiting.compactMap(\.pair.id)) == Set(waiting.compactMap(\.id)))
    #expect(orders.waiting.count == waiting.count)
    let paired = Set(board.pairs.map(\.mentee))
    #expect(
      orders.unpaired.map(\.card.id)
        == board.mentees.map(\.card.id).filter { $0.map(paired.contains) == false })
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `finds everybody by their name, and offers whom the side lacks`(seed: UInt64) throws {
    let file = try file(seed: seed)
    let (mentees, mentors) = (
      try file.mentees().map(\.card.person), try file.mentors().map(\.card.person)
    )
    for person in mentees + mentors {
      guard case .namesakes(_, let found) = try file.load(.namesakes(person.name)) else {
        throw BrokenRule.gone(.person)
      }
      let own = try #require(found.first { $0.person.id == person.id })
      #expect(own.sides.contains(.mentee) == mentees.contains { $0.id == person.id })
      #expect(own.sides.contains(.mentor) == mentors.contains { $0.id == person.id })
    }
    guard case .takeable(.mentee, let offered) = try file.load(.takeable(.mentee)) else {
      throw BrokenRule.gone(.person)
    }
    #expect(offered == mentors.filter { mentor in !mentees.contains { $0.id == mentor.id } })
  }
}
