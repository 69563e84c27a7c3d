/// A fact that may close an action of the roadmap: its name, and what the programme's data say of it.
struct Fact: Sendable {
  /// What the data say; nothing where they cannot say it in this programme.
  typealias Judge = @Sendable (FactGround) -> FactStanding?

  /// The name.
  let code: FactCode
  /// The wave whose sheets are to be counted for it; nothing where none are.
  let wave: Questionnaire.Wave?
  /// What the data say; without one the action is closed by hand.
  let judge: Judge?

  init(_ name: String, ofSheets wave: Questionnaire.Wave? = nil, _ judge: Judge? = nil) {
    code = FactCode(name)
    self.wave = wave
    self.judge = judge
  }
}

extension Fact {
  /// The chapters in the order of the year, each a list in a file of its own in `Chapters`: a new
  /// chapter is such a file and its name here, and nothing else in the house changes but what is
  /// counted for it.
  static let chapters = [preparation, people, surveys, training, pairs, meetings, results]

  /// All of them by their names.
  static let all = Dictionary(
    chapters.joined().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}

extension FactCode {
  /// The facts that a roadmap may name, chapter by chapter in the order of the year.
  ///
  /// Those whose data the program does not hold yet leave the action to be closed by hand.
  public static let known = Fact.chapters.joined().map(\.code)

  /// Whether the programme's data can say how it stands.
  public var isJudged: Bool { Fact.all[self]?.judge != nil }

  /// The wave whose sheets it tells of; nothing where it tells of none.
  public var wave: Questionnaire.Wave? { Fact.all[self]?.wave }
}

extension FactGround {
  /// How some facts stand, those that the data can say.
  public func standings(of codes: some Sequence<FactCode>) -> [FactCode: FactStanding] {
    let standings = codes.compactMap { code in
      Fact.all[code]?.judge?(self).map { (code, $0) }
    }
    return Dictionary(standings, uniquingKeysWith: { first, _ in first })
  }
}

extension FactStanding {
  /// How far a share is; where there is nobody yet, or nobody has it, it is not begun.
  init(_ share: FactGround.Share, at place: FactPlace) {
    self.init(Self.degree(share), at: place)
  }

  private static func degree(_ share: FactGround.Share) -> Degree {
    guard share.all > 0, share.done > 0 else { return .notStarted }
    guard share.done < share.all else { return .done }
    let lacking = share.lacking.prefix(named).map(\.name.short)
    return .part(done: share.done, all: share.all, lacking: lacking)
  }
}
