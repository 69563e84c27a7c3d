import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The habits of Norton, Far and Windows: one table of keys for all screens.
@Suite struct HabitsTests {
  /// What each key of the function row is for, and the actions that have it.
  private static let table: [Int: Set<String>] = [
    1: ["shell.help"],
    // Saves, and is done.
    2: [
      "start.submit", "start.make", "roadmap.save", "roadmap.read", "roadmap.take", "people.save",
      "consents.save", "surveys.done", "board.order", "orders.sign", "orders.save",
      "organisation.save", "roadmap.keepCorrection",
      "start.keepCorrection",
    ],
    // Shows, and closes what is shown.
    3: [
      "start.open", "now.view", "roadmap.view", "roadmap.closeView", "people.view",
      "people.closeView", "roadmap.listDoubts", "roadmap.closeList", "start.listDoubts",
      "start.closeList",
      "surveys.view", "surveys.answers", "surveys.close", "board.view", "board.viewCompared",
      "board.closeView", "orders.read",
      "orders.back", "history.view", "history.closeView",
    ],
    // Edits.
    4: [
      "roadmap.edit", "people.edit", "people.editViewed", "surveys.enter", "surveys.correct",
      "orders.edit", "orders.readersDay", "consents.edit", "roadmap.correct", "start.correct",
    ],
    // Does what there is to do.
    5: [
      "start.demo", "now.go", "roadmap.done", "roadmap.mend", "people.take", "consents.withdraw",
      "surveys.nextMissing", "surveys.skip", "board.accept", "orders.print", "history.goBack",
    ],
    6: [
      "people.add", "board.acceptAll", "roadmap.addAction", "orders.acquaint", "orders.markReaders",
    ],
    // Finds.
    7: [
      "shell.find", "roadmap.find", "people.find", "surveys.find", "surveys.another",
      "history.find", "start.review.find", "roadmap.view.find", "roadmap.review.find",
      "people.view.find", "surveys.view.find", "board.view.find", "orders.paper.find",
      "history.view.find",
    ],
    // Deletes.
    8: [
      "people.remove", "consents.remove", "board.dissolve", "orders.remove", "roadmap.remove",
    ],
    9: ["shell.palette"],
    10: ["shell.quit"],
    12: ["shell.settings"],
  ]

  /// Actions of forms, where letters are typed.
  private static let typing: Set<String> = [
    "start.submit", "start.make", "roadmap.save", "roadmap.read", "roadmap.take", "people.save",
    "people.take", "consents.save", "orders.save", "organisation.save", "roadmap.keepCorrection",
    "start.keepCorrection",
  ]

  private static let all =
    Program.everywhere(.russian) + Program.catalogue(.russian).flatMap(\.entries)

  @Test func `every function key does one kind of thing`() {
    for entry in Self.all where !entry.id.hasPrefix("settings.") && !entry.id.hasPrefix("gallery.")
    {
      for key in entry.keys {
        guard case .function(let number) = key.code else { continue }
        #expect(Self.table[number]?.contains(entry.id) == true, "F\(number): \(entry.id)")
      }
    }
    for (number, ids) in Self.table {
      for id in ids {
        let entry = Self.all.first { $0.id == id }
        #expect(entry?.keys.contains(.function(number)) == true, "F\(number): \(id)")
      }
    }
  }

  @Test func `every action with a function key has another key as well`() {
    for entry in Self.all where !Self.typing.contains(entry.id) {
      let isFunction: (Key) -> Bool = { if case .function = $0.code { true } else { false } }
      guard entry.keys.contains(where: isFunction) else { continue }
      #expect(entry.keys.contains { !isFunction($0) }, "\(entry.id)")
    }
  }

  @Test func `no action has only keys that a Russian keyboard has elsewhere`() {
    let shifting = Set("/?|@$^&.,\";:".map { Key.character($0) })
    for entry in Self.all where !entry.keys.isEmpty && entry.id != "surveys.blank" {
      #expect(entry.keys.contains { !shifting.contains($0) }, "\(entry.id)")
    }
  }

