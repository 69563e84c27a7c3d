/// The words of a match: of objectives, prices, alternatives and contradictions.
public struct MatchWords: Sendable {
  /// What was looked for.
  public let objective: @Sendable (Objective) -> String
  /// What the proof that was checked says.
  public let proven: @Sendable (Objective) -> String
  /// The sums where people have several partners: pairs, mentees with one at least of how many.
  public let several:
    @Sendable (_ pairs: Int, _ served: Int, _ of: Int, _ total: Int64, _ worst: Int?) -> String
  /// Which demands nothing can meet together.
  public let contradiction: @Sendable ([Demand]) -> String
  /// What a pair would cost, and who would move.
  public let why: @Sendable (_ pair: String, Why) -> [String]
  /// One mentee who changes the mentor.
  public let move: @Sendable (Move) -> String
  /// The heading above the prices of all pairs, and the heads of its columns.
  public let prices, price, margin: String
  /// What a pair costs.
  public let cost: @Sendable (_ servedLoss: Int, _ loss: Int64) -> String
  /// The heading above answers that are as good.
  public let alternatives: @Sendable (_ count: Int, _ areAll: Bool) -> String
  /// How many places are missing so that everybody has a pair.
  public let shortage: @Sendable (_ places: Int) -> String
  /// How many of these for whom: open to one of the mentees, who fit these mentors only.
  public let shortageOf:
    @Sendable (_ places: Int, _ mentees: [String], _ mentors: [String]) -> String
  /// The heading above what each objective comes to, and the heads of its columns.
  public let outcomes, goal, served, total, worst: String
}

extension MatchWords {
  /// What makes an answer better.
  public enum Objective: String, Hashable, Sendable, CaseIterable {
    /// Most served, then the total.
    case served
    /// The total alone.
    case total
    /// Most served, then the worst pair, then the total.
    case worst
    /// Most served, then even loads, then the total.
    case even
    /// Nobody who would rather have each other.
    case stable
  }

  /// On which side of a table somebody is.
  public enum Side: Hashable, Sendable {
    /// In a row.
    case mentee
    /// In a column.
    case mentor
  }

  /// With whom people can go at all, where that is a part of the contradiction.
  public enum Reach: Hashable, Sendable {
    /// It does not matter.
    case unsaid
    /// There are only so many on the other side.
    case all(Int)
    /// Only with these.
    case only([String])
  }

  /// Something that is demanded of an answer.
  public enum Demand: Hashable, Sendable {
    /// Each has so many partners at least.
    case atLeast([String], Side, Int, Reach)
    /// Each has so many partners at most.
    case atMost([String], Side, Int)
    /// A pair stands; it may be one that is not allowed.
    case pinned(mentee: String, mentor: String, isForbidden: Bool)
    /// Nobody would rather have each other.
    case stable
  }

  /// What it means to make a pair stand.
  public enum Why: Hashable, Sendable {
    /// It is in the answer, until its score falls by so much; nothing where no fall changes it.
    case stands(fall: Int64?)
    /// It is pinned.
    case pinned
    /// It would cost so much and move these.
    case costs(servedLoss: Int, loss: Int64, moves: [Move])
    /// Its cell is empty or banned.
    case forbidden
    /// Its mentee is pinned to another mentor.
    case pinnedElsewhere
    /// Its mentor has no place that is free of pins.
    case noPlace
  }

  /// One mentee who changes the mentor; nobody is being without a pair.
  public struct Move: Hashable, Sendable {
    /// The mentee.
    public let mentee: String
    /// Whom the mentee leaves and to whom the mentee goes.
    public let from, to: String?

    /// Names a move.
    public init(mentee: String, from: String?, to: String?) {
      self.mentee = mentee
      self.from = from
      self.to = to
    }
  }

  /// Names with commas, not more than a sentence can bear.
  static func list(_ names: [String], more: (Int) -> String) -> String {
    let most = 8
    guard names.count > most + 1 else { return names.joined(separator: ", ") }
    return names.prefix(most).joined(separator: ", ") + more(names.count - most)
  }
}
