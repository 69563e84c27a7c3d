import Mentoring

@testable import Screens

/// A whole programme as the file answers about it: one with something in every chapter, one that was
/// just made, and one where everything is done.
enum WholeSample: String, CaseIterable, Sendable {
  case filled, empty, signed

  /// What the file answers to a query.
  func answer(_ query: Query) -> Loaded? {
    switch query {
    case .overview: overview.map { .overview($0) }
    case .roadmap: .roadmap(self == .empty ? nil : RoadmapTimelineSample.roadmap)
    case .mentees: .mentees(self == .empty ? [] : PeopleSamples.mentees)
    case .mentors: .mentors(self == .empty ? [] : PeopleSamples.mentors)
    case .people(let asked): .people(slice(asked))
    case .peopleCounts(let side): PeopleSamples.answers[.peopleCounts(side)].flatMap(orNobody)
    case .namesakes(let name):
      PeopleSamples.answers[query] ?? .namesakes(name, [])
    case .takeable(let side): .takeable(side, self == .empty ? [] : [PeopleSamples.titova])
    case .person: .person(person(query))
    case .agenda: .agenda(agenda)
    case .surveys: .surveys(self == .empty ? [] : SurveySamples.people)
    case .board: .board(board)
    case .orders: .orders(orders)
    case .rollover: overview.map { .rollover(ground($0.programme)) }
    case .history: .history([])
    case .steps, .stepsOf, .step: HistorySamples.answer(query, of: steps)
    case .drafts: .drafts([])
    }
  }

  private func ground(_ programme: Programme) -> ProgrammeRollover.Ground {
    ProgrammeRollover.Ground(
      programme: programme, roadmap: self == .empty ? nil : RoadmapTimelineSample.roadmap,
      board: board, orders: [], workConsents: [])
  }

  private func slice(_ asked: PeopleAsked) -> PeopleSlice {
    var whole = asked
    whole.start = .beginning
    guard self != .empty, asked.start == .beginning,
      case .people(let slice)? = PeopleSamples.answers[.people(whole)]
    else { return PeopleSlice(asked, after: nil, rank: 0) { _ in } }
    return slice
  }

  private func orNobody(_ counts: Loaded) -> Loaded? {
    guard self == .empty, case .peopleCounts(let side, _) = counts else { return counts }
    return .peopleCounts(
      side, PeopleCounts(all: 0, withoutConsent: 0, unpaired: 0, freePlaces: 0))
  }

  private func person(_ query: Query) -> PersonFile? {
    if case .person(let file)? = PeopleSamples.answers[query] { return file }
    guard case .person(let id) = query else { return nil }
    let known =
      PeopleSamples.mentees.map(\.card.person) + PeopleSamples.mentors.map(\.card.person)
      + SurveySamples.people.map(\.person) + board.mentees.map(\.card.person)
    return known.first { $0.id == id }.map {
      PersonFile(
        person: $0, mentee: nil, mentor: nil, consents: PeopleSamples.consents, sheets: [])
    }
  }

  private var agenda: AgendaFacts {
    switch self {
    case .empty: AgendaFacts()
    case .filled:
      AgendaFacts(
        mentees: board.mentees.count, mentors: board.mentors.count, pairs: 1,
        lackingConsent: .init(count: 1, first: [PeopleSamples.titova], side: .mentor),
        unpairedWithConsent: 1, pairsWithoutOrder: 1)
    case .signed: AgendaFacts(mentees: board.mentees.count, mentors: board.mentors.count, pairs: 1)
    }
  }

  private var board: BoardFacts {
    switch self {
    case .empty:
      BoardFacts(mentees: [], mentors: [], sheets: [], wishes: [], pairs: [])
    case .filled: BoardSamples.facts(pairs: [BoardSamples.accepted])
    case .signed:
      BoardSamples.facts(pairs: [BoardSamples.accepted], orders: [Pair.ID(7): "42-ОД"])
    }
  }

  private var orders: OrderFacts {
    switch self {
    case .empty: OrderFacts(orders: [], waiting: [], unpaired: [])
    case .filled: OrderSamples.Case.readyDraft.facts
    case .signed:
      OrderFacts(
        orders: OrderSamples.Case.issued.facts.orders, waiting: OrderSamples.lines,
        unpaired: OrderSamples.unpaired)
    }
  }

  private var steps: [StepRow] {
    self == .empty ? HistorySamples.rows.suffix(1) : HistorySamples.rows
  }

  /// Whose programme it is and what undo and redo would do.
  var overview: Overview? {
    guard let programme = try? Samples.programme(isDemo: self == .filled) else { return nil }
    var overview = Overview(
      programme: programme, saved: Samples.moment, undo: nil, redo: nil, version: 9)
    guard self == .filled else { return overview }
    overview.undo = Overview.Reversal(
      step: Step.ID(9), title: .saveMentor, subject: "Орлова Т. В.")
    overview.redo = Overview.Reversal(step: Step.ID(7), title: .acceptPair)
    return overview
  }

  /// A handbook with the whole text of an order; without questionnaires where nothing is there.
  var handbook: HandbookContents { OrderSamples.handbook }
}
