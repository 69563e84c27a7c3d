import TestSupport
import Testing

@testable import TerminalKit

/// How each widget looks with 256 colours, with 16, without any, and in ASCII: the letters stand for
/// looks, which the legend spells out.
@Suite struct WidgetLooksTests {
  private func look(_ grid: Grid, _ theme: Theme, _ depth: ColorDepth) -> String {
    let styles = theme.resolved(depth)
    var letters: [ResolvedStyle: Character] = [styles[Int(Role.text.rawValue)]: "."]
    var roles: [Character: [Role]] = [:]
    var free = Array("zyxwvutsrqponmlkjihgfedcbaZYXWVUTSRQ")
    let rows = (0..<grid.size.height).map { y in
      String(
        grid.row(y).map { cell in
          let style = styles[Int(cell.role.rawValue)]
          let letter = letters[style] ?? free.removeLast()
          letters[style] = letter
          if roles[letter]?.contains(cell.role) != true {
            roles[letter, default: []].append(cell.role)
          }
          return letter
        })
    }
    let legend = letters.filter { roles[$0.value] != nil }.sorted { $0.value < $1.value }
      .map {
        "\($0.value) \(words($0.key)): \(roles[$0.value, default: []].map(\.name).sorted().joined(separator: ", "))"
      }
    return (rows + legend).joined(separator: "\n") + "\n"
  }

  private func words(_ style: ResolvedStyle) -> String {
    let attributes = Style.Attributes.named.filter { style.attributes.contains($0.attribute) }
    let colours = "\(style.foreground) on \(style.background)"
    return ([colours] + attributes.map(\.name)).joined(separator: " ")
  }

  @Test(arguments: AnyWidget.all) func `looks as it did at every depth`(widget: AnyWidget) throws {
    let theme = try #require(ThemeFile.shipped.first { $0.name == "dark" }?.theme)
    let grid = picture(36, 9) { widget.draw($0.bounds, &$0) }
    let parts = [
      ("Unicode", grid.text), ("ASCII", grid.drawn(with: .ascii).text),
      ("256 colours", look(grid, theme, .indexed)), ("16 colours", look(grid, theme, .sixteen)),
      ("no colours", look(grid, theme, .mono)),
    ]
    let name = widget.name.replacing(" ", with: "-")
    try expectSnapshot(
      parts.map { "== \($0)\n\($1)" }.joined(), named: "look-\(name)")
  }
}
