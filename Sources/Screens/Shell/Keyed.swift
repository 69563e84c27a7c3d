import TerminalKit

/// Something with a name and keys, which the reader's keymap may change.
protocol Keyed {
  /// The stable name.
  var id: String { get }
  /// The keys as they ship; the first is shown.
  var keys: [Key] { get }
}

extension Keyed {
  /// The keys that it has now; the palette, by which all else is reached, is never without one.
  func keys(_ keymap: Keymap) -> [Key] {
    let bound = keymap.keys(of: id, else: keys)
    return bound.isEmpty && id == ShellAction.palette.id ? Array(keys.prefix(1)) : bound
  }
}

extension Sequence where Element: Keyed {
  /// The first that has `key`, else the first that has it on the command path; a capital that none
  /// has counts as its small letter, as with Caps Lock.
  func having(_ key: Key, _ keymap: Keymap) -> Element? {
    if let found = bound(to: key, keymap) { return found }
    let latin = key.onCommandPath(keymap.layout)
    if latin != key, let found = bound(to: latin, keymap) { return found }
    let small = latin.small
    return small == latin ? nil : bound(to: small, keymap)
  }
}

extension Sequence where Element: Keyed {
  private func bound(to key: Key, _ keymap: Keymap) -> Element? {
    first { $0.keys(keymap).contains(key) }
  }
}

extension Context {
  /// A key as it stands on the reader's keyboard.
  func name(of key: Key) -> String {
    namingArrows(key.name(in: caps, space: words.shell.spaceKey))
  }

  /// The first key of an action as it stands on the reader's keyboard; nothing where it has none.
  func keyName(of action: some Keyed) -> String? {
    action.keys(keymap).first.map { name(of: $0) }
  }
}
