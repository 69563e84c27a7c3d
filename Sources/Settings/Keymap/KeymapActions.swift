public import TerminalKit

/// The actions that a keymap file may name, as the program has them.
public struct KeymapActions: Hashable, Sendable {
  /// An action.
  public struct Action: Hashable, Sendable {
    /// The stable name, such as `board.accept`.
    public let id: String
    /// The keys as they ship, the one to show first.
    public let keys: [Key]

    /// Creates an action.
    public init(id: String, keys: [Key]) {
      self.id = id
      self.keys = keys
    }
  }

  /// Actions that stand under one heading, such as those of a screen.
  public struct Group: Hashable, Sendable {
    /// What people call it.
    public let title: String
    /// The actions.
    public let actions: [Action]
    /// The names of those that have the keys at the same time, mode by mode.
    public let modes: [Set<String>]

    /// Creates a group; without `modes` all of its actions have the keys at the same time.
    public init(title: String, actions: [Action], modes: [Set<String>]? = nil) {
      self.title = title
      self.actions = actions
      self.modes = modes ?? [Set(actions.map(\.id))]
    }

    /// The actions that have the keys at the same time as the one of that name, and that one.
    func actions(beside id: String) -> [Action] {
      let together = modes.filter { $0.contains(id) }.reduce(into: Set([id])) { $0.formUnion($1) }
      return actions.contains { $0.id == id } ? actions.filter { together.contains($0.id) } : []
    }
  }

  /// The actions that are asked before those of any group.
  public let first: Group
  /// The actions that are asked when no group has the key.
  public let last: Group
  /// All others.
  public let groups: [Group]

  /// Creates the actions; no id may stand twice.
  public init(first: Group, last: Group, groups: [Group]) {
    self.first = first
    self.last = last
    self.groups = groups
  }

  /// All groups, the first and the last in front.
  var all: [Group] { [first, last] + groups }

  /// The action of that name.
  func action(_ id: String) -> Action? {
    all.lazy.compactMap { $0.actions.first { $0.id == id } }.first
  }

  /// The actions that may not have a key of the one of that name: those that have the keys at the
  /// same time, those that are asked before it, and those that would never be asked behind it.
  func rivals(of id: String) -> [Action] {
    let beside = all.flatMap { $0.actions(beside: id) }
    let isOfShell = (first.actions + last.actions).contains { $0.id == id }
    let paged = isOfShell ? groups.flatMap(\.actions) : []
    return (first.actions + beside + last.actions + paged).filter { $0.id != id }
  }

  /// Whether the shell's own action is never asked for the key where the action `id` has the keys: in
  /// every mode of that one a screen ships with the key, as with its own search.
  func isHidden(_ other: Action, for key: Key, beside id: String) -> Bool {
    guard last.actions.contains(other) else { return false }
    let modes = groups.flatMap { group in
      group.modes.filter { $0.contains(id) }.map { mode in
        group.actions.filter { mode.contains($0.id) }
      }
    }
    return !modes.isEmpty && modes.allSatisfy { $0.contains { $0.keys.contains(key) } }
  }
}

extension KeymapActions.Action {
  /// Whether it is the way to all that has no keys, and so keeps one itself.
  var mustBeReached: Bool { id == "shell.palette" }

  /// Whether its keys are the answer themselves, as digits are for marks, and stay as they ship.
  var takesDigits: Bool { keys.count { $0.typed?.isWholeNumber == true } > 1 }
}
