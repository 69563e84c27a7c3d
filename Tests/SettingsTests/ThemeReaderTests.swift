import Settings
import StrictYAML
import TerminalKit
import Testing

@Suite struct ThemeReaderTests {
  /// A theme in which every role but those of `roles` is `{}`.
  private func theme(
    name: String = "own", kind: String = "dark", palette: String = "{ink: '#e0e0e0', paper: 16}",
    roles: [Role: String] = [:], without missing: Role? = nil
  ) -> String {
    var text = "name: \(name)\nkind: \(kind)\npalette: \(palette)\nroles:\n"
    for role in Role.allCases where role != missing {
      text += "  \(role): \(roles[role] ?? "{}")\n"
    }
    return text
  }

  private func read(_ text: String) -> YAMLReading<Theme> {
    Theme.read(Array(text.utf8), source: "own.yaml")
  }

  private func told(_ text: String) -> [String] {
    read(text).findings.map { "\($0.line):\($0.column) \($0.problem.code)" }
  }

  @Test func `reads name, kind, colours and attributes`() throws {
    let reading = read(
      theme(
        kind: "light",
        roles: [
          .text: "{fg: ink, bg: paper}", .focus: "{fg: paper, bg: ink, bold: да, underline: true}",
          .late: "{fg: \"#ff0000\", dim: true, reverse: true, bold: нет}", .muted: "{bg: default}",
        ]))
    let theme = try #require(reading.faultless)
    #expect(theme.name == "own")
    #expect(theme.kind == .light)
    #expect(theme[.text] == Style(foreground: .rgb(0xE0, 0xE0, 0xE0), background: .indexed(16)))
    #expect(
      theme[.focus]
        == Style(
          foreground: .indexed(16), background: .rgb(0xE0, 0xE0, 0xE0),
          attributes: [.bold, .underline]))
    #expect(
      theme[.late]
        == Style(
          foreground: .rgb(255, 0, 0), background: .indexed(16), attributes: [.dim, .reverse]))
    #expect(theme[.muted].background == .standard)
  }

  @Test func `gives a role the colours of text where it says nothing`() throws {
    let theme = try #require(read(theme(roles: [.text: "{fg: ink, bold: true}"])).faultless)
    #expect(theme[.saved] == Style(foreground: .rgb(0xE0, 0xE0, 0xE0)))
  }

  @Test func `misses a role that is not named`() {
    #expect(told(theme(without: .saved)) == ["5:3 missing-key"])
  }

  @Test func `tells a role that is none, with the one that was meant`() {
    let text = theme(without: .tabCurrent) + "  tabCurent: {}\n"
    #expect(
      read(text).findings.map(\.problem) == [
        .missingKey("tabCurrent"), .unknownKey("tabCurent", nearest: "tabCurrent"),
      ])
  }

  @Test(arguments: [
    ("{fg: inc}", ["5:14 not-one-of"]), ("{fg: \"#12\"}", ["5:14 not-one-of"]),
    ("{colour: ink}", ["5:10 unknown-key"]), ("{bold: 1}", ["5:16 wrong-type"]),
    ("ink", ["5:9 wrong-type"]), ("{fg: #e0e0e0\n    }", ["5:10 wrong-type"]),
  ]) func `tells what is wrong with a look`(look: String, expected: [String]) {
    #expect(told(theme(roles: [.text: look])) == expected)
  }

  @Test(arguments: [
    ("{ink: '#e0e0eg'}", ["3:16 not-a-colour"]), ("{ink: 256}", ["3:16 not-a-colour"]),
    ("{ink: -1}", ["3:16 not-a-colour"]), ("{ink: [1]}", ["3:16 wrong-type"]),
    ("{default: 1}", ["3:11 name-is-a-colour"]), ("{7: 1}", ["3:11 name-is-a-colour"]),
    ("[1]", ["3:10 wrong-type"]),
  ]) func `tells what is wrong with a palette`(palette: String, expected: [String]) {
    #expect(told(theme(palette: palette)) == expected)
  }

  @Test(arguments: ["a/b", "''", "../x", "'a b'", "~"]) func `refuses a name that is none`(
    name: String
  ) {
    #expect(told(theme(name: name)).count == 1)
  }

  @Test func `tells the kinds that there are`() {
    #expect(
      read(theme(kind: "drak")).findings.map(\.problem) == [
        .notOneOf("drak", allowed: ["dark", "light"], nearest: "dark")
      ])
  }
}
