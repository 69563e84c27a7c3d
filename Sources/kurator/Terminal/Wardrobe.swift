import TerminalKit

/// How the program may look, and how it looks now.
struct Wardrobe: Sendable {
  /// The theme of a name, or without one the theme for a ground.
  var theme: @Sendable (_ name: String?, _ ground: Theme.Kind) -> Theme { didSet { dress() } }
  /// The name that was chosen; without one the theme goes by the ground of the terminal.
  var name: String? { didSet { dress() } }
  /// The name that is shown without being chosen, where one is.
  var preview: String? { didSet { dress() } }
  /// How dark the ground is, as far as is known.
  var ground: Theme.Kind { didSet { dress() } }
  /// The theme that is worn.
  private(set) var worn: Theme

  /// Creates a wardrobe.
  init(
    name: String?, ground: Theme.Kind = .dark,
    theme: @escaping @Sendable (_ name: String?, _ ground: Theme.Kind) -> Theme
  ) {
    self.theme = theme
    self.name = name
    self.ground = ground
    worn = theme(name, ground)
  }

  private mutating func dress() { worn = theme(preview ?? name, ground) }
}
