import Screens

/// The files of a person's settings, as the loop reads and changes them beside itself.
struct SettingsSource: Sendable {
  /// The language where none is settled.
  let language: Language
  /// What is settled now; nothing where no file has changed since `older` was read.
  let changes: @Sendable (_ older: Settled) -> Settled?
  /// Keeps in what way the reader wants the program otherwise than before; a sentence where it
  /// cannot be kept.
  let keep: @Sendable (_ after: Preferences, _ before: Preferences) -> String?
  /// Speaks the language of the reader beside the loop.
  var tongue: Tongue?
}

extension SettingsSource {
  /// The files of a folder; with `language` where none is settled.
  init(_ folder: SettingsFolder, language: Language) {
    self.init(
      language: language, changes: { folder.changes(since: $0) },
      keep: { after, before in
        do throws(SettingsFolder.Unkept) {
          try folder.keep(after, insteadOf: before)
          return nil
        } catch {
          return error.sentence
        }
      })
  }
}
