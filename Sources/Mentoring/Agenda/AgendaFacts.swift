/// What an agenda counts of people, sheets, pairs and orders.
public struct AgendaFacts: Hashable, Sendable {
  /// People who lack something, with the first of them by name.
  public struct Lacking: Hashable, Sendable {
    /// How many of them are named at most.
    public static let named = 20

    /// How many they are.
    public var count: Int
    /// The first of them: mentees, then mentors, each side in Russian order of the names.
    public var first: [Person]
    /// The side of the very first.
    public var side: Side

    /// Creates such people; without any the side means nothing.
    public init(count: Int = 0, first: [Person] = [], side: Side = .mentee) {
      self.count = count
      self.first = first
      self.side = side
    }
  }

  /// The sheets that one side owes.
  public struct Sheets: Hashable, Sendable {
    /// Who owes them.
    public var side: Side
    /// How many are not whole yet.
    public var left: Int
    /// How many are owed.
    public var all: Int
    /// Whose sheet is the first that is not whole, in Russian order of the names.
    public var next: Person? { lacking.first }
    /// The first whose sheet is not whole, at most ``Lacking/named``, in Russian order of the names.
    public var lacking: [Person]

    /// Creates counts.
    public init(side: Side, left: Int, all: Int, lacking: [Person]) {
      self.side = side
      self.left = left
      self.all = all
      self.lacking = lacking
    }

    /// Creates counts with one of those whose sheet is not whole.
    public init(side: Side, left: Int, all: Int, next: Person?) {
      self.init(side: side, left: left, all: all, lacking: next.map { [$0] } ?? [])
    }
  }

  /// How many take part on each side.
  public var mentees, mentors: Int
  /// How many pairs are accepted.
  public var pairs: Int
  /// Who has no consent to the processing of personal data in force; each person counts once.
  public var lackingConsent: Lacking
  /// The sheets that are owed, one entry for each questionnaire asked for.
  public var sheets: [Sheets]
  /// The mentees without an accepted pair, with a consent in force and without.
  public var unpairedWithConsent, unpairedWithoutConsent: Int
  /// How many accepted pairs no signed order holds.
  public var pairsWithoutOrder: Int
  /// The newest order that is not signed.
  public var draft: PairOrder?
  /// The day on which the programme's file was begun, or went on into its school year.
  public var begun: CalendarDay?
  /// What the facts of the roadmap rest on, counted in the same go.
  public var ground: FactGround

  /// Creates facts.
  public init(
    mentees: Int = 0, mentors: Int = 0, pairs: Int = 0, lackingConsent: Lacking = Lacking(),
    sheets: [Sheets] = [], unpairedWithConsent: Int = 0, unpairedWithoutConsent: Int = 0,
    pairsWithoutOrder: Int = 0, draft: PairOrder? = nil, begun: CalendarDay? = nil,
    ground: FactGround = FactGround()
  ) {
    self.mentees = mentees
    self.mentors = mentors
    self.pairs = pairs
    self.lackingConsent = lackingConsent
    self.sheets = sheets
    self.unpairedWithConsent = unpairedWithConsent
    self.unpairedWithoutConsent = unpairedWithoutConsent
    self.pairsWithoutOrder = pairsWithoutOrder
    self.draft = draft
    self.begun = begun
    self.ground = ground
  }
}
