import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The language changes while something is typed, and nothing of it is lost.
@Suite struct LanguageTests {
  /// Something open in which a text is typed.
  struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: [String]
    let stage: @Sendable () throws -> Stage
    /// A label that is in sight.
    let label: @Sendable (Words) -> String
    var answers: [Query: Loaded] = [:]

    var testDescription: String { name }
  }

  static let scenes = [
    Scene(name: "a new programme", keys: ["n"], stage: { Stage() }) { $0.organisation.shortName },
    Scene(name: "a file to open", keys: ["o"], stage: { Stage() }) { $0.start.path },
    Scene(
      name: "an action", keys: ["Down", "Down", "Down", "F4"],
      stage: { try Stage(at: .roadmap, answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)]) },
      label: { $0.roadmap.document }, answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)]),
    Scene(name: "a roadmap's file", keys: ["i"], stage: { try Stage(at: .roadmap) }) {
      $0.roadmap.file
    },
    Scene(
      name: "a new mentee", keys: ["F6"], stage: { try .people(.mentee) },
      label: { $0.people.birthDate }, answers: PeopleSamples.answers),
    Scene(
      name: "a mentor", keys: ["F4"], stage: { try .people(.mentor) },
      label: { $0.people.birthDate }, answers: PeopleSamples.answers),
    Scene(
      name: "a filter", keys: ["l"], stage: { try .people(.mentee) },
      label: { $0.people.filterHint }, answers: PeopleSamples.answers),
    Scene(
      name: "an order", keys: ["F4"], stage: { try OrderSamples.stage(.blankDraft) },
      label: { $0.orders.basis }),
    Scene(name: "the organisation", keys: [], stage: { try Stage(at: .organisation) }) {
      $0.organisation.headTitle
    },
  ]

  @Test(arguments: scenes) func `a form goes on in another language`(scene: Scene) throws {
    var stage = try scene.stage()
    for key in scene.keys { try stage.press(key) }
    try stage.press("«абв»", "Left")
    #expect(stage.text.contains(scene.label(.russian)))
    stage.adopt(.english)
    #expect(stage.text.contains(scene.label(.english)))
    #expect(!stage.text.contains(scene.label(.russian)))
    try stage.press("«я»")
    #expect(stage.text.contains("абяв"))
    stage.adopt(.russian)
    #expect(stage.text.contains("абяв"))
    #expect(stage.text.contains(scene.label(.russian)))
  }

  @Test(arguments: scenes) func `a form stays open when another program writes`(scene: Scene) throws
  {
    var stage = try scene.stage()
    for key in scene.keys { try stage.press(key) }
    try stage.press("«абв»", "Left")
    stage.forget()
    stage.send(.changedOutside)
    stage.answer(scene.answers)
    try stage.press("«я»")
    #expect(stage.text.contains("абяв"))
  }

  /// Questions that a page draws itself.
  static let questions = [
    Scene(
      name: "a signature", keys: ["F2"], stage: { try OrderSamples.stage(.readyDraft) },
      label: { $0.orders.signQuestion }),
    Scene(
      name: "a signature taken back", keys: ["u"], stage: { try OrderSamples.stage(.signed) },
      label: { $0.orders.unsignQuestion }),
    Scene(
      name: "a draft removed", keys: ["F8"], stage: { try OrderSamples.stage(.blankDraft) },
      label: { $0.orders.removeQuestion }),
    Scene(
      name: "a pair taken apart", keys: ["F8"],
      stage: { try BoardSamples.stage(BoardSamples.facts(pairs: [BoardSamples.accepted])) },
      label: { $0.board.dissolveQuestion }),
    Scene(
      name: "another roadmap", keys: ["b"],
      stage: { try Stage(at: .roadmap, answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)]) },
      label: { $0.roadmap.replaceQuestion }),
  ]

  @Test(arguments: questions) func `a question is asked in another language`(scene: Scene) throws {
    var stage = try scene.stage()
    for key in scene.keys { try stage.press(key) }
    #expect(stage.text.contains(scene.label(.russian)))
    stage.adopt(.english)
    #expect(stage.text.contains(scene.label(.english)))
    #expect(!stage.text.contains(scene.label(.russian)))
    // The focus is on «no», as before.
    _ = stage.takeWishes()
    try stage.press("Enter")
    #expect(stage.takeWishes() == [])
    #expect(!stage.text.contains(scene.label(.english)))
  }

  @Test func `what was read of a roadmap is told in another language`() throws {
    var stage = try Stage(at: .roadmap)
    try stage.press("i", "«a.txt»", "F2")
    stage.send(.roadmapRead(path: "/tmp/a.txt", RoadmapPageTests.roadmap, []))
    #expect(stage.text.contains(Words.russian.review.heading("a.txt")))
    stage.adopt(.english)
    #expect(stage.text.contains(Words.english.review.heading("a.txt")))
    #expect(!stage.text.contains(Words.russian.review.heading("a.txt")))
  }

  @Test(arguments: Chapter.allCases) func `every chapter shows the new language`(chapter: Chapter)
    throws
  {
    var stage = chapter == .start ? Stage() : try Stage(at: chapter)
    _ = stage.takeWishes()
    var preferences = stage.program.context.preferences
    preferences.language = .english
    try stage.press("Alt+l")
    // Where letters with Alt are not free, the palette leads there.
    if stage.takeWishes() != [.adopt(preferences)] {
      try stage.press("F9", "«shell.language»", "Enter")
      #expect(stage.takeWishes() == [.adopt(preferences)])
    }
    stage.send(.adopted(preferences))
    #expect(stage.lines[23].contains("F9 Menu"))
    let fresh =
      chapter == .start ? Stage(language: .english) : try Stage(at: chapter, language: .english)
    stage.send(.resized(Size(width: 80, height: 24)))
    #expect(stage.lines == fresh.lines)
  }

  @Test func `a list keeps its row, its search and its filter`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F7", "«ив»", "Enter", "Down")
    let (row, rows) = (stage.people?.bookmark, stage.people?.list.count)
    stage.adopt(.english)
    stage.answer(PeopleSamples.answers)
    #expect(stage.people?.bookmark == row)
    #expect(stage.people?.list.count == rows)
    #expect(stage.people?.query.text == "ив")
  }

  @Test func `sheets of the shell show the new language`() throws {
    var stage = try Stage(at: .now)
    try stage.press("F1")
    stage.adopt(.english)
    #expect(stage.lines[3].hasPrefix(" Keys: Now"))
    #expect(stage.text.contains("Undo the last change"))
    stage = try Stage(at: .now)
    stage.program.pages[.now] = TypingPage(text: "аб")
    try stage.press("F10", "Left")
    stage.adopt(.english)
    #expect(stage.text.contains("Close the form?"))
    _ = stage.takeWishes()
    try stage.press("Enter")
    #expect(stage.takeWishes() == [.quit])
  }

  @Test(arguments: [Chapter.mentees, .mentors, .roadmap, .orders, .surveys, .board, .history])
  func `a list stays where it is when another program writes`(chapter: Chapter) throws {
    var answers = PeopleSamples.answers
    answers[.roadmap] = .roadmap(RoadmapPageTests.roadmap)
    var stage = try Stage(at: chapter, answers: answers)
    try stage.press("Down")
    let row = stage.program.pages[chapter]?.bookmark
    stage.forget()
    stage.send(.changedOutside)
    stage.answer(answers)
    #expect(stage.program.pages[chapter]?.bookmark == row)
    #expect(stage.program.chapter == chapter)
  }
}

extension Stage {
  /// The reader has chosen a language.
  fileprivate mutating func adopt(_ language: Language) {
    var preferences = program.context.preferences
    preferences.language = language
    send(.adopted(preferences))
  }
}
