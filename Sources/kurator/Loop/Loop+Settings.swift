import Screens
import Settings
import TerminalKit

/// What a person has settled changes while the program runs: by the screen, or in the files.
extension Loop {
  /// Takes on how the reader wants the program, and keeps it.
  func adopt(_ preferences: Preferences) {
    let before = program.context.preferences
    apply(preferences)
    guard let settings else { return }
    keeping += 1
    besideSettings { [keep = settings.keep] in
      let trouble = keep(preferences, before)
      return { $0.kept(trouble) }
    }
  }

  /// Shows a theme without taking it on; nothing shows again the one that was taken on.
  func preview(_ name: String?) {
    wardrobe?.preview = name
    dress()
  }

  /// Reads the files again where they have changed.
  func lookAtSettings() {
    guard let settings else { return }
    watch?.renew()
    besideSettings { [changes = settings.changes, settled] in
      guard let new = changes(settled) else { return nil }
      let choices = new.choices
      return { $0.take(new, choices) }
    }
  }

  /// Tells which themes there are, and what is wrong in the files, once the first frame is under way.
  func introduceSettings() {
    guard settings != nil else { return }
    besideSettings { [settled] in
      let choices = settled.choices
      return { $0.tell(choices, settled.findings) }
    }
  }

  /// The descriptor that is waited for can be read.
  func filesMayHaveChanged() {
    let changes = watch?.takeChanges() ?? [.folders, .file]
    if changes.contains(.folders) { lookAtSettings() }
    if changes.contains(.file) { lookOutside() }
  }

  /// The terminal has told how dark its ground is.
  func adapt(to ground: Theme.Kind) {
    wardrobe?.ground = ground
    dress()
  }

  private func kept(_ trouble: String?) {
    keeping -= 1
    if let trouble { tell(.greeting(trouble)) }
    if keeping == 0 { lookAtSettings() }
  }

  private func take(_ new: Settled, _ choices: [ThemeChoice]) {
    // The file is about to be written, and is looked at again then.
    guard keeping == 0, let settings else { return }
    let older = settled
    settled = new
    var preferences = program.context.preferences
    preferences.take(new.config, insteadOf: older.config, language: settings.language)
    wardrobe?.theme = { [shelf = new.shelf] in shelf.theme(named: $0, for: $1) }
    if preferences == program.context.preferences { dress() } else { apply(preferences) }
    let keymap = new.keymap.on(preferences.layout)
    if keymap != program.context.keymap { tell(.keymap(keymap)) }
    tell(choices, new.findings(since: older))
  }

  private func tell(_ choices: [ThemeChoice], _ findings: [SettingsFinding]) {
    tell(.themes(choices, findings: findings.message(in: program.context.words)))
  }

  private func apply(_ preferences: Preferences) {
    if preferences.usesMouse != program.context.preferences.usesMouse {
      terminal.useMouse(preferences.usesMouse)
    }
    settings?.tongue?.speak(preferences.language)
    wardrobe?.preview = nil
    wardrobe?.name = preferences.theme
    if wardrobe != nil, preferences.theme == nil { terminal.askGround() }
    dress()
    tell(.adopted(preferences))
  }

  private func dress() {
    guard let theme = wardrobe?.worn, theme != worn else { return }
    worn = theme
    terminal.use(theme)
  }

  /// Does `work` beside the loop, and then what it wants of the loop.
  private func besideSettings(_ work: @escaping @Sendable () -> Letter?) {
    schedule { [letters, terminal] in
      guard let letter = work() else { return }
      letters.put(letter)
      terminal.wake()
    }
  }
}
