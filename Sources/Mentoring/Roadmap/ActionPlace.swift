/// Where an action stands in its roadmap: stage, measure, action, each from 1.
public struct ActionPlace: Hashable, Sendable {
  /// The stage's number.
  public let stage: Int
  /// The measure's number within the stage.
  public let measure: Int
  /// The action's number within the measure.
  public let action: Int

  /// Creates a place.
  public init(stage: Int, measure: Int, action: Int) {
    self.stage = stage
    self.measure = measure
    self.action = action
  }
}

extension ActionPlace {
  /// The number as `3.1.2`.
  public var number: String { "\(stage).\(measure).\(action)" }

  /// The place of a number such as `3.1.2`; nothing where it is none.
  public init?(number: some StringProtocol) {
    let parts = number.split(separator: ".").map { CalendarDay.digits(Substring($0)) }
    guard parts.count == 3, let stage = parts[0], let measure = parts[1], let action = parts[2],
      min(stage, measure, action) > 0
    else { return nil }
    self.init(stage: stage, measure: measure, action: action)
  }
}

extension ActionPlace: Comparable {
  /// The order of the roadmap.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.stage, lhs.measure, lhs.action) < (rhs.stage, rhs.measure, rhs.action)
  }
}

/// An action with its place and the terms that hold for it.
public struct PlacedAction: Hashable, Sendable {
  /// Where it stands.
  public let place: ActionPlace
  /// The action.
  public let action: RoadmapAction
  /// Its own terms, else those of its measure.
  public let terms: [Term]
  /// Who answers for it: its own responsibles, else those of its measure.
  public let responsibles: [String]
  /// How its fact stands, where the programme's data say.
  public let standing: FactStanding?

  init(
    place: ActionPlace, action: RoadmapAction, terms: [Term], responsibles: [String],
    standing: FactStanding? = nil
  ) {
    self.place = place
    self.action = action
    self.terms = terms
    self.responsibles = responsibles
    self.standing = standing
  }
}

extension PlacedAction {
  /// Whether it is done: by hand, or because the programme's data say so.
  public var isDone: Bool { action.done != nil || standing?.isDone == true }
}
