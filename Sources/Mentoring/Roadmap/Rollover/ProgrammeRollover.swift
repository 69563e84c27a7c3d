/// A programme that goes on into another school year: who and what goes along, and as which edits.
///
/// People, their wishes, consents to the processing of data and «не вместе» go along; pairs, orders,
/// answers, «закрепить» and the order on the coordinator are those of the year before and do not.
public struct ProgrammeRollover: Hashable, Sendable {
  /// What has to be known of the programme of the year before.
  public struct Ground: Hashable, Sendable {
    /// The organisation and its year.
    public var programme: Programme
    /// The roadmap, where there is one.
    public var roadmap: Roadmap?
    /// Both bases, sheets, wishes and pairs.
    public var board: BoardFacts
    /// The orders.
    public var orders: [PairOrder]
    /// The consents to the work of a mentor or mentee that are kept.
    public var workConsents: [Consent]

    /// Creates the ground.
    public init(
      programme: Programme, roadmap: Roadmap?, board: BoardFacts, orders: [PairOrder],
      workConsents: [Consent]
    ) {
      self.programme = programme
      self.roadmap = roadmap
      self.board = board
      self.orders = orders
      self.workConsents = workConsents
    }
  }

  /// What is to be done with people besides taking them along.
  public struct Wish: Hashable, Sendable {
    /// Whether those who finished as mentees become mentors.
    public var mentorsFromMentees = false
    /// Whether the pairs of the year before are not to come together again.
    public var noRepeats = false

    /// Creates a wish.
    public init(mentorsFromMentees: Bool = false, noRepeats: Bool = false) {
      self.mentorsFromMentees = mentorsFromMentees
      self.noRepeats = noRepeats
    }
  }

  /// The organisation with the new year.
  public let programme: Programme
  /// The roadmap, where there was one.
  public let roadmap: RoadmapRollover?
  /// Mentees whose pair a signed order held and who are no mentors yet, in Russian order.
  public let finished: [MenteeCard]
  /// Whose consent to the work was for the one year: it is asked anew.
  public let workToAsk: [PersonName]
  /// Who has no consent to the processing of data in force, or one from before the year that ends:
  /// its paper tells how long it holds.
  public let dataToCheck: [PersonName]
  /// The pairs of the year before.
  public let pairs: [Pair]

  private let ground: Ground

  /// Carries a programme over to `target`.
  public init(_ ground: Ground, to target: SchoolYear, calendar: WorkingCalendar) {
    self.ground = ground
    var programme = ground.programme
    programme.year = target
    programme.coordinator = Coordinator(name: programme.coordinator.name)
    self.programme = programme
    roadmap = ground.roadmap.map {
      RoadmapRollover($0, of: ground.programme.year, to: target, calendar: calendar)
    }
    let board = ground.board
    pairs = board.pairs
    let ended = Set(board.pairs.filter { $0.id.map(board.frozen.contains) == true }.map(\.mentee))
    let mentors = Set(board.mentors.compactMap(\.card.person.id))
    finished = board.mentees.map(\.card).filter { card in
      card.id.map(ended.contains) == true && card.person.id.map(mentors.contains) != true
    }
    let people =
      board.mentees.map { ($0.card.person, $0.consent) }
      + board.mentors.map { ($0.card.person, $0.consent) }
    let asked = Set(ground.workConsents.filter { $0.withdrawn == nil }.map(\.subject))
    workToAsk = Self.names(people.filter { $0.0.id.map(asked.contains) == true }.map(\.0))
    let start = ground.programme.year.first
    dataToCheck = Self.names(
      people.filter { _, consent in
        if case .given(let day) = consent { day < start } else { true }
      }.map(\.0))
  }

  /// Each person once, in the order given.
  private static func names(_ people: [Person]) -> [PersonName] {
    var seen: Set<Person> = []
    return people.filter { seen.insert($0).inserted }.map(\.name)
  }

  /// The order that appointed the coordinator for the year before, which does not go along; empty
  /// where there was none.
  public var coordinatorOrder: String { ground.programme.coordinator.orderNumber }

  /// How many go along on each side, before anybody changes sides.
  public var counts: (mentees: Int, mentors: Int) {
    (ground.board.mentees.count, ground.board.mentors.count)
  }

  /// How many orders and sheets with answers do not go along.
  public var left: (orders: Int, sheets: Int) { (ground.orders.count, ground.board.sheets.count) }

  /// The edits that make the programme of the new year of a copy of the old, as one step.
  public func edits(_ wish: Wish = Wish()) -> [Edit] {
    emptying + people(wish) + [.organisation(.save(programme))]
      + (roadmap.map { [.roadmap(.replace($0.roadmap))] } ?? [])
  }

  /// A signature is taken back only while no draft is there.
  private var emptying: [Edit] {
    let drafts = ground.orders.filter { $0.state == .draft }
    let signed = ground.orders.filter { $0.state == .signed }
    let orders =
      drafts.compactMap(\.id).map { Edit.orders(.remove($0)) }
      + signed.compactMap(\.id).flatMap { [.orders(.unsign($0)), .orders(.remove($0))] }
    let answers = ground.board.sheets.flatMap { sheet in
      sheet.answers.keys.sorted().map { item in
        Edit.surveys(
          .answer(person: sheet.person, questionnaire: sheet.questionnaire, item: item, nil))
      }
    }
    return orders + pairs.compactMap(\.id).map { .pairs(.dissolve($0)) } + answers
      + ground.workConsents.compactMap(\.id).map { .consents(.remove($0)) }
  }

  private func people(_ wish: Wish) -> [Edit] {
    let pins = ground.board.wishes.filter { $0.kind == .pin }.map {
      Edit.pairs(.forgetWish(mentee: $0.mentee, mentor: $0.mentor))
    }
    let bans =
      wish.noRepeats
      ? pairs.map { Edit.pairs(.wish(PairWish(mentee: $0.mentee, mentor: $0.mentor, kind: .ban))) }
      : []
    let risen = wish.mentorsFromMentees ? finished.flatMap(Self.rise) : []
    return pins + bans + risen
  }

  /// The person becomes a mentor first: a person without any card would be gone.
  private static func rise(_ card: MenteeCard) -> [Edit] {
    guard let id = card.id else { return [] }
    let wishes = Wishes(form: card.wishes.form)
    return [
      .people(.saveMentor(MentorCard(person: card.person, wishes: wishes))),
      .people(.removeMentee(id)),
    ]
  }
}
