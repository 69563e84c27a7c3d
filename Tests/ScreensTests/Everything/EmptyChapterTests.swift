import TerminalKit
import Testing

@testable import Screens

/// A chapter with nothing in it says what belongs there and by which key one begins.
@Suite struct EmptyChapterTests {
  /// The chapters, and the actions one of which must be named with its key.
  static let chapters: [(Chapter, [String])] = [
    (.now, ["now.go"]), (.roadmap, ["roadmap.import", "roadmap.builtIn"]),
    (.mentees, ["people.add"]), (.mentors, ["people.add"]),
    (.surveys, ["shell.mentees", "shell.mentors"]), (.board, ["shell.mentees", "shell.mentors"]),
    (.orders, ["shell.board"]), (.organisation, ["organisation.save"]),
    (.history, ["history.view"]),
  ]

  /// What stands between the tabs and the key bar.
  private static func body(_ program: Program) -> String {
    let grid = program.view()
    let lines = (3..<grid.size.height - 1).map { y in
      String(grid.row(y).filter { $0.width > 0 }.map(\.glyph.character))
        .split(separator: " ").joined(separator: " ")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func bar(_ program: Program) -> String {
    let grid = program.view()
    return String(grid.row(grid.size.height - 1).filter { $0.width > 0 }.map(\.glyph.character))
  }

  @Test(arguments: chapters, Language.allCases)
  func `names the key by which one begins`(given: (Chapter, [String]), language: Language) throws {
    let (chapter, ids) = given
    let program = try Playground(.empty, at: chapter, language: language).program
    let names = KeyNames(program.context)
    // A form and a list that has something in it are named by the key bar below them.
    let isList = ![.organisation, .history].contains(chapter)
    let text = isList ? Self.body(program) : Self.bar(program)
    for id in ids {
      let key = names[id]
      #expect(!key.isEmpty)
      #expect(text.split { !$0.isLetter && !$0.isNumber }.contains { $0 == key }, "\(key): \(text)")
    }
  }

  @Test(arguments: chapters.map(\.0), Language.allCases)
  func `goes by the keys that the reader has`(chapter: Chapter, language: Language) throws {
    guard [.mentees, .mentors, .surveys, .board, .orders].contains(chapter) else { return }
    var playground = try Playground(.empty, at: chapter, language: language)
    let keys: [String: [Key]] = [
      "people.add": [.function(11)], "shell.mentees": [.function(11)],
      "shell.board": [.function(11)],
    ]
    playground.send(.keymap(Keymap(keys)))
    #expect(Self.body(playground.program).contains("F11"))
  }

  @Test(arguments: [Chapter.surveys, .board, .orders, .mentees, .mentors], Language.allCases)
  func `takes two lines at most`(chapter: Chapter, language: Language) throws {
    let program = try Playground(.empty, at: chapter, language: language).program
    let words = Self.body(program).filter { $0 != "─" }
    #expect(words.count <= 2 * 76, "\(words)")
  }
}
