/// A roadmap that fits any school year: its terms count from the year's beginning.
public struct RoadmapTemplate: Hashable, Sendable {
  /// A run of months, counted from the September that begins the school year: 0 is September,
  /// −1 the August before it, 8 the May after it.
  public struct Months: Hashable, Sendable {
    /// The first month, −24 to 35.
    public let first: Int
    /// The last month, not before ``first``.
    public let last: Int

    /// Creates a run, or nothing outside of the ranges.
    public init?(first: Int, last: Int) {
      guard first <= last, first >= -24, last <= 35 else { return nil }
      self.first = first
      self.last = last
    }
  }

  /// An action of the template.
  public struct Action: Hashable, Sendable {
    /// What is to be done.
    public let text: String
    /// When, or as the measure where there is none.
    public let terms: [Timing]
    /// Who answers for it, or as the measure where there is nobody.
    public let responsibles: [String]
    /// The paper or other result that it leaves; may be empty.
    public let result: String
    /// The fact of the programme that closes it; nothing where it is closed by hand.
    public let fact: FactCode?

    /// Creates an action.
    public init(
      text: String, terms: [Timing] = [], responsibles: [String] = [], result: String = "",
      fact: FactCode? = nil
    ) {
      self.text = text
      self.terms = terms
      self.responsibles = responsibles
      self.result = result
      self.fact = fact
    }
  }

  /// A measure of the template.
  public struct Measure: Hashable, Sendable {
    /// The name.
    public let title: String
    /// When, or the whole school year where there is none.
    public let terms: [Timing]
    /// Who answers for it.
    public let responsibles: [String]
    /// Its actions, in order.
    public let actions: [Action]

    /// Creates a measure.
    public init(title: String, terms: [Timing], responsibles: [String], actions: [Action]) {
      self.title = title
      self.terms = terms
      self.responsibles = responsibles
      self.actions = actions
    }
  }

  /// A stage of the template.
  public struct Stage: Hashable, Sendable {
    /// The name.
    public let title: String
    /// Its measures, in order.
    public let measures: [Measure]

    /// Creates a stage.
    public init(title: String, measures: [Measure]) {
      self.title = title
      self.measures = measures
    }
  }

  /// The name of the set of stages, such as `r145`: that of its file.
  public let code: String
  /// The title without its years.
  public let title: String
  /// The stages, in order.
  public let stages: [Stage]
  /// What actions wait for, by their places; never in a circle.
  public let after: [ActionPlace: [ActionPlace]]
  /// Where the stages come from, where they are still to be compared with it; nothing else.
  public var unverifiedSource: String?

  /// Creates a template.
  public init(
    code: String = "", title: String, stages: [Stage], after: [ActionPlace: [ActionPlace]] = [:]
  ) {
    self.code = code
    self.title = title
    self.stages = stages
    self.after = after
  }
}

extension RoadmapTemplate.Action: ExpressibleByStringLiteral {
  /// An action that is closed by hand.
  public init(stringLiteral text: String) { self.init(text: text) }
}
