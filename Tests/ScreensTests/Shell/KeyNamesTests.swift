import Foundation
import Mentoring
import PlainText
import TerminalKit
import Testing

@testable import Screens

/// Every hint names the key that is bound now.
@Suite struct KeyNamesTests {
  private static let other = Keymap([
    "shell.undo": [.alt("u")], "shell.redo": [.alt("r")], "shell.help": [.function(11)],
    "shell.palette": [.alt("p")], "shell.quit": [.alt("q")], "shell.begin": [.alt("b")],
    "shell.organisation": [.alt("o")], "shell.board": [.alt("6")], "people.add": [.alt("a")],
    "board.order": [.alt("k")], "board.dissolve": [.alt("d")], "orders.begin": [.alt("i")],
    "roadmap.import": [.alt("v")], "roadmap.builtIn": [.alt("g")], "consents.add": [.alt("c")],
  ])

  private static let shipped = [
    "Ctrl+Z", "Ctrl+Y", "F1 ", "F9 ", "F10 ", "Ctrl+N", "Ctrl+O", "Ins ",
  ]

  @Test(arguments: Chapter.allCases.filter { $0 != .gallery }, Language.allCases)
  func `no screen names a key that was taken from its action`(chapter: Chapter, language: Language)
    throws
  {
    var stage =
      chapter == .start ? Stage(language: language) : try Stage(at: chapter, language: language)
    stage.program.context.keymap = Self.other
    for text in Self.shipped where text != "Ins " || chapter != .start {
      #expect(!stage.lines.joined(separator: "\n").contains(text), "\(chapter): \(text)")
    }
    #expect(stage.lines.joined(separator: "\n").contains("F11 "))
  }

  @Test func `an obstacle names the key that leads on`() throws {
    var stage = try Stage(at: .orders)
    stage.program.context.keymap = Self.other
    #expect(
      Words.russian.orders.noPairs(stage.program.context.keyNames)
        == "Нет пар, которые ждут приказа: примите их на доске (Alt+6)")
  }

  @Test func `an action without a key is named as the palette has it`() throws {
    var stage = try Stage(at: .now)
    stage.program.context.keymap = Keymap(["shell.undo": []])
    let keys = stage.program.context.keyNames
    #expect(keys.undo == "F9 – Отменить")
    #expect(keys["no.such"] == "")
    #expect(stage.lines[0].hasSuffix("14:05 · F9 – Отменить: добавлен наставляемый"))
  }

  @Test(arguments: [
    (KeyboardLayout.Variant.russian, "Ы"), (.ukrainian, "І"), (.belarusian, "Ы"),
  ])
  func `a key stands as on the reader's keyboard`(layout: KeyboardLayout.Variant, letter: String)
    throws
  {
    var stage = try Stage(at: .now)
    stage.program.context.keymap = Keymap(["shell.undo": [.character("s")]], layout: layout)
    #expect(stage.program.context.keyNames.undo == letter)
    _ = stage.takeWishes()
    try stage.press(letter.lowercased())
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(1))])
  }

  /// Whether the words are of the command line, or of keys that belong to widgets.
  private static func isOfWidgets(_ file: String) -> Bool {
    ["CommandWords", "FieldWords", "GalleryWords", "MatchWords"].contains { file.hasPrefix($0) }
  }

  @Test func `no key is written into the words`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "..", "..", "..", "Sources", "Screens", "Words").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count > 30)
    for file in files.sorted() where file.hasSuffix(".swift") && !Self.isOfWidgets(file) {
      let text = try String(contentsOf: folder.appending(component: file), encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated() where !line.contains("///")
      {
        let found = line.firstMatch(of: /\b(F[0-9]{1,2}|(Ctrl|Alt)\+[A-Z])\b/)
        #expect(found == nil, "\(file):\(number + 1): \(line)")
      }
    }
  }

  @Test func `a letter for an action of the shell is typed where there is a field`() throws {
    var stage = try Stage(at: .now)
    stage.program.context.keymap = Keymap(["shell.quit": [.character("q")]])
    stage.program.pages[.now] = TypingPage()
    _ = stage.takeWishes()
    try stage.press("q")
    #expect(stage.takeWishes() == [])
    #expect((stage.program.pages[.now] as? TypingPage)?.text == "q")
  }
}
