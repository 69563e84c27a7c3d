import StrictYAML
import TerminalKit
import Testing

@testable import Settings

@Suite struct ThemeShelfTests {
  private func file(_ name: String, _ text: String) -> ThemeShelf.File {
    ThemeShelf.File(path: "/home/anna/.config/kurator/themes/\(name)", bytes: Array(text.utf8))
  }

  private let sea = "extends: light\npalette: {focus: \"#006d77\"}\n"

  @Test func `has what ships where there is nothing of one's own`() {
    let shelf = ThemeShelf()
    #expect(shelf.entries.map(\.theme.name) == EmbeddedThemes.names)
    #expect(shelf.entries.allSatisfy { !$0.isOwn })
    #expect(shelf.findings == [])
  }

  @Test func `offers a theme of one's own behind those that ship`() throws {
    let shelf = ThemeShelf(own: [file("sea.yaml", sea), file("ash.yaml", "extends: dark\n")])
    #expect(shelf.entries.map(\.theme.name) == EmbeddedThemes.names + ["ash", "sea"])
    #expect(shelf.entries.map(\.isOwn).suffix(3) == [false, true, true])
    #expect(shelf.theme(named: "sea")?.kind == .light)
    #expect(shelf.theme(named: "sea")?[.focus].background == .rgb(0, 0x6D, 0x77))
    #expect(shelf.theme(named: "no such") == nil)
  }

  @Test func `lets a theme of one's own extend every theme that ships`() throws {
    for name in EmbeddedThemes.names {
      let shelf = ThemeShelf(own: [file("own.yaml", "extends: \(name)\n")])
      let own = try #require(shelf.theme(named: "own"))
      let other = try #require(EmbeddedThemes.theme(named: name))
      #expect(shelf.findings == [])
      #expect(own.kind == other.kind)
      for role in Role.allCases { #expect(own[role] == other[role], "\(name), \(role.name)") }
    }
    let red = ThemeShelf(own: [file("own.yaml", "extends: mono\nroles: {late: {fg: red}}\n")])
    #expect(red.theme(named: "own")?[.late] == Style(foreground: .indexed(1), attributes: .bold))
  }

  @Test func `puts a theme of one's own in the place of one that ships, which it may extend`() {
    let shelf = ThemeShelf(own: [file("dark.yaml", "extends: dark\npalette: {ink: '#ffffff'}\n")])
    #expect(shelf.entries.map(\.theme.name) == EmbeddedThemes.names)
    #expect(shelf.entries.first?.isOwn == true)
    #expect(shelf.theme(for: .dark)[.text].foreground == .rgb(255, 255, 255))
    #expect(shelf.theme(for: .light) == EmbeddedThemes.theme(named: "light"))
  }

  @Test func `tells where a file is wrong, and leaves it aside`() {
    let shelf = ThemeShelf(own: [file("sea.yaml", "extends: light\nroles: {titel: {}}\n")])
    #expect(shelf.entries.map(\.theme.name) == EmbeddedThemes.names)
    #expect(
      shelf.findings.map { "\($0.source):\($0.line):\($0.column) \($0.problem.code)" } == [
        "/home/anna/.config/kurator/themes/sea.yaml:2:9 unknown-key"
      ])
  }

  @Test func `keeps the last good theme while its file is wrong, and forgets it with its file`() {
    let good = ThemeShelf(own: [file("sea.yaml", sea)])
    let broken = ThemeShelf(own: [file("sea.yaml", sea + "kind: blue\n")], older: good)
    #expect(broken.findings.count == 1)
    #expect(broken.theme(named: "sea") == good.theme(named: "sea"))
    #expect(broken.theme(named: "sea") != nil)
    let again = ThemeShelf(own: [file("sea.yaml", "[")], older: broken)
    #expect(again.theme(named: "sea") == good.theme(named: "sea"))
    #expect(ThemeShelf(own: [], older: again).theme(named: "sea") == nil)
    let kept = ThemeShelf(own: [], older: again, keeping: "sea")
    #expect(kept.theme(named: "sea") == good.theme(named: "sea"))
    #expect(kept.kept == "sea")
    #expect(ThemeShelf(own: [], older: kept, keeping: "sea").kept == "sea")
    #expect(ThemeShelf(own: [file("sea.yaml", sea)], older: kept, keeping: "sea").kept == nil)
    #expect(ThemeShelf(own: [], older: kept, keeping: "dark").kept == nil)
  }

  @Test func `keeps no theme that ships for one of one's own that was never good`() {
    let broken = ThemeShelf(own: [file("dark.yaml", "[")], older: ThemeShelf())
    #expect(broken.theme(named: "dark") == EmbeddedThemes.theme(named: "dark"))
    #expect(broken.entries.first?.isOwn == false)
  }

  @Test(arguments: ["a b.yaml", ".yaml", "a_b.yaml"]) func `refuses a file that no theme is called`(
    name: String
  ) {
    let shelf = ThemeShelf(own: [file(name, sea)])
    #expect(shelf.findings.map(\.problem.code) == ["not-a-name"])
    #expect(shelf.entries.map(\.theme.name) == EmbeddedThemes.names)
  }
}
