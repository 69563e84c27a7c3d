import StrictYAML
import TerminalKit
import Testing

@testable import Settings

@Suite struct EmbeddedThemesTests {
  static let files = [
    "dark", "light", "contrast", "colorblind-dark", "colorblind-light", "norton", "terminal",
  ]

  @Test func `ships seven files, and mono`() {
    #expect(EmbeddedThemes.names == Self.files + ["mono"])
    #expect(EmbeddedThemes.all.map(\.name) == Self.files + ["mono"])
    #expect(
      EmbeddedThemes.all.map(\.kind) == [.dark, .light, .dark, .dark, .light, .dark, .dark, .dark])
  }

  @Test(arguments: files) func `has no mistake in a theme that ships`(name: String) throws {
    let reading = try #require(EmbeddedThemes.reading(of: name))
    #expect(reading.findings == [])
    #expect(reading.value?.name == name)
  }

  @Test(arguments: ["", "Dark", "no such"]) func `knows no other`(name: String) {
    #expect(EmbeddedThemes.theme(named: name) == nil)
  }

  @Test func `gives every role the look of its file`() throws {
    let dark = try #require(EmbeddedThemes.theme(named: "dark"))
    #expect(
      dark[.focus]
        == Style(
          foreground: .rgb(255, 255, 255), background: .rgb(0x1F, 0x4E, 0x86), attributes: .bold))
    #expect(
      dark[.match]
        == Style(
          foreground: .rgb(0xF2, 0xCC, 0x60), background: .rgb(0x16, 0x18, 0x1D),
          attributes: .underline))
  }
}
