/// The year's plan («дорожная карта»): stages, their measures, their numbered actions.
public struct Roadmap: Hashable, Sendable {
  /// The title as it was written, with its years.
  public var title: String
  /// The stages, in order.
  public var stages: [RoadmapStage]
  /// How the facts that its actions name stand; empty unless it was read from a programme, never
  /// written.
  public var standings: [FactCode: FactStanding]

  /// Creates a roadmap.
  public init(
    title: String, stages: [RoadmapStage], standings: [FactCode: FactStanding] = [:]
  ) {
    self.title = title
    self.stages = stages
    self.standings = standings
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
