/// A look for every role.
public struct Theme: Hashable, Sendable {
  /// Whether letters are light on dark or dark on light.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Light letters on a dark ground.
    case dark
    /// Dark letters on a light ground.
    case light
  }

  /// The name by which it is chosen.
  public let name: String
  /// Dark or light.
  public let kind: Kind
  private let styles: [Style]

  /// Creates a theme; a role without a style looks like ``Role/text``.
  public init(name: String, kind: Kind, styles: [Role: Style]) {
    self.name = name
    self.kind = kind
    let text = styles[.text] ?? Style()
    self.styles = Role.allCases.map { styles[$0] ?? text }
  }

  /// How `role` looks.
  public subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

  /// The looks for a terminal of `depth`, by the raw value of the role.
  ///
  /// Without colours every theme is ``mono``. Where there are too few colours for a role to keep a
  /// paper of its own, it is told from text as in ``mono``.
  public func resolved(_ depth: ColorDepth) -> [ResolvedStyle] {
    guard let count = depth.colors else {
      return Theme.mono.styles.map {
        ResolvedStyle(foreground: -1, background: -1, attributes: $0.attributes)
      }
    }
    let text = self[.text].resolved(of: count)
    return Role.allCases.map { role in
      let style = self[role].resolved(of: count)
      let isLost =
        style.background == text.background && self[role].background != self[.text].background
      return isLost ? style.adding(Theme.mono[role].attributes) : style
    }
  }
}
