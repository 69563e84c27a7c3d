import Foundation
import TerminalKit
import Testing

@testable import Screens

/// Holds the tables in the README against the registry of actions and the help.
@Suite struct ReadmeTests {
  private static let begin = "<!-- keys: made from the registry of actions -->"
  private static let end = "<!-- end of keys -->"

  private static let readme = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(components: "..", "..", "..", "README.md")
    .standardizedFileURL

  private static func row(_ russian: ActionEntry, _ english: ActionEntry) -> String {
    let keys = russian.keys.map { key in
      let latin = key.name(in: .latin)
      let there = key.name(in: .russian)
      return latin == there ? "`\(latin)`" : "`\(latin)` (`\(there)`)"
    }
    return "| \(keys.joined(separator: " ")) | \(russian.words.title) | \(english.words.title) |"
  }

  private static func table(_ title: String, _ russian: [ActionEntry], _ english: [ActionEntry])
    -> String
  {
    let rows = zip(russian, english).map { row($0, $1) }
    return (["### \(title)", "", "| keys | по-русски | in English |", "|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  /// The names of all chapters that are the same page as `chapter`.
  private static func names(_ chapter: Chapter, _ language: Language) -> String {
    let page = ObjectIdentifier(type(of: chapter.makePage()))
    return Chapter.allCases.filter { ObjectIdentifier(type(of: $0.makePage())) == page }
      .map { language.words.shell.chapter($0) }.joined(separator: ", ")
  }

  static var tables: String {
    let russian = Program.catalogue(.russian)
    let english = Program.catalogue(.english)
    let pages = zip(russian, english).map { page, translated in
      let title = "\(names(page.chapter, .russian)) – \(names(page.chapter, .english))"
      return table(title, page.entries, translated.entries)
    }
    let all = table(
      "Везде – everywhere", Program.everywhere(.russian), Program.everywhere(.english))
    return ([all] + pages).joined(separator: "\n\n")
  }

  /// A row for each command; a bar within one would end it.
  static var commands: String {
    let (russian, english) = (Language.russian.words.commands, Language.english.words.commands)
    let rows = CommandWords.Topic.allCases.map { topic in
      let entries = [russian.help.entry(topic), english.help.entry(topic)]
      let usage = "kurator \(entries[1].usage)".replacing("|", with: "\\|")
      return "| `\(usage)` | \(entries[0].summary) | \(entries[1].summary) |"
    }
    return (["| command | по-русски | in English |", "|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  @Test func `lists the keys that the program has`() throws {
    try hold(Self.begin, Self.end, Self.tables)
  }

  @Test func `lists the commands that the program has`() throws {
    try hold("<!-- commands: made from the help -->", "<!-- end of commands -->", Self.commands)
  }

  /// Holds what stands between two marks against what is made anew, or writes that there.
  private func hold(_ first: String, _ last: String, _ tables: String) throws {
    var text = try String(contentsOf: Self.readme, encoding: .utf8)
    let begin = try #require(text.range(of: first))
    let end = try #require(text.range(of: last))
    let expected = "\n\n\(tables)\n\n"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      text.replaceSubrange(begin.upperBound..<end.lowerBound, with: expected)
      try text.write(to: Self.readme, atomically: false, encoding: .utf8)
      Issue.record("Recorded the README")
      return
    }
    #expect(String(text[begin.upperBound..<end.lowerBound]) == expected)
  }
}