  /// Keys that do the same on every screen, and what the shell does then.
  private static let everywhere: [(key: String, sign: @Sendable (inout Stage) -> Bool)] = [
    ("F1", { $0.program.stack.last?.sheet is HelpPane }),
    ("F9", { $0.program.stack.last?.sheet is ActionPalette }),
    ("Ctrl+P", { $0.program.stack.last?.sheet is ActionPalette }),
    ("F10", { $0.takeWishes().contains(.quit) }),
    ("F12", { $0.program.chapter == .settings }),
    ("Ctrl+S", { $0.program.notice?.text.contains("сохраняется сразу") == true }),
    (
      "Ctrl+Z",
      { stage in stage.takeWishes().contains { if case .undo = $0 { true } else { false } } }
    ),
    ("Ctrl+Y", { $0.program.notice?.text.contains("Возвращать нечего") == true }),
    ("Ctrl+R", { $0.program.chapter == .history }),
  ]

  @Test(arguments: Chapter.allCases.filter(\.isOfProgramme))
  func `does the same on every screen`(chapter: Chapter) throws {
    for (key, sign) in Self.everywhere {
      var stage = try Stage(at: chapter)
      _ = stage.takeWishes()
      try stage.press(key)
      #expect(sign(&stage), "\(chapter): \(key)")
    }
  }

  @Test(arguments: Chapter.allCases.filter(\.isOfProgramme), Language.allCases)
  func `the key bar stands on the last line`(chapter: Chapter, language: Language) throws {
    for size in [Size(width: 80, height: 24), Size(width: 60, height: 15)] {
      let stage = try Stage(at: chapter, language: language, size: size)
      #expect(stage.lines[size.height - 1].contains("F9 "))
      #expect(stage.lines[size.height - 1].contains("F1 "))
    }
  }

  @Test func `copying never loses a field`() throws {
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)])
    try stage.press("Down", "Down", "Down", "F4", "«абв»")
    let before = stage.lines
    _ = stage.takeWishes()
    try stage.press("Ctrl+C")
    #expect(stage.lines.prefix(22) == before.prefix(22))
    #expect(stage.takeWishes() == [.copy(CopiedText("Провести анкетированиеабв"))])
  }

  @Test(arguments: ["F8", "Ins", "Ctrl+C", "Ctrl+F"])
  func `a key that does nothing here says so, and where to look, once`(key: String) throws {
    var stage = try Stage(at: .now)
    _ = stage.takeWishes()
    let told = stage.program.toasts.history
    for _ in 0..<3 { try stage.press(key) }
    #expect(
      stage.lines[22] == " \(key) здесь ничего не делает. F9 – всё, что можно сделать, F1 – клавиши"
    )
    #expect(stage.program.toasts.history == told)
    #expect(stage.takeWishes() == [])
    try stage.press("Down")
    #expect(stage.program.notice == nil)
  }

  @Test func `a key that does nothing says so over sheets and questions too`() throws {
    let sentence = "F6 здесь ничего не делает"
    var stage = try Stage(at: .now)
    try stage.press("F1", "F6")
    #expect(stage.program.notice?.text.hasPrefix(sentence) == true)
    try stage.press("F12")
    #expect(stage.program.notice?.text == Words.russian.shell.sheetIsOpen)
    stage = try Stage(at: .mentees, answers: PeopleSamples.answers)
    try stage.press("F8", "F6")
    #expect(stage.program.isPageAsking)
    #expect(stage.program.notice?.text.hasPrefix(sentence) == true)
    try stage.press("F4", "Esc", "F4", "«а»", "Esc", "F6")
    #expect(stage.program.notice?.text.hasPrefix(sentence) == true)
  }

  @Test func `a letter that does nothing stays silent`() throws {
    var stage = try Stage(at: .now)
    try stage.press("«ъ»")
    #expect(stage.program.notice == nil)
  }

  @Test func `takes back nothing of the file while a form is open`() throws {
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)])
    try stage.press("Down", "Down", "Down", "F4")
    _ = stage.takeWishes()
    for key in ["Ctrl+Z", "Ctrl+Y"] {
      try stage.press(key)
      #expect(stage.takeWishes() == [], "\(key)")
      #expect(stage.lines.joined().contains("Сначала сохраните форму"), "\(key)")
    }
    try stage.press("«абв»", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    #expect(stage.takeWishes() == [])
    try stage.press("Esc")
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(1))])
  }
}
