import Testing

@testable import TerminalKit

@Suite struct ThemeTests {
  /// The themes that bring all their colours with them.
  private static let coloured = ThemeFile.shipped.filter { $0.name != "terminal" }
  private static let colourBlind = ThemeFile.shipped.filter { $0.name.hasPrefix("colorblind") }

  @Test func `ships seven themes and knows no eighth`() {
    #expect(
      ThemeFile.shipped.map(\.name) == [
        "dark", "light", "contrast", "colorblind-dark", "colorblind-light", "norton", "terminal",
      ])
  }

  @Test func `calls a role as the program does`() {
    #expect(Role.allCases.map(\.name) == Role.allCases.map { "\($0)" })
  }

  @Test(arguments: ThemeFile.shipped)
  func `names every role once, and its own file`(file: ThemeFile) throws {
    let theme = try #require(file.theme)
    #expect(file.entries(of: "roles").map(\.key) == Role.allCases.map(\.name))
    #expect(file.value(of: "name") == file.name[...])
    #expect(theme.kind == (file.name.hasSuffix("light") ? .light : .dark))
  }

  @Test(arguments: ThemeFile.shipped) func `uses every colour it names`(file: ThemeFile) {
    let roles = file.entries(of: "roles").map(\.value).joined()
    for (name, _) in file.entries(of: "palette") {
      #expect(roles.contains("g: \(name),") || roles.contains("g: \(name)}"))
    }
  }

  @Test(arguments: coloured) func `can be read with ease`(file: ThemeFile) throws {
    let theme = try #require(file.theme)
    for role in Role.allCases {
      let contrast = try #require(theme[role].foreground.contrast(with: theme[role].background))
      #expect(contrast >= 4.5, "\(role) has \(contrast)")
    }
  }

  @Test(arguments: coloured, [ColorDepth.eight, .sixteen, .indexed])
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

  @Test(arguments: coloured, [ColorDepth.eight, .sixteen])
  func `can be made out where bold letters are drawn brighter`(file: ThemeFile, depth: ColorDepth)
    throws
  {
    let styles = try #require(file.theme).resolved(depth)
    for (role, style) in zip(Role.allCases, styles)
    where style.attributes.contains(.bold) && style.foreground < 8 {
      let ink = Color.indexed(UInt8(style.foreground) + 8)
      let contrast = try #require(
        ink.contrast(with: Color.indexed(UInt8(style.background))))
      #expect(contrast >= 1.5, "\(role) has \(contrast)")
    }
  }

  @Test func `has a theme of high contrast`() throws {
    let theme = try #require(ThemeFile.shipped.first { $0.name == "contrast" }?.theme)
    for role in Role.allCases {
      let contrast = try #require(theme[role].foreground.contrast(with: theme[role].background))
      #expect(contrast >= 7, "\(role) has \(contrast)")
    }
  }

  @Test func `leaves ink and paper to the terminal, and asks for no hue that vanishes on either`()
    throws
  {
    let theme = try #require(ThemeFile.shipped.first { $0.name == "terminal" }?.theme)
    for role in Role.allCases {
      #expect(theme[role].background == .standard, "\(role)")
      let hues: [Color] = [.standard] + (UInt8(1)...6).map { .indexed($0) }
      #expect(hues.contains(theme[role].foreground), "\(role)")
      #expect(theme[role].foreground != .indexed(4), "\(role): blue is dark on black")
    }
  }

  @Test(arguments: coloured, [ColorDepth.sixteen, .indexed])
  func `keeps the hue of a state at every depth`(file: ThemeFile, depth: ColorDepth) throws {
    let styles = try #require(file.theme).resolved(depth)
    let looks = [Role.done, .late, .warning].map { styles[Int($0.rawValue)] }
    #expect(Set(looks).count == 3)
  }

  @Test(arguments: colourBlind, ColorVision.allCases)
  func `tells done, late and warning apart without red or green`(
    file: ThemeFile, vision: ColorVision
  ) throws {
    let styles = try #require(file.theme).resolved(.indexed)
    func ink(_ role: Role) -> Color { .indexed(UInt8(styles[Int(role.rawValue)].foreground)) }
    #expect(vision.distance(ink(.done), ink(.late)) >= 60)
    #expect(vision.distance(ink(.done), ink(.warning)) >= 60)
    #expect(vision.distance(ink(.late), ink(.warning)) >= 15)
    #expect(vision.distance(ink(.done), ink(.draft)) >= 25)
    #expect(vision.distance(ink(.late), ink(.draft)) >= 25)
    let (late, warning) = (Int(Role.late.rawValue), Int(Role.warning.rawValue))
    #expect(styles[late].attributes != styles[warning].attributes)
  }

  /// States that stand beside each other on a screen, and on the time line.
  private static let neighbours: [(Role, Role)] = [
    (.done, .late), (.done, .warning), (.done, .draft), (.late, .warning), (.late, .draft),
    (.warning, .draft), (.good, .error), (.good, .warning), (.error, .warning), (.bar, .barLate),
    (.bar, .barPlanned), (.barLate, .barPlanned), (.bar, .today), (.barLate, .today),
    (.muted, .done), (.muted, .late), (.muted, .warning), (.selected, .text), (.match, .text),
  ]

  @Test(arguments: colourBlind, ColorVision.allCases)
  func `tells every two states apart without red or green`(file: ThemeFile, vision: ColorVision)
    throws
  {
    let theme = try #require(file.theme)
    let styles = theme.resolved(.indexed)
    func ink(_ role: Role) -> Color { .indexed(UInt8(styles[Int(role.rawValue)].foreground)) }
    for (one, two) in Self.neighbours {
      let exact = vision.distance(theme[one].foreground, theme[two].foreground)
      #expect(exact >= 20, "\(one), \(two): \(exact)")
      let shown = vision.distance(ink(one), ink(two))
      #expect(shown >= 20, "\(one), \(two): \(shown)")
    }
  }

  @Test(arguments: colourBlind, ColorVision.allCases)
  func `tells done from late and warning in 16 colours`(file: ThemeFile, vision: ColorVision) throws
  {
    let styles = try #require(file.theme).resolved(.sixteen)
    func ink(_ role: Role) -> Color { .indexed(UInt8(styles[Int(role.rawValue)].foreground)) }
    #expect(vision.distance(ink(.done), ink(.late)) >= 60)
    #expect(vision.distance(ink(.done), ink(.warning)) >= 60)
  }

  @Test func `would not pass with the red and green of the ordinary dark theme`() throws {
    let dark = try #require(ThemeFile.shipped.first?.theme)
    let distance = ColorVision.withoutGreen.distance(dark[.done].foreground, dark[.late].foreground)
    #expect(distance < 25)
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
