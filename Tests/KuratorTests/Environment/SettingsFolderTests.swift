import Foundation
import PlainText
import Screens
import Settings
import TerminalKit
import Testing

@testable import kurator

/// What a person has settled in files.
@MainActor struct SettingsFolderTests {
  let trial: Trial
  let folder: SettingsFolder

  init() throws {
    trial = try Trial()
    folder = SettingsFolder(path: trial.path("config/kurator"))
  }

  private func write(_ text: String, to name: String) throws {
    try trial.write(text, to: "config/kurator/" + name)
  }

  private func told(_ settled: Settled, in words: Words = .english) -> [String] {
    settled.findings.map {
      $0.sentence(in: words).replacing(trial.path("config/kurator/"), with: "")
    }
  }

  @Test func `settles nothing where there are no files, and no home`() {
    for settled in [folder.read(), SettingsFolder(path: nil).read()] {
      #expect(settled.config == Config())
      #expect(settled.keymap == .standard)
      #expect(settled.shelf.names == EmbeddedThemes.names)
      #expect(settled.findings == [])
    }
  }

  @Test func `reads settings, keys and themes`() throws {
    try write("theme: sea\nlayout: uk\n", to: "config.yaml")
    try write("board.pin: [і, F11]\nshell.suspend: []\n", to: "keys.yaml")
    try write("extends: light\npalette: {focus: '#006d77'}\n", to: "themes/sea.yaml")
    let settled = folder.read()
    #expect(told(settled) == [])
    #expect(settled.config.theme == "sea")
    #expect(settled.keymap.layout == .ukrainian)
    #expect(settled.keymap.changed["board.pin"] == [.character("s"), .function(11)])
    #expect(settled.keymap.changed["shell.suspend"] == [])
    #expect(settled.shelf.theme(named: "sea", for: .dark)[.focus].background == .rgb(0, 0x6D, 0x77))
    #expect(settled.choices.last == ThemeChoice(name: "sea", kind: .light, origin: .own))
    #expect(settled.choices.count == 9)
  }

