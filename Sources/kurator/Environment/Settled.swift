import PlainText
import Screens
import Settings
import TerminalKit

/// What a person has settled in files, as the program goes by it, and what is wrong in them.
struct Settled: Sendable {
  /// What `config.yaml` says.
  var config = Config()
  /// The keys of `keys.yaml`.
  var keymap = Keymap.standard
  /// The themes of `themes/` beside those that ship.
  var shelf = ThemeShelf()
  /// What is wrong.
  var findings: [SettingsFinding] = []
  /// The files as they were read, by their paths.
  var files: [String: [UInt8]] = [:]

  /// The files of the handbook as they are; those that hold are the ones of the beginning.
  var handbook = HandbookFiles()
  /// What is wrong in those of them that have changed.
  var handbookNews: [SettingsFinding] = []

  /// What is wrong now that was not told with `older`: what is new, and what is in files that have
  /// changed.
  func findings(since older: Settled) -> [SettingsFinding] {
    let known = Set(older.findings)
    let own = findings.filter { finding in
      guard known.contains(finding), let path = finding.path else {
        return !known.contains(finding)
      }
      return files[path] != older.files[path]
    }
    return own + handbookNews
  }

  /// The themes that can be chosen; the files of all that ship are read for it.
  var choices: [ThemeChoice] {
    shelf.entries.map { entry in
      ThemeChoice(
        name: entry.theme.name, kind: entry.theme.kind, origin: entry.isOwn ? .own : .builtIn)
    }
  }
}

extension Preferences {
  /// Takes on what `new` settles otherwise than `old`.
  ///
  /// What both settle alike stays, as it may have been chosen for this sitting alone. Without a
  /// language settled it is `language`.
  mutating func take(_ new: Config, insteadOf old: Config, language: Language) {
    if new.language != old.language {
      self.language = new.language.flatMap { Language(rawValue: $0.rawValue) } ?? language
    }
    if new.theme != old.theme { theme = new.theme }
    if new.layout != old.layout { layout = new.layout }
    if new.usesMouse != old.usesMouse { usesMouse = new.usesMouse }
    if new.hasSeenTour != old.hasSeenTour { hasSeenTour = new.hasSeenTour }
  }
}

extension Config {
  /// Settles in what way `after` differs from `before`.
  mutating func settle(_ after: Preferences, insteadOf before: Preferences) {
    if after.language != before.language {
      language = Config.Language(rawValue: after.language.rawValue)
    }
    if after.theme != before.theme { theme = after.theme }
    if after.layout != before.layout { layout = after.layout }
    if after.usesMouse != before.usesMouse { usesMouse = after.usesMouse }
    if after.hasSeenTour != before.hasSeenTour { hasSeenTour = after.hasSeenTour }
  }
}
