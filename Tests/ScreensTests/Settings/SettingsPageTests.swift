import Mentoring
import PlainText
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct SettingsPageTests {
  private static let themes = [
    ThemeChoice(name: "dark", kind: .dark, origin: .builtIn),
    ThemeChoice(name: "light", kind: .light, origin: .builtIn),
    ThemeChoice(name: "mine", kind: .dark, origin: .own),
  ]

  /// The page with nothing open, or over a programme.
  static func stage(
    _ language: Language = .russian, isOpen: Bool = false, size: Size = Size(width: 80, height: 24)
  ) throws -> Stage {
    var stage =
      isOpen
      ? try Stage(at: .now, language: language, size: size) : Stage(language: language, size: size)
    stage.program.context.themes = themes
    stage.program.context.settingsFolder = "/home/anna/.config/kurator"
    try stage.press("F12")
    stage.forget()
    return stage
  }

  /// The page with the cursor on a row.
  private static func stage(at row: SettingsRow) throws -> Stage {
    var stage = try stage()
    let rows = SettingsRow.all(stage.program.context)
    for _ in 0..<(try #require(rows.firstIndex(of: row))) { try stage.press("Down") }
    stage.forget()
    return stage
  }

  private static func page(_ stage: Stage) throws -> SettingsPage {
    try #require(stage.program.pages[.settings] as? SettingsPage)
  }

  @Test(arguments: Language.allCases) func `shows every choice and the theme`(language: Language)
    throws
  {
    try expectSnapshot(
      Self.stage(language).program.view(), named: "settings-\(language.rawValue)")
    try expectSnapshot(
      Self.stage(language, isOpen: true, size: Size(width: 200, height: 50)).program.view(),
      named: "settings-wide-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `names every role of the theme at 80 by 24`(language: Language) throws {
    let shown = try Self.stage(language, isOpen: true).lines.joined(separator: "\n")
    for role in Role.allCases {
      #expect(shown.contains(language.words.settings.role(role)), "\(role)")
    }
  }

  @Test func `shows a theme as the cursor comes to it and the former one on Esc`() throws {
    var stage = try Self.stage()
    try stage.press("Down", "Down", "Down")
    #expect(stage.takeWishes() == [.preview(theme: "dark")])
    try stage.press("Down")
    #expect(stage.takeWishes() == [.preview(theme: "light")])
    try stage.press("Esc")
    #expect(stage.takeWishes() == [.preview(theme: nil)])
    #expect(stage.program.chapter == .settings)
    #expect(try Self.page(stage).focused(stage.program.context) == .theme(nil))
    try stage.press("Esc")
    #expect(stage.takeWishes() == [])
    #expect(stage.program.chapter == .start)
  }

  @Test func `shows the former theme where the cursor leaves the themes or the page`() throws {
    var stage = try Self.stage(isOpen: true)
    try stage.press("Down", "Down", "Down", "Up")
    #expect(stage.takeWishes() == [.preview(theme: "dark"), .preview(theme: nil)])
    try stage.press("Down", "2")
    #expect(stage.takeWishes() == [.preview(theme: "dark"), .preview(theme: nil)])
    #expect(stage.program.chapter == .roadmap)
  }

  @Test func `takes a theme on and keeps it shown`() throws {
    var stage = try Self.stage()
    try stage.press("Down", "Down", "Down", "Enter")
    let wanted = Preferences(language: .russian, theme: "dark")
    #expect(stage.takeWishes() == [.preview(theme: "dark"), .adopt(wanted)])
    #expect(stage.lines.joined(separator: "\n").contains("Тема: тёмная"))
    stage.send(.adopted(wanted))
    try stage.press("Esc")
    #expect(stage.takeWishes() == [])
    #expect(stage.program.chapter == .start)
  }

  @Test func `takes the language on at once and says so in it`() throws {
    var stage = try Self.stage(isOpen: true)
    try stage.press("Down", "Enter")
    let wanted = Preferences(language: .english)
    #expect(stage.takeWishes() == [.adopt(wanted)])
    #expect(stage.lines.joined(separator: "\n").contains("Language: English"))
    stage.send(.adopted(wanted))
    #expect(stage.lines.joined(separator: "\n").contains("Keyboard layout"))
    #expect(stage.lines[1].contains("Roadmap"))
  }

  @Test(arguments: [
    (KeyboardLayout.Variant.russian, "Ы"), (.ukrainian, "І"), (.belarusian, "Ы"),
  ])
  func `takes a layout on and tells what its keys do`(
    layout: KeyboardLayout.Variant, letter: String
  ) throws {
    var stage = try Self.stage(at: .layout(layout))
    #expect(stage.lines.joined(separator: " ").contains("\(letter) – "))
    try stage.press("Space")
    #expect(stage.takeWishes() == [.adopt(Preferences(language: .russian, layout: layout))])
  }

  @Test func `gives the mouse to the terminal`() throws {
    var stage = try Self.stage(at: .mouse(false))
    try stage.press("Enter")
    #expect(stage.takeWishes() == [.adopt(Preferences(language: .russian, usesMouse: false))])
  }

  @Test func `shows the tour again`() throws {
    var stage = try Self.stage(at: .tour)
    try stage.press("Enter")
    #expect(stage.lines.joined(separator: "\n").contains("1 из 6"))
    try stage.press("Esc")
    #expect(stage.takeWishes() == [])
    #expect(stage.program.chapter == .settings)
  }

  @Test func `tells where the files are and copies a path`() throws {
    var stage = try Self.stage(at: .file(.keys))
    #expect(stage.lines.joined(separator: "\n").contains("/home/anna/.config/kurator/keys.yaml"))
    #expect(stage.lines.joined(separator: "\n").contains("Начать: kurator"))
    try stage.press("Enter")
    #expect(stage.takeWishes() == [.copy(CopiedText("/home/anna/.config/kurator/keys.yaml"))])
  }

  @Test func `chooses with the mouse`() throws {
    let stage = try Self.stage()
    let grid = stage.program.view()
    let lines = stage.lines
    let own = try #require(lines.firstIndex { $0.contains("русский") })
    let other = try #require(lines.firstIndex { $0.contains("English") })
    #expect(grid.zone(at: Point(x: 8, y: own))?.act == .key(.enter, times: 1))
    #expect(grid.zone(at: Point(x: 8, y: other))?.act == .key(.down, times: 1))
  }

  @Test(arguments: [0, 1, 40, 71, 72, 140, 200], [0, 1, 10, 24, 50])
  func `draws at every size`(width: Int, height: Int) throws {
    var stage = try Self.stage()
    stage.send(.resized(Size(width: width, height: height)))
    try stage.press("PgDn", "End", "Home", "Down")
    #expect(stage.program.view().size == Size(width: width, height: height))
  }

  @Test func `tells that a theme that is wished for cannot be had`() throws {
    var stage = try Self.stage()
    stage.program.context.preferences.theme = "rowan"
    #expect(stage.text.contains("Темы «rowan» нет – взята по фону терминала"))
    #expect(!stage.text.contains("Так выглядит тема"))
    #expect(stage.lines.contains { $0.contains("●  по фону терминала") })
    for _ in 0..<2 { try stage.press("Down") }
    #expect(stage.text.contains("Выбрана тема «rowan», но её файла нет или в нём ошибка"))
  }
}
