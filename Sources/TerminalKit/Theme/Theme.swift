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
  /// Without colours every theme is ``mono``.
  public func resolved(_ depth: ColorDepth) -> [ResolvedStyle] {
    switch depth {
    case .mono:
      Theme.mono.styles.map {
        ResolvedStyle(foreground: -1, background: -1, attributes: $0.attributes)
      }
    case .eight: styles.map { $0.resolved(of: 8) }
    case .sixteen: styles.map { $0.resolved(of: 16) }
    case .indexed: styles.map { $0.resolved(of: 256) }
    }
  }
}

extension Style {
  /// The style in a palette of `count` colours; ink never falls on paper of the same place.
  func resolved(of count: Int) -> ResolvedStyle {
    let paper = Style.place(of: background, count: count)
    var ink = Style.place(of: foreground, count: count)
    if ink == paper, ink >= 0, foreground != background {
      let isDarkPaper = (background.luminance ?? 0) < 0.18
      ink = isDarkPaper ? (count > 8 ? 15 : 7) : 0
    }
    return ResolvedStyle(foreground: ink, background: paper, attributes: attributes)
  }

  private static func place(of color: Color, count: Int) -> Int16 {
    if case .indexed(let index) = color, Int(index) < count { return Int16(index) }
    return Palette.nearest(to: color, of: count).map { Int16($0) } ?? -1
  }
}
