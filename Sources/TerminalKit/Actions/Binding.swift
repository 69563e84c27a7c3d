/// Keys and the command that they stand for; the id is what keymap files and tests name.
///
/// Words (label, title, help) are laid beside it by the screens.
public struct Binding<Command: Sendable>: Sendable {
  /// The stable name of the action, such as `table.down`.
  public let id: String
  /// The keys, the one to show first.
  public let keys: [Key]
  /// What to do.
  public let command: Command

  /// Creates a binding.
  public init(id: String, keys: [Key], command: Command) {
    self.id = id
    self.keys = keys
    self.command = command
  }
}

extension Binding: Equatable where Command: Equatable {}

extension Sequence {
  /// The first binding that has `key`, else the first that has it on the command path.
  ///
  /// For screens, never while a field or a dialog has the keys.
  public func binding<Command>(for key: Key) -> Element? where Element == Binding<Command> {
    let latin = key.onCommandPath
    return first { $0.keys.contains(key) } ?? first { $0.keys.contains(latin) }
  }
}
