import Testing

@testable import TerminalKit

@Suite struct ThemeTests {
  @Test func `ships three themes and knows no fourth`() {
    #expect(ThemeFile.shipped.map(\.name) == ["dark", "light", "norton"])
  }

  @Test(arguments: ThemeFile.shipped)
  func `names every role once, and its own file`(file: ThemeFile) throws {
    let theme = try #require(file.theme)
    #expect(file.entries(of: "roles").map(\.key) == Role.allCases.map(\.name))
    #expect(file.value(of: "name") == file.name[...])
    #expect(theme.kind == (file.name == "light" ? .light : .dark))
  }

  @Test(arguments: ThemeFile.shipped) func `uses every colour it names`(file: ThemeFile) {
    let roles = file.entries(of: "roles").map(\.value).joined()
    for (name, _) in file.entries(of: "palette") {
      #expect(roles.contains("g: \(name),") || roles.contains("g: \(name)}"))
    }
  }

  @Test(arguments: ThemeFile.shipped) func `can be read with ease`(file: ThemeFile) throws {
    let theme = try #require(file.theme)
    for role in Role.allCases {
      let contrast = try #require(theme[role].foreground.contrast(with: theme[role].background))
      #expect(contrast >= 4.5, "\(role) has \(contrast)")
    }
  }

  @Test(arguments: ThemeFile.shipped, [ColorDepth.eight, .sixteen, .indexed])
  func `can be read with ease at every depth`(file: ThemeFile, depth: ColorDepth) throws {
    let styles = try #require(file.theme).resolved(depth)
    for (role, style) in zip(Role.allCases, styles) {
      let ink = Color.indexed(UInt8(style.foreground))
      let paper = Color.indexed(UInt8(style.background))
      let contrast = try #require(ink.contrast(with: paper))
      #expect(contrast >= 4.5, "\(role) has \(contrast)")
      #expect(Int(style.foreground) < depth.colors ?? 0)
    }
  }

  @Test(arguments: ThemeFile.shipped, ColorDepth.allCases)
  func `tells the focus from text at every depth`(file: ThemeFile, depth: ColorDepth) throws {
    let styles = try #require(file.theme).resolved(depth)
    let text = styles[Int(Role.text.rawValue)]
    for role in [Role.focus, .focusQuiet, .field, .fieldFocused, .tabCurrent, .buttonFocused] {
      let style = styles[Int(role.rawValue)]
      let shown: Style.Attributes = style.attributes.subtracting([.bold, .dim])
      #expect(
        style.background != text.background || !shown.isEmpty,
        "\(role) at \(depth)")
    }
  }

  @Test func `uses no colour where there is none`() throws {
    let dark = try #require(ThemeFile.shipped.first?.theme)
    let styles = dark.resolved(.mono)
    #expect(styles.allSatisfy { $0.foreground == -1 && $0.background == -1 })
    #expect(styles == Theme.mono.resolved(.indexed))
    #expect(styles[Int(Role.focus.rawValue)].attributes == .reverse)
  }

  @Test func `lets a role without a style look like text`() {
    let text = Style(foreground: .indexed(7), background: .standard, attributes: .bold)
    let theme = Theme(name: "x", kind: .dark, styles: [.text: text])
    #expect(theme[.saved] == text)
    #expect(
      theme.resolved(.eight)[3]
        == ResolvedStyle(foreground: 7, background: -1, attributes: .bold))
  }

  @Test func `has a role code for every role and no two the same`() {
    #expect(Set(Role.allCases.map(\.code)).count == Role.allCases.count)
    #expect(Role.barLate.code == "L")
    #expect(Role.saved.code == "v")
  }
}
