import Screens
import Settings
import StrictYAML
import TerminalKit

/// The folder of a person's settings: `config.yaml`, `keys.yaml`, `themes/`.
struct SettingsFolder: Hashable, Sendable {
  /// The folder; nothing where there is no home.
  let path: String?

  private static let limit = 1 << 20

  /// Where what the program itself settles is kept.
  var configPath: String? { path.map { $0 + "/config.yaml" } }
  /// Where a person's own keys are.
  var keysPath: String? { path.map { $0 + "/keys.yaml" } }
  /// Where a person's own themes are.
  var themesPath: String? { path.map { $0 + "/themes" } }

  /// Reads everything; of what is wrong now, that of `older` stays.
  func read(older: Settled? = nil) -> Settled {
    var settled = Settled()
    settled.config = config(into: &settled, older)
    let themes = themeFiles(into: &settled)
    settled.shelf = ThemeShelf(
      own: themes, older: older?.shelf, keeping: settled.config.theme)
    if let name = settled.shelf.kept { settled.findings.append(.goneTheme(name)) }
    settled.findings += settled.shelf.findings.map { .theme($0) }
    settled.findings += faintThemes(of: settled.shelf)
    settled.keymap = keymap(into: &settled, older)
    requireTheme(in: &settled, older)
    return settled
  }

  /// Tells where the theme that is settled is not there; the one of `older` stays then.
  ///
  /// A file of its own that is wrong is told as that.
  private func requireTheme(in settled: inout Settled, _ older: Settled?) {
    guard let name = settled.config.theme, !settled.shelf.names.contains(name) else { return }
    if let older { settled.config.theme = older.config.theme }
    guard !settled.files.keys.contains("\(themesPath ?? "")/\(name).yaml") else { return }
    let place = configPath.flatMap { path in
      settled.files[path].flatMap { Config.place(of: "theme", in: $0) }
        .map { "\(path):\($0.line):\($0.column)" }
    }
    settled.findings.append(
      .unknownTheme(
        name, nearest: nearestWord(to: name, among: settled.shelf.names), place: place,
        isKept: older != nil))
  }

  /// Reads everything anew, the files of the handbook, too; nothing where no file has changed since
  /// `older` was read.
  func changes(since older: Settled) -> Settled? {
    var settled = read(older: older)
    settled.handbook = handbook()
    guard settled.files != older.files || settled.handbook != older.handbook else { return nil }
    settled.handbookNews = settled.handbook.findings(since: older.handbook)
    return settled
  }

  /// A file that need not be there.
  private func file(_ path: String?, into settled: inout Settled) -> [UInt8]? {
    guard let path else { return nil }
    do throws(FileFault) {
      let bytes = try SmallFile.read(path, limit: Self.limit)
      settled.files[path] = bytes
      return bytes
    } catch {
      if error.reason != .known(.missing) { settled.findings.append(.unreadable(error)) }
      return nil
    }
  }

  private func config(into settled: inout Settled, _ older: Settled?) -> Config {
    guard let path = configPath, let bytes = file(path, into: &settled) else { return Config() }
    let (config, findings) = Config.read(bytes, source: path)
    settled.findings += findings.map { .setting($0) }
    return findings.isEmpty ? config : older?.config ?? config
  }

  private func themeFiles(into settled: inout Settled) -> [ThemeShelf.File] {
    guard let folder = themesPath else { return [] }
    let names = SmallFile.names(in: folder).filter { name in
      name.hasSuffix(".yaml") && !name.hasPrefix(".")
    }
    return names.compactMap { name in
      let path = "\(folder)/\(name)"
      return file(path, into: &settled).map { ThemeShelf.File(path: path, bytes: $0) }
    }
  }

  /// The themes of the person's own in which something is hard to read.
  private func faintThemes(of shelf: ThemeShelf) -> [SettingsFinding] {
    shelf.ownThemes.compactMap { theme in
      // Nobody can mend a file that is gone.
      guard theme.name != shelf.kept else { return nil }
      let faint = theme.faint
      guard let folder = themesPath, !faint.isEmpty else { return nil }
      return .faintTheme(path: "\(folder)/\(theme.name).yaml", faint)
    }
  }

  private func keymap(into settled: inout Settled, _ older: Settled?) -> Keymap {
    let layout = settled.config.layout
    guard let path = keysPath, let bytes = file(path, into: &settled) else {
      return Keymap(layout: layout)
    }
    let (keymap, findings) = Keymap.read(
      bytes, source: path, actions: KeymapActions(ActionRegistry(.russian)), layout: layout)
    settled.findings += findings.map { .keys($0) }
    return keymap ?? older?.keymap.on(layout) ?? Keymap(layout: layout)
  }
}

extension SettingsFolder {
  /// Keeps in `config.yaml` in what way `after` differs from `before`, and leaves all else in it.
  ///
  /// - Throws: A sentence why not; the file is untouched then.
  func keep(_ after: Preferences, insteadOf before: Preferences) throws(Unkept) {
    let report = after.language.words.commands.report
    guard let path = configPath else {
      throw Unkept(sentence: report.notSettled("config.yaml", report.noHome))
    }
    do throws(FileFault) {
      let bytes = SmallFile.exists(path) ? try SmallFile.read(path, limit: Self.limit) : []
      let (config, _) = Config.read(bytes, source: path)
      var wished = config
      wished.settle(after, insteadOf: before)
      guard let text = Config.written(bytes, changing: config, to: wished) else {
        throw FileFault(path: path, .wrong)
      }
      guard text != bytes else { return }
      try SmallFile.makeFolder(Path.folder(of: path))
      try SmallFile.write(text, to: path)
    } catch {
      throw Unkept(
        sentence: report.notSettled(path, error.text(in: after.language.words)))
    }
  }

  /// Why what was settled is not kept.
  struct Unkept: Error, Hashable, Sendable {
    /// The sentence.
    let sentence: String
  }
}

extension KeymapActions {
  /// The actions of the program.
  init(_ registry: ActionRegistry) {
    self.init(
      first: Group(registry.first), last: Group(registry.last),
      groups: registry.pages.map { Group($0) })
  }
}

extension KeymapActions.Group {
  fileprivate init(_ part: ActionRegistry.Part) {
    self.init(
      title: part.title,
      actions: part.entries.map { KeymapActions.Action(id: $0.id, keys: $0.keys) },
      modes: part.modes.map { Set($0) })
  }
}
