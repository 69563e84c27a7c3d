import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What every chapter keeps of how it looked is enough to look the same again, and a change of the
/// file by another program leaves its reader where they were.
@Suite struct SessionFrameTests {
  /// A chapter, what its reader does there, and what is kept of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let chapter: Chapter
    let size: Size
    let keys: [String]
    let kept: Set<String>
    var text: [String] = []

    init(
      _ chapter: Chapter, _ width: Int, _ height: Int, _ keys: [String], _ kept: Set<String>,
      reading text: [String] = []
    ) {
      self.chapter = chapter
      size = Size(width: width, height: height)
      (self.keys, self.kept, self.text) = (keys, kept, text)
    }

    var testDescription: String { "\(chapter) \(size.width)x\(size.height) \(keys)" }
  }

  static let cases: [Case] = [
    Case(.now, 60, 11, ["End", "Up"], ["row", "top"]),
    Case(
      .roadmap, 80, 24, ["a", "Alt+Up", "Alt+Up", "End", "Up"], ["folded", "top", "pane"],
      reading: ["F3"]),
    Case(
      .roadmap, 200, 50, ["Down", "Left", "+", "Alt+Left"], ["folded", "row", "scale", "pane"],
      reading: ["F3"]),
    Case(.roadmap, 60, 15, ["F7", "с", "Enter", "Down"], ["find"], reading: ["F3"]),
    Case(.mentees, 60, 11, ["End", "Up"], [], reading: ["F3", "PgDn", "Down"]),
    Case(.mentees, 160, 24, ["Down", "Alt+Left", "Alt+Left"], ["pane"], reading: ["F3", "End"]),
    Case(.mentors, 80, 24, ["Down", "Alt+Up", "Alt+Up"], ["pane"], reading: ["F3"]),
    Case(.surveys, 80, 10, ["End", "Up"], ["top"], reading: ["F3", "Down", "Down"]),
    Case(
      .board, 80, 24, ["Alt+Down", "End", "Up", "Up"], ["top", "pane"],
      reading: ["F3", "Down"]),
    Case(.board, 200, 50, ["Down", "Alt+Right", "End"], ["row", "pane"], reading: ["F3"]),
    Case(
      .orders, 120, 24, ["Down", "PgDn", "Alt+Left"], ["row", "paper", "pane"],
      reading: ["F3", "Down", "Down"]),
    Case(.orders, 120, 24, ["]", "PgDn"], ["paper"], reading: ["F3", "F7", "п"]),
    Case(
      .history, 80, 24, ["Alt+Up", "PgDn", "PgDn", "Up", "Up"], ["top", "pane"],
      reading: ["F3", "Down"]),
    Case(.history, 200, 50, ["Down", "Alt+Left"], ["pane"], reading: ["F3"]),
    Case(.organisation, 80, 24, [], []),
  ]

  private static let history = HistorySamples.many(300)

  private static let answers: [Query: Loaded] = {
    var answers = PeopleSamples.answers
    answers[.roadmap] = .roadmap(RoadmapPageTests.roadmap)
    answers[.agenda(Side.allCases.map { Samples.questionnaire($0) })] = .agenda(
      AgendaFacts(
        mentees: 13, mentors: 1,
        lackingConsent: .init(count: 1, first: [PeopleSamples.titova], side: .mentor),
        sheets: Side.allCases.map {
          .init(side: $0, left: 1, all: 1, next: PeopleSamples.titova)
        }, unpairedWithConsent: 12, unpairedWithoutConsent: 1, pairsWithoutOrder: 3))
    answers[.surveys] = .surveys(SurveySamples.people)
    answers[.board] = .board(BoardSamples.long)
    answers[.orders] = .orders(OrderSamples.Case.signed.facts)
    return answers
  }()

  /// Answers everything that is asked, and what is asked then.
  static func answer(_ stage: inout Stage) {
    var open = stage.takeLoads()
    while !open.isEmpty {
      for (query, request) in open {
        guard let answer = answers[query] ?? HistorySamples.answer(query, of: history) else {
          continue
        }
        stage.send(.loaded(query, request: request, .success(answer)))
      }
      open = stage.takeLoads()
    }
  }

  static func stage(_ size: Size, _ session: Session) throws -> Stage {
    var stage = Stage(size: size, handbook: OrderSamples.handbook)
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/tmp/sample.kurator", overview, session))
    answer(&stage)
    return stage
  }

  private static func press(_ keys: [String], _ stage: inout Stage) throws {
    for key in keys {
      try stage.press(key)
      answer(&stage)
    }
  }

  @Test(arguments: cases) func `looks the same again`(sample: Case) throws {
    var stage = try Self.stage(sample.size, Session(chapter: sample.chapter))
    try Self.press(sample.keys, &stage)
    let session = stage.program.session
    let kept = session.arrangements[sample.chapter] ?? [:]
    #expect(sample.kept.isSubset(of: kept.keys))
    let again = try Self.stage(sample.size, session)
    #expect(again.program.view() == stage.program.view())
    #expect(again.program.session == session)
  }

  @Test(arguments: cases) func `stays as it is when another program changes the file`(
    sample: Case
  ) throws {
    var stage = try Self.stage(sample.size, Session(chapter: sample.chapter))
    try Self.press(sample.keys + sample.text, &stage)
    let before = stage.program.view()
    stage.send(.changedOutside)
    Self.answer(&stage)
    try stage.press("Alt+j")
    #expect(stage.program.view() == before)
  }

  @Test(arguments: cases) func `survives what it cannot read`(sample: Case) throws {
    let names = [
      "folded", "top", "pane", "row", "paper", "find", "filter", "table", "scale", "from", "chart",
      "who", "state", "stage", "month",
    ]
    for text in ["", "-1", "b99999,a", "999999999999999999999", "%;=,:", "9223372036854775807"] {
      let arrangement = Dictionary(uniqueKeysWithValues: names.map { ($0, text) })
      var stage = try Self.stage(
        sample.size,
        Session(
          chapter: sample.chapter, rows: [sample.chapter: .max],
          arrangements: [sample.chapter: arrangement]))
      try Self.press(sample.keys, &stage)
      #expect(stage.program.view().size == sample.size)
    }
  }
}
