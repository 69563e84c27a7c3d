/// How well a mentee and a mentor fit, part by part.
public struct PairScore: Hashable, Sendable {
  /// What is compared.
  public enum Criterion: String, Hashable, Sendable, CaseIterable {
    /// The request and the competencies.
    case tags
    /// The forms wished for.
    case form
    /// The role models wished for.
    case roleModel
    /// The mentee's wish about the mentor's age.
    case menteesWishAboutAge
    /// The mentor's wish about the mentee's age.
    case mentorsWishAboutAge
    /// How often events are expected and intended: the only survey items that compare.
    case eventFrequency

    /// All of them, kept: the cases are asked for every two people.
    static let all = allCases
  }

  /// What came of a comparison.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The two fit.
    case agrees
    /// The two do not fit.
    case contradicts
    /// Both are known, and it neither gives nor takes.
    case neutral
    /// Something is not known or not wished for («нет данных»).
    case noData
  }

  /// What was compared, for a reader to see.
  public enum Grounds: Hashable, Sendable {
    /// The tags that both have, as the mentee wrote them.
    case tags(shared: [String])
    /// The forms or role models wished for.
    case codes(mentee: MentoringForm.Code?, mentor: MentoringForm.Code?)
    /// The wish about an age, and the age.
    case age(wished: AgeRange?, age: Int?)
    /// The options chosen, from 1 (most often).
    case options(mentee: Int?, mentor: Int?)
  }

  /// One comparison.
  public struct Part: Hashable, Sendable {
    /// What is compared.
    public let criterion: Criterion
    /// What came of it.
    public let verdict: Verdict
    /// What it gives or takes; 0 where there is nothing to compare.
    public let points: Int
    /// What was compared.
    public let grounds: Grounds

    /// Creates a part.
    public init(criterion: Criterion, verdict: Verdict, points: Int, grounds: Grounds) {
      self.criterion = criterion
      self.verdict = verdict
      self.points = points
      self.grounds = grounds
    }
  }

  /// One part for each criterion, in the order of their cases.
  public let parts: [Part]

  /// Creates a score.
  public init(parts: [Part]) { self.parts = parts }

  /// All points together.
  public var total: Int { parts.reduce(0) { $0 + $1.points } }
}
