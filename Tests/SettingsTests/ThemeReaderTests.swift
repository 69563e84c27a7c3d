import StrictYAML
import TerminalKit
import Testing

@testable import Settings

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

  private func read(_ text: String) -> YAMLReading<ThemeDraft> {
    ThemeDraft.read(
      Array(text.utf8), source: "themes/own.yaml", extending: EmbeddedThemes.drafts)
  }

  private func told(_ text: String) -> [String] {
    read(text).findings.map { "\($0.line):\($0.column) \($0.problem.code)" }
  }

  @Test func `reads kind, colours and attributes`() throws {
    let reading = read(
      theme(
        kind: "light",
        roles: [
          .text: "{fg: ink, bg: paper}", .focus: "{fg: paper, bg: ink, bold: да, underline: true}",
          .late: "{fg: \"#ff0000\", dim: true, reverse: true, bold: нет}", .muted: "{bg: default}",
          .done: "{fg: bright-green}",
        ]))
    let theme = try #require(reading.faultless).theme
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
    #expect(theme[.done].foreground == .indexed(10))
  }

  @Test func `gives a role the colours of text where it says nothing`() throws {
    let theme = try #require(read(theme(roles: [.text: "{fg: ink, bold: true}"])).faultless).theme
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
    ("{fg: inc}", ["5:14 not-a-colour"]), ("{fg: \"#12\"}", ["5:14 not-a-colour"]),
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

  @Test func `lets a palette use a colour of the terminal, and give its name another one`() throws {
    let text = theme(
      palette: "{ink: bright-white, red: '#ff9d94'}",
      roles: [.text: "{fg: ink}", .late: "{fg: red}"])
    let theme = try #require(read(text).faultless).theme
    #expect(theme[.text].foreground == .indexed(15))
    #expect(theme[.late].foreground == .rgb(0xFF, 0x9D, 0x94))
  }

  @Test(arguments: ["other", "a/b", "Own"]) func `refuses a name that is not the file's`(
    name: String
  ) {
    #expect(told(theme(name: name)) == ["1:7 not-the-name-of-the-file"])
  }

  @Test func `tells the kinds that there are`() {
    #expect(
      read(theme(kind: "drak")).findings.map(\.problem) == [
        .notOneOf("drak", allowed: ["dark", "light"], nearest: "dark")
      ])
  }

  @Test func `extends a theme that ships in three lines`() throws {
    let text = "extends: dark\npalette: {focus: \"#006d77\"}\nroles: {title: {underline: true}}\n"
    let theme = try #require(read(text).faultless).theme
    let dark = try #require(EmbeddedThemes.theme(named: "dark"))
    #expect(theme.name == "own")
    #expect(theme.kind == .dark)
    #expect(theme[.focus].background == .rgb(0, 0x6D, 0x77))
    #expect(theme[.buttonFocused].background == .rgb(0, 0x6D, 0x77))
    #expect(theme[.title].attributes == [.bold, .underline])
    #expect(theme[.title].foreground == dark[.title].foreground)
    #expect(theme[.late] == dark[.late])
  }

  @Test func `can take an attribute of the other theme away, and its kind`() throws {
    let text = "extends: dark\nkind: light\nroles: {title: {bold: false, fg: '#010203'}}\n"
    let theme = try #require(read(text).faultless).theme
    #expect(theme.kind == .light)
    #expect(
      theme[.title]
        == Style(foreground: .rgb(1, 2, 3), background: .rgb(0x16, 0x18, 0x1D), attributes: []))
  }

  @Test func `tells the themes that can be extended`() {
    let problems = read("extends: drak\n").findings.map(\.problem)
    #expect(
      problems == [
        .notOneOf("drak", allowed: EmbeddedThemes.names, nearest: "dark")
      ])
  }

  @Test(arguments: [
    ("extends: dark\nroles: {titel: {}}\n", ["2:9 unknown-key"]),
    ("extends: dark\nroles: {title: {fg: no-such}}\n", ["2:21 not-a-colour"]),
    ("extends: dark\npalete: {}\n", ["2:1 unknown-key"]),
    ("extends:\n", ["1:1 wrong-type"]),
    ("", ["1:1 missing-key", "1:1 missing-key"]),
  ]) func `tells what is wrong with a short theme`(text: String, expected: [String]) {
    #expect(told(text) == expected)
  }
}
