/// The year's plan («дорожная карта»): stages, their measures, their numbered actions.
public struct Roadmap: Hashable, Sendable {
  /// The title as it was written, with its years.
  public var title: String
  /// The stages, in order.
  public var stages: [RoadmapStage]

  /// Creates a roadmap.
  public init(title: String, stages: [RoadmapStage]) {
    self.title = title
    self.stages = stages
  }
}

/// A stage of the roadmap («этап»).
public struct RoadmapStage: Hashable, Sendable {
  /// A stage's number in the file.
  public typealias ID = Identifier<RoadmapStage>

  /// The number in the file, or nothing before it is first saved.
  public var id: ID?
  /// The name of the stage.
  public var title: String
  /// Its measures, in order.
  public var measures: [RoadmapMeasure]

  /// Creates a stage.
  public init(id: ID? = nil, title: String, measures: [RoadmapMeasure]) {
    self.id = id
    self.title = title
    self.measures = measures
  }
}

/// A measure of a stage («мероприятие»): one line of the table, with its terms and responsibles.
public struct RoadmapMeasure: Hashable, Sendable {
  /// A measure's number in the file.
  public typealias ID = Identifier<RoadmapMeasure>

  /// The number in the file, or nothing before it is first saved.
  public var id: ID?
  /// The name; empty where the source has none.
  public var title: String
  /// Its terms, in the order written; which action has which is not known here.
  public var terms: [Term]
  /// Who answers for it: posts or people, as written.
  public var responsibles: [String]
  /// What it is to lead to («предполагаемый результат», «вид документа»); may be empty.
  public var result: String
  /// Its numbered actions, in order.
  public var actions: [RoadmapAction]

  /// Creates a measure.
  public init(
    id: ID? = nil, title: String, terms: [Term], responsibles: [String], result: String = "",
    actions: [RoadmapAction]
  ) {
    self.id = id
    self.title = title
    self.terms = terms
    self.responsibles = responsibles
    self.result = result
    self.actions = actions
  }
}

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

    /// Creates a proof.
    public init(date: CalendarDay, document: String) {
      self.date = date
      self.document = document
    }
  }

  /// The number in the file, or nothing before it is first saved.
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

  /// Creates an action.
  public init(
    id: ID? = nil, text: String, terms: [Term] = [], responsibles: [String] = [],
    result: String = "", fact: FactCode? = nil, done: Done? = nil
  ) {
    self.id = id
    self.text = text
    self.terms = terms
    self.responsibles = responsibles
    self.result = result
    self.fact = fact
    self.done = done
  }
}
