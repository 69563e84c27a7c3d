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
  /// What a pair costs, in a column of a table.
  public let cost: @Sendable (Cost) -> String
  /// The heading above answers that are as good; of those with the fewest pairs where they differ.
  public let alternatives: @Sendable (_ count: Int, _ areAll: Bool, _ areFewest: Bool) -> String
  /// How many places are missing so that everybody has a pair.
  public let shortage: @Sendable (_ places: Int) -> String
  /// How many of these for whom: open to one of the mentees, who fit these mentors only.
  public let shortageOf:
    @Sendable (_ places: Int, _ mentees: [String], _ mentors: [String]) -> String
  /// That nobody can tell how many places are missing.
  public let shortageUntold: String
  /// The heading above what each objective comes to, and the heads of its columns.
  public let outcomes, goal, served, total, worst: String
  /// How far a long step is, and how many seconds it will still take where that can be told.
  public let progress: @Sendable (Step, _ percent: Int, _ seconds: Int?) -> String
  /// That the person has broken it off.
  public let interrupted: String
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
    /// It would cost so much and move these, and come in by itself once its score rose by more than
    /// so much; nothing where no rise is enough.
    case costs(Cost, moves: [Move], rise: Int64?)
    /// Its cell is empty or banned.
    case forbidden
    /// Its mentee is pinned to another mentor.
    case pinnedElsewhere
    /// Its mentor has no place that is free of pins.
    case noPlace
    /// With it, these demands cannot be met together.
    case impossible([Demand])
  }

  /// What changes for the whole group, as far as the objective looks at it.
  public struct Cost: Hashable, Sendable {
    /// How many more mentees are without a pair; nothing where that does not count.
    public let servedLoss: Int?
    /// By how much loads are less even; nothing where that does not count.
    public let unevenness: Int64?
    /// The lowest points of a pair before and after; nothing where that does not count.
    public let worst: Worst?
    /// How much the total falls.
    public let loss: Int64

    /// The lowest points of a pair, where there is one.
    public struct Worst: Hashable, Sendable {
      /// As it is, and as it would be.
      public let before, after: Int?

      /// Names both.
      public init(before: Int?, after: Int?) {
        self.before = before
        self.after = after
      }
    }

    /// Names what changes.
    public init(servedLoss: Int?, unevenness: Int64? = nil, worst: Worst? = nil, loss: Int64) {
      self.servedLoss = servedLoss
      self.unevenness = unevenness
      self.worst = worst
      self.loss = loss
    }
  }

  /// A part of a match that may take long.
  public enum Step: Hashable, Sendable {
    /// The best pairs are looked for.
    case matching
    /// The objectives are held against each other.
    case comparing
    /// What single pairs would change.
    case asking
    /// What every pair would cost.
    case pricing
    /// What is as good.
    case listing
  }

  /// One mentee who has other mentors than before.
  public struct Move: Hashable, Sendable {
    /// The mentee.
    public let mentee: String
    /// Whom the mentee had and has then.
    public let from, to: [String]

    /// Names a move.
    public init(mentee: String, from: [String], to: [String]) {
      self.mentee = mentee
      self.from = from
      self.to = to
    }
  }

  /// A number that is not 0, with its sign.
  static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "−\(-number)" }

  /// Points, or a dash where there are none.
  static func number(_ points: Int?) -> String { points.map { String($0) } ?? "–" }

  /// Names with commas, not more than a sentence can bear.
  static func list(_ names: [String], more: (Int) -> String) -> String {
    let most = 8
    guard names.count > most + 1 else { return names.joined(separator: ", ") }
    return names.prefix(most).joined(separator: ", ") + more(names.count - most)
  }
}
