import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct TourTests {
  /// The program of somebody who has not seen the tour.
  private static func stage(_ language: Language = .russian) -> Stage {
    var context = Context(
      language: language, today: Samples.today, handbook: Samples.handbook)
    context.preferences.hasSeenTour = false
    return Stage(context)
  }

  private static func open(_ stage: inout Stage) throws {
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/a.kurator", overview, nil))
  }

  private static func text(_ stage: Stage) -> String { stage.lines.joined(separator: "\n") }

  private static let seen = Effect.adopt(Preferences(language: .russian, hasSeenTour: true))

  @Test func `comes up at the first start alone`() {
    #expect(Self.text(Self.stage()).contains("Знакомство · 1 из 6"))
    #expect(!Self.text(Stage()).contains("Знакомство · 1 из 6"))
  }

  @Test(arguments: Language.allCases) func `leads over the start screen`(language: Language) throws
  {
    var stage = Self.stage(language)
    try expectSnapshot(stage.program.view(), named: "tour-start-\(language.rawValue)")
    try stage.press("End")
    try expectSnapshot(stage.program.view(), named: "tour-beginning-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func `points at the parts of the screen`(language: Language)
    throws
  {
    var stage = Self.stage(language)
    try Self.open(&stage)
    for step in ["chapters", "keys", "palette", "undo"] {
      try stage.press("Enter")
      try expectSnapshot(stage.program.view(), named: "tour-\(step)-\(language.rawValue)")
    }
  }

  @Test func `names the keys that the reader has`() throws {
    var stage = Self.stage()
    stage.program.context.keymap = Keymap(["shell.help": [.function(11)]])
    try stage.press("Right", "Right")
    #expect(Self.text(stage).contains("F11 – все клавиши экрана"))
  }

  @Test func `can be left at any time and does not come again`() throws {
    var stage = Self.stage()
    try stage.press("Enter", "Esc")
    #expect(stage.takeWishes() == [Self.seen])
    #expect(!Self.text(stage).contains("из 6"))
    stage.send(.adopted(Preferences(language: .russian)))
    try Self.open(&stage)
    #expect(!Self.text(stage).contains("из 6"))
  }

  @Test func `goes on and back, and ends after the last step`() throws {
    var stage = Self.stage()
    try stage.press("Left", "Enter", "Enter", "Left")
    #expect(Self.text(stage).contains("Разделы · 2 из 6"))
    try stage.press("Enter", "Space", "Right", "Enter", "Right")
    #expect(stage.takeWishes() == [])
    #expect(Self.text(stage).contains("С чего начать · 6 из 6"))
    try stage.press("Enter")
    #expect(stage.takeWishes() == [Self.seen])
  }

  @Test func `goes on when a programme is opened under it`() throws {
    var stage = Self.stage()
    try Self.open(&stage)
    #expect(Self.text(stage).contains("Знакомство · 1 из 6"))
    #expect(stage.program.stack.count == 1)
  }

  @Test func `lets the reader leave the program`() throws {
    var stage = Self.stage()
    try stage.press("F10")
    #expect(stage.takeWishes() == [.quit])
  }

  @Test(arguments: [(40, 10), (60, 15), (80, 24), (200, 50), (3, 2)])
  func `draws at every size`(width: Int, height: Int) throws {
    for isOpen in [false, true] {
      var stage = Self.stage()
      if isOpen { try Self.open(&stage) }
      stage.send(.resized(Size(width: width, height: height)))
      for _ in TourStep.allCases {
        #expect(stage.program.view().size == Size(width: width, height: height))
        try stage.press("Right")
      }
    }
  }
}
