internal import TerminalKit

/// A theme as its file has it: colours by name, and what each role says of itself.
///
/// A theme that extends another begins with the draft of that one, so that a colour of the same
/// name changes every role that uses it.
struct ThemeDraft: Hashable, Sendable {
  /// What a role says of itself; what it does not say is as in the role `text`.
  struct Look: Hashable, Sendable {
    /// The ink and the paper, by name or as they are written.
    var ink: String?, paper: String?
    /// The attributes that are said, by their place in ``Style/Attributes/named``.
    var attributes: [Int: Bool] = [:]

    /// The look with what another one says instead.
    func changed(by other: Look) -> Look {
      Look(
        ink: other.ink ?? ink, paper: other.paper ?? paper,
        attributes: attributes.merging(other.attributes) { $1 })
    }
  }

  var name: String
  var kind: Theme.Kind
  var palette: NamedColors
  var looks: [Role: Look]

  /// The theme that the draft means.
  var theme: Theme {
    let text = style(looks[.text] ?? Look(), over: Style())
    var styles = looks.mapValues { style($0, over: text) }
    styles[.text] = text
    return Theme(name: name, kind: kind, styles: styles)
  }

  private func style(_ look: Look, over text: Style) -> Style {
    var style = Style()
    style.foreground = look.ink.flatMap(palette.color) ?? text.foreground
    style.background = look.paper.flatMap(palette.color) ?? text.background
    for (index, named) in Style.Attributes.named.enumerated() where look.attributes[index] == true {
      style.attributes.insert(named.attribute)
    }
    return style
  }
}

extension ThemeDraft {
  /// The draft of a theme that has attributes alone.
  init(colourless theme: Theme) {
    name = theme.name
    kind = theme.kind
    palette = NamedColors()
    looks = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { role in
        let said = Style.Attributes.named.enumerated().filter {
          theme[role].attributes.contains($0.element.attribute)
        }
        return (
          role, Look(attributes: Dictionary(uniqueKeysWithValues: said.map { ($0.offset, true) }))
        )
      })
  }
}
