internal import GRDB
internal import Mentoring

/// The roadmap with what the programme's data say of its facts; where counting takes long, the
/// roadmap alone comes first.
struct RoadmapPassage: CountingReader {
  private var roadmap: Roadmap?
  private var isRead = false
  private var isShown = false
  /// The facts that its actions name and the data can say.
  private var codes: Set<FactCode> = []
  private let asked: [Questionnaire]
  private var counting = AgendaPassage(asking: [])

  /// Reads the roadmap; of the questionnaires those count that a fact tells of.
  init(asking questionnaires: [Questionnaire]) { asked = questionnaires }

  var memo: CountMemo {
    get { counting.memo }
    _modify { yield &counting.memo }
  }

  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> Loaded? {
    if !isRead {
      roadmap = try reading.roadmap()
      isRead = true
      let actions = roadmap?.stages.flatMap(\.measures).flatMap(\.actions) ?? []
      codes = Set(actions.compactMap(\.fact).filter(\.isJudged))
      let waves = Set(codes.compactMap(\.wave))
      counting.asked = asked.filter { waves.contains($0.wave) }
    }
    guard !codes.isEmpty else { return .roadmap(roadmap) }
    if case .agenda(let facts)? = try counting.next(reading, &budget) {
      roadmap?.standings = facts.ground.standings(of: codes)
      return .roadmap(roadmap)
    }
    guard budget.isSpent, !isShown else { return nil }
    isShown = true
    return .begun(.roadmap(roadmap))
  }
}
