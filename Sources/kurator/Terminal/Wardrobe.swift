import TerminalKit

/// How the program may look, and how it looks now.
struct Wardrobe: Sendable {
  /// The theme of a name, or without one the theme for a ground.
  let theme: @Sendable (_ name: String?, _ ground: Theme.Kind) -> Theme
  /// The name that was chosen; without one the theme goes by the ground of the terminal.
  var name: String?
  /// How dark the ground is, as far as is known.
  var ground: Theme.Kind

  /// Creates a wardrobe.
  init(
    name: String?, ground: Theme.Kind = .dark,
    theme: @escaping @Sendable (_ name: String?, _ ground: Theme.Kind) -> Theme
  ) {
    self.theme = theme
    self.name = name
    self.ground = ground
  }

  /// The theme that is worn.
  var worn: Theme { theme(name, ground) }
}
