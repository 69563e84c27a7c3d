internal import GRDB
public import Mentoring
internal import Synchronization

extension ProgramFile {
  /// Answers `query` within one read transaction, so that all of the answer is of one version.
  public func load(_ query: Query) throws(StoreTrouble) -> Loaded {
    try StoreTrouble.translating(path) {
      try read { database in
        let reading = Reading(database: database)
        return switch query {
        case .overview: .overview(try reading.overview(schema: schema.version))
        case .roadmap: try counting(reading, roadmapPassage())
        case .mentees: .mentees(try reading.menteeRows())
        case .mentors: .mentors(try reading.mentorRows())
        case .people(let asked): .people(try reading.people(asked))
        case .peopleCounts(let side): .peopleCounts(side, try reading.peopleCounts(side))
        case .namesakes(let name): .namesakes(name, try reading.namesakes(name))
        case .takeable(let side): .takeable(side, try reading.takeable(side))
        case .person(let id): .person(try reading.personFile(id))
        case .agenda(let asked): try counting(reading, AgendaPassage(asking: asked))
        case .surveys: try reading.whole(SurveysPassage())
        case .board: try reading.whole(BoardPassage())
        case .orders: try reading.whole(OrdersPassage())
        case .rollover: .rollover(try reading.rolloverGround())
        case .history(let limit): .history(try reading.history(limit: limit))
        case .steps(let step, let limit):
          try reading.whole(StepsPassage(before: step, limit: limit, schema: schema.version))
        case .stepsOf(let person, let step, let limit):
          try reading.whole(
            StepsPassage(of: person, before: step, limit: limit, schema: schema.version))
        case .step(let id): try reading.whole(DetailPassage(of: id))
        case .drafts: .drafts(try database.drafts().map(\.draft))
        }
      }
    }
  }

  /// Answers `query`, a long one slice by slice, each within a read transaction of its own.
  public func loadSlice(_ query: Query) throws(StoreTrouble) -> Loaded {
    guard isLong(query) else { return try load(query) }
    return try StoreTrouble.translating(path) {
      try read { database in
        let reading = Reading(database: database)
        let version = try database.number("SELECT max(id) FROM step")
        // What has been read is changed where it is kept: a copy of it in each turn would cost more
        // than the reading.
        return try passages.withLock { passages in
          if passages[query]?.version != version, let reader = try passage(to: query, reading) {
            passages[query] = Passage(version: version, reader: reader)
          }
          do {
            counted.withLock { passages[query]?.reader.exchange(&$0) }
            let answer = try passages[query]?.reader.slice(reading) ?? .unfinished
            counted.withLock { passages[query]?.reader.exchange(&$0) }
            guard answer.goesOn else {
              passages[query] = nil
              return answer
            }
            if let passage = passages[query], passage.count == 0 {
              passages[query]?.count = try passage.reader.count(reading)
            }
            return answer
          } catch {
            passages[query] = nil
            throw error
          }
        }
      }
    }
  }

  /// How far a long answer has been read that ``loadSlice(_:)`` has begun; nothing where there is none,
  /// or it is not known how much there is.
  public func readSoFar(of query: Query) -> ReadSoFar? {
    passages.withLock { passages in
      passages[query].flatMap { passage in
        passage.count > 0 ? ReadSoFar(passage.reader.read, of: passage.count) : nil
      }
    }
  }

  /// Names the questionnaires whose sheets the facts of the roadmap tell of; until then none.
  public func ask(_ questionnaires: Deferred<[Questionnaire]>) {
    asked.withLock { $0 = questionnaires }
  }

  private func roadmapPassage() -> RoadmapPassage {
    RoadmapPassage(asking: asked.withLock { $0 }.wrappedValue)
  }

  /// The whole answer of a reader that counts, begun with what is known.
  private func counting(_ reading: Reading, _ reader: some CountingReader) throws -> Loaded {
    var reader = reader
    try renewCounts(reading)
    counted.withLock { reader.exchange(&$0) }
    let answer = try reading.finish(&reader)
    counted.withLock { reader.exchange(&$0) }
    return answer
  }

  /// Forgets what was counted and does not hold any more.
  private func renewCounts(_ reading: Reading) throws {
    try counted.withLock { try $0.renew(by: reading) }
  }

  private func isLong(_ query: Query) -> Bool {
    switch query {
    case .roadmap, .agenda, .surveys, .board, .orders, .steps, .stepsOf, .step: true
    case .overview, .mentees, .mentors, .people, .peopleCounts, .namesakes, .takeable, .person,
      .rollover, .history, .drafts:
      false
    }
  }

  private func passage(to query: Query, _ reading: Reading) throws -> (any PassageReader)? {
    try renewCounts(reading)
    return switch query {
    case .roadmap: roadmapPassage()
    case .agenda(let asked): AgendaPassage(asking: asked)
    case .surveys: SurveysPassage()
    case .board: BoardPassage()
    case .orders: OrdersPassage()
    case .steps(let step, let limit):
      StepsPassage(before: step, limit: limit, schema: schema.version)
    case .stepsOf(let person, let step, let limit):
      StepsPassage(of: person, before: step, limit: limit, schema: schema.version)
    case .step(let id): DetailPassage(of: id)
    case .overview, .mentees, .mentors, .people, .peopleCounts, .namesakes, .takeable, .person,
      .rollover, .history, .drafts:
      nil
    }
  }

  /// Hands over what each of some steps changed, all of one version; what is to be found out only
  /// from the whole log is found out once.
  ///
  /// - Throws: ``StoreTrouble``.
  public func eachDetail(of steps: [Step.ID], _ body: (StepDetail) -> Void) throws(StoreTrouble) {
    try StoreTrouble.translating(path) {
      try read { database in
        let reading = Reading(database: database)
        var gone = GoneRows()
        for step in steps {
          var passage = DetailPassage(of: step, gone: gone)
          if case .step(let detail?) = try reading.finish(&passage) { body(detail) }
          gone = passage.gone
        }
      }
    }
  }

  /// How many rows each step changed; none is there of a step that changed nothing.
  ///
  /// - Throws: ``StoreTrouble``.
  public func changeCounts() throws(StoreTrouble) -> [Step.ID: Int] {
    try StoreTrouble.translating(path) {
      try read { database in
        var counts: [Step.ID: Int] = [:]
        try database.eachRow("SELECT step, count(*) FROM change GROUP BY step") { row in
          counts[row.id(0)] = row.int(1)
        }
        return counts
      }
    }
  }

  /// A number that grows with every row of the programme that is changed, by whatever program;
  /// drafts do not count.
  ///
  /// - Throws: ``StoreTrouble``.
  public func lastChange() throws(StoreTrouble) -> Int64 {
    try StoreTrouble.translating(path) {
      try read { try $0.number("SELECT max(id) FROM change") }
    }
  }

  /// What was thrown for the programme when its file was made, 32 hexadecimal digits: all copies of
  /// it have this in common, and no other programme.
  ///
  /// - Throws: ``StoreTrouble``.
  public func programmeCode() throws(StoreTrouble) -> String {
    try StoreTrouble.translating(path) {
      try read { database in
        let code = try database.firstRow("SELECT code FROM identity") { $0.text(0) }
        guard let code else { throw Unreadable(column: "identity") }
        return code
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

extension Loaded {
  /// Whether it is but a part of an answer.
  fileprivate var goesOn: Bool {
    switch self {
    case .unfinished, .begun: true
    default: false
    }
  }
}
