import TerminalKit

/// A frame as a terminal draws it, in lines of text with the sequences for its colours.
struct AnsiPicture: Hashable, Sendable {
  /// The lines, each of which ends as plain as it began.
  let lines: [String]

  /// Takes a grid in the looks of `theme`, as far as `depth` has its colours.
  init(_ grid: Grid, theme: Theme, depth: ColorDepth) {
    let styles = theme.resolved(depth)
    lines = (0..<grid.size.height).map { y in
      FrameRun.runs(of: grid.row(y)).map { run in
        Self.sequence(styles[Int(run.role.rawValue)]) + run.text
      }.joined() + Self.plain
    }
  }

  private static let plain = "\u{1B}[0m"

  private static func sequence(_ style: ResolvedStyle) -> String {
    let attributes: [(Style.Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7"),
    ]
    let parts =
      ["0"] + attributes.filter { style.attributes.contains($0.0) }.map(\.1)
      + colour(style.foreground, plain: 30, bright: 90, any: "38;5;")
      + colour(style.background, plain: 40, bright: 100, any: "48;5;")
    return "\u{1B}[\(parts.joined(separator: ";"))m"
  }

  /// What asks for a place of the palette; nothing for the terminal's own colour.
  private static func colour(_ index: Int16, plain: Int, bright: Int, any: String) -> [String] {
    switch index {
    case ..<0: []
    case ..<8: ["\(plain + Int(index))"]
    case ..<16: ["\(bright + Int(index) - 8)"]
    default: ["\(any)\(index)"]
    }
  }
}
