/// A numbered action of a measure («содержание деятельности»).
public struct RoadmapAction: Hashable, Sendable {
  /// An action's number in the file.
  public typealias ID = Identifier<RoadmapAction>

  /// How an action came to be done.
  public struct Done: Hashable, Sendable {
    /// The day.
    public var date: CalendarDay
    /// The paper that proves it, as typed: `протокол № 1 от 30.08.2026`; may be empty.
    public var document: String
    /// Who closed it, as typed; may be empty.
    public var by: String

    /// Creates a proof.
    public init(date: CalendarDay, document: String, by: String = "") {
      self.date = date
      self.document = document
      self.by = by
    }
  }

  /// The number in the file; before it is first saved nothing, or a number that is its own within
  /// the roadmap, by which ``after`` of others names it.
  public var id: ID?
  /// What is to be done.
  public var text: String
  /// Its own terms; empty where those of the measure hold.
  public var terms: [Term]
  /// Who answers for it; empty where those of the measure do.
  public var responsibles: [String]
  /// The paper or other result that it leaves; empty where that of the measure holds.
  public var result: String
  /// What the programme's own data say of it; nothing where it is closed by hand.
  public var fact: FactCode?
  /// How it was done; nothing while it is open.
  public var done: Done?
  /// What the coordinator wants to remember of it, in lines; may be empty.
  public var notes: String
  /// The terms that held for it when the roadmap was taken over; empty where they still do.
  public var baseline: [Term]
  /// What it waits for: actions of the same roadmap.
  public var after: [ID]

  /// Creates an action.
  public init(
    id: ID? = nil, text: String, terms: [Term] = [], responsibles: [String] = [],
    result: String = "", fact: FactCode? = nil, done: Done? = nil, notes: String = "",
    baseline: [Term] = [], after: [ID] = []
  ) {
    self.id = id
    self.text = text
    self.terms = terms
    self.responsibles = responsibles
    self.result = result
    self.fact = fact
    self.done = done
    self.notes = notes
    self.baseline = baseline
    self.after = after
  }
}
