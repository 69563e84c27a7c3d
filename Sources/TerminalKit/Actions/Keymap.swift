public import PlainText

/// Which keys stand for which action, as far as somebody has changed what ships.
///
///     let keymap = Keymap(["board.accept": [.function(5), .character("a")]])
///     keymap.keys(of: "board.accept", else: [.function(5)])  // F5 and a
///     keymap.keys(of: "board.pin", else: [.character("p")])  // p, as it ships
public struct Keymap: Hashable, Sendable {
  /// The keys as they ship, on a Russian keyboard.
  public static let standard = Keymap()

  /// The Cyrillic layout whose letters count as the Latin ones in the same places.
  public let layout: KeyboardLayout.Variant
  /// The keys of each changed action, the one to show first; none where it was unbound.
  public let changed: [String: [Key]]

  /// Creates a keymap; an action that is not named keeps its keys.
  public init(_ keys: [String: [Key]] = [:], layout: KeyboardLayout.Variant = .russian) {
    changed = keys
    self.layout = layout
  }

  /// The keys of an action that has the keys `standard` as it ships.
  public func keys(of id: String, else standard: [Key]) -> [Key] { changed[id] ?? standard }

  /// The same keys on another keyboard.
  public func on(_ layout: KeyboardLayout.Variant) -> Keymap { Keymap(changed, layout: layout) }
}