  @Test func `takes a theme that is hard to read, and tells the role, the figure and the cure`()
    throws
  {
    try write(
      "extends: dark\npalette: {grey: '#555555', paper: '#1c1c1c'}\n"
        + "roles: {muted: {fg: grey, bg: paper}}\n", to: "themes/own.yaml")
    let settled = folder.read()
    #expect(
      told(settled) == [
        "themes/own.yaml: hard to read – muted (2.2). A contrast of 4.5 is needed:"
          + " move fg and bg apart. The theme is used as it is."
      ])
    #expect(settled.shelf.theme(named: "own")?.faint == [Theme.Faint(role: .muted, tenths: 22)])
    #expect(
      told(settled, in: .russian).first?.hasPrefix("themes/own.yaml: трудно читать muted (2,2).")
        == true)
  }

  @Test func `keeps the theme in use whose file is gone, and says so once`() throws {
    try write("theme: sea\n", to: "config.yaml")
    try write("extends: light\npalette: {focus: '#006d77'}\n", to: "themes/sea.yaml")
    let before = folder.read()
    try FileManager.default.removeItem(atPath: trial.path("config/kurator/themes/sea.yaml"))
    let after = try #require(folder.changes(since: before))
    #expect(after.shelf.theme(named: "sea") == before.shelf.theme(named: "sea"))
    #expect(after.findings(since: before) == [.goneTheme("sea")])
    #expect(told(after).first?.hasPrefix("The file of the theme “sea” is gone.") == true)
    try write("theme: sea\nmouse: false\n", to: "config.yaml")
    let later = try #require(folder.changes(since: after))
    #expect(later.shelf.theme(named: "sea") == before.shelf.theme(named: "sea"))
    #expect(later.findings(since: after) == [])
  }

  @Test func `a theme in use that is hard to read is told as gone, when it is gone`() throws {
    try write("theme: own\n", to: "config.yaml")
    try write(
      "extends: dark\npalette: {grey: '#555555', paper: '#1c1c1c'}\n"
        + "roles: {muted: {fg: grey, bg: paper}}\n", to: "themes/own.yaml")
    let before = folder.read()
    try FileManager.default.removeItem(atPath: trial.path("config/kurator/themes/own.yaml"))
    let after = try #require(folder.changes(since: before))
    #expect(after.findings(since: before) == [.goneTheme("own")])
    #expect(after.findings == [.goneTheme("own")])
  }

  @Test func `keeps the last good theme where another is settled that is not there`() throws {
    try write("theme: light\n", to: "config.yaml")
    let before = folder.read()
    try write("mouse: false\ntheme: nosuch\n", to: "config.yaml")
    let after = try #require(folder.changes(since: before))
    #expect(after.config.theme == "light")
    #expect(!after.config.usesMouse)
    #expect(
      told(after) == [
        "There is no theme “nosuch” (config.yaml:2:8). The theme stays as it was."
          + " The settings screen lists all themes."
      ])
    // The same file at the next start.
    #expect(folder.read().config.theme == "nosuch")
    #expect(told(folder.read()).first?.contains("background is used") == true)
  }

  @Test func `a theme file with a mistake is not told as one that is not there`() throws {
    try write("theme: own\n", to: "config.yaml")
    try write("extends: dark\nroles: {titel: {}}\n", to: "themes/own.yaml")
    #expect(told(folder.read()).count == 1)
    #expect(told(folder.read()).first?.hasPrefix("themes/own.yaml:2:9: unknown key") == true)
  }

  @Test func `tells every mistake with its place, and goes on with what is good`() throws {
    try write("theme: nortn\nmouse: maybe\n", to: "config.yaml")
    try write(
      "board.pinn: m\nboard.ban: [F99, F12]\nboard.accept: Ctrl+M\nboard.pin: m\nboard.compare: [g, m]\n",
      to: "keys.yaml")
    try write("extends: dark\nroles: {titel: {}}\n", to: "themes/own.yaml")
    let settled = folder.read()
    #expect(
      told(settled) == [
        "config.yaml:2:8: this must be true or false (yes or no), not text. Correct it. The setting was ignored.",
        "themes/own.yaml:2:9: unknown key “titel”, did you mean “title”? Correct it or take it out. The theme stays as it was.",
        "keys.yaml:1:1: there is no action “board.pinn”, did you mean “board.pin”? All actions: kurator --dump-keymap. The line was ignored.",
        "keys.yaml:2:13: there is no key “F99”. The names of keys: kurator --dump-keymap. The line was ignored.",
        "keys.yaml:3:15: terminals do not send “Ctrl+M” by itself, but Enter. Choose another key. The line was ignored.",
        "keys.yaml:5:20: the action “board.pin” in line 4 already has the key “m”. Leave it to one of them. The line was ignored.",
        "There is no theme “nortn” (config.yaml:1:8), did you mean “norton”? The theme for the terminal’s background is used. The settings screen lists all themes.",
      ])
    #expect(settled.keymap.changed == ["board.pin": [.character("m")]])
    #expect(told(settled, in: .russian) != told(settled))
  }

  @Test func `keeps what was good while a file is wrong`() throws {
    try write("theme: norton\n", to: "config.yaml")
    try write("board.pin: m\n", to: "keys.yaml")
    try write("extends: light\n", to: "themes/sea.yaml")
    let good = folder.read()
    try write("theme: [\n", to: "config.yaml")
    try write("[\n", to: "keys.yaml")
    try write("extends: lite\n", to: "themes/sea.yaml")
    let broken = try #require(folder.changes(since: good))
    #expect(broken.findings.count == 3)
    #expect(broken.config == good.config)
    #expect(broken.keymap == good.keymap)
    #expect(broken.shelf.theme(named: "sea") == good.shelf.theme(named: "sea"))
  }

  @Test func `tells of a change only what is new or stands in a file that has changed`() throws {
    try write("board.pinn: m\n", to: "keys.yaml")
    try write("extends: lite\n", to: "themes/sea.yaml")
    let first = folder.read()
    #expect(first.findings(since: Settled()).count == 2)
    try write("extends: light\n", to: "themes/sea.yaml")
    let mended = try #require(folder.changes(since: first))
    #expect(mended.findings.count == 1)
    #expect(mended.findings(since: first) == [])
    try write("extends: lite\n", to: "themes/sea.yaml")
    let broken = try #require(folder.changes(since: mended))
    let path = folder.themesPath.map { $0 + "/sea.yaml" }
    #expect(broken.findings(since: mended).map(\.path) == [path])
    try write("extends: lite\n\n", to: "themes/sea.yaml")
    let stillBroken = try #require(folder.changes(since: broken))
    #expect(stillBroken.findings(since: broken).count == 1)
  }

  @Test func `tells a file of the handbook that is spoilt while the program runs, and no other`()
    throws
  {
    try write("bad: [", to: "handbook/tags.yaml")
    let first = folder.readWhole()
    #expect(folder.changes(since: first) == nil)

    try write("title: [", to: "handbook/orders/pairs.yaml")
    let spoilt = try #require(folder.changes(since: first))
    let news = spoilt.findings(since: first).map { $0.sentence(in: .english) }
    #expect(news.count == 1)
    #expect(news.first?.hasPrefix("orders/pairs.yaml:1:") == true)
    #expect(news.first?.hasSuffix("the next start will use the built-in one.") == true)

    try write("theme: dark", to: "config.yaml")
    let settled = try #require(folder.changes(since: spoilt))
    #expect(settled.findings(since: spoilt) == [])

    try FileManager.default.removeItem(
      atPath: trial.path("config/kurator/handbook/orders/pairs.yaml"))
    let mended = try #require(folder.changes(since: settled))
    #expect(mended.findings(since: settled) == [])
  }

  @Test func `tells a file that the handbook does not know`() throws {
    let first = folder.readWhole()
    try write("a: b", to: "handbook/tagz.yaml")
    let changed = try #require(folder.changes(since: first))
    #expect(changed.findings(since: first).count == 1)
  }

  @Test func `sees no change where the files are as they were`() throws {
    try write("theme: norton\n", to: "config.yaml")
    let settled = folder.read()
    #expect(folder.changes(since: settled) == nil)
    try write("", to: "themes/new.yaml")
    #expect(folder.changes(since: settled) != nil)
  }

  @Test func `tells a file that may not be read, or is none`() throws {
    try FileManager.default.createDirectory(
      atPath: trial.path("config/kurator/keys.yaml"), withIntermediateDirectories: true)
    #expect(folder.read().findings.count == 1)
  }

  @Test func `keeps only what was changed, and all else that is in the file`() throws {
    try write("# mine\ntheme: dark # old\ncoordinator: Anna\n", to: "config.yaml")
    let before = Preferences(language: .english, theme: "light")
    var after = before
    after.theme = "norton"
    after.usesMouse = false
    try folder.keep(after, insteadOf: before)
    #expect(
      try trial.text(of: "config/kurator/config.yaml")
        == "# mine\ntheme: norton # old\ncoordinator: Anna\nmouse: false\n")
  }

  @Test func `makes the folder and the file, for nobody else to read`() throws {
    var after = Preferences(language: .russian)
    after.layout = .belarusian
    try folder.keep(after, insteadOf: Preferences(language: .russian))
    #expect(try trial.text(of: "config/kurator/config.yaml") == "layout: be\n")
    let rights = try FileManager.default.attributesOfItem(
      atPath: trial.path("config/kurator/config.yaml"))[.posixPermissions]
    #expect(rights as? Int == 0o600)
  }

  @Test func `says why it cannot keep a setting, and leaves the file as it is`() throws {
    var after = Preferences(language: .english)
    after.theme = "norton"
    try write("other: [", to: "config.yaml")
    let path = trial.path("config/kurator/config.yaml")
    #expect(
      throws: SettingsFolder.Unkept(
        sentence:
          "This holds until you quit: the file \(path) was not written (it has a mistake, correct that first)."
      )
    ) { try folder.keep(after, insteadOf: Preferences(language: .english)) }
    #expect(try trial.text(of: "config/kurator/config.yaml") == "other: [")
    #expect(throws: SettingsFolder.Unkept.self) {
      try SettingsFolder(path: nil).keep(after, insteadOf: Preferences(language: .english))
    }
  }

  @Test func `takes from the files only what has changed in them`() {
    var preferences = Preferences(language: .english, theme: "norton", usesMouse: false)
    preferences.take(
      Config(layout: .ukrainian, coordinator: "A"), insteadOf: Config(), language: .russian)
    #expect(
      preferences
        == Preferences(language: .english, theme: "norton", layout: .ukrainian, usesMouse: false))
    preferences.take(Config(), insteadOf: Config(language: .english), language: .russian)
    #expect(preferences.language == .russian)
  }
}
