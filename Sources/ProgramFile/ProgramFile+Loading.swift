internal import GRDB
public import Mentoring

extension ProgramFile {
  /// Answers `query` within one read transaction, so that all of the answer is of one version.
  public func load(_ query: Query) throws(StoreTrouble) -> Loaded {
    try StoreTrouble.translating(path) {
      try read { database in
        let reading = Reading(database: database)
        return switch query {
        case .overview: .overview(try reading.overview(schema: schema.version))
        case .roadmap: .roadmap(try reading.roadmap())
        case .mentees: .mentees(try reading.menteeRows())
        case .mentors: .mentors(try reading.mentorRows())
        case .people(let asked): .people(try reading.people(asked))
        case .peopleCounts(let side): .peopleCounts(side, try reading.peopleCounts(side))
        case .namesakes(let name): .namesakes(name, try reading.namesakes(name))
        case .takeable(let side): .takeable(side, try reading.takeable(side))
        case .person(let id): .person(try reading.personFile(id))
        case .surveys: .surveys(try reading.surveyRows())
        case .board: .board(try reading.boardFacts())
        case .orders: .orders(try reading.orderFacts())
        case .history(let limit): .history(try reading.history(limit: limit))
        case .steps(let step, let limit):
          .steps(try reading.steps(before: step, limit: limit, schema: schema.version))
        case .step(let id): .step(try reading.detail(of: id))
        }
      }
    }
  }

  /// The number of the last step in the file, whoever made it.
  public func version() throws(StoreTrouble) -> Int64 {
    try StoreTrouble.translating(path) {
      try read { try $0.number("SELECT max(id) FROM step") }
    }
  }
}
