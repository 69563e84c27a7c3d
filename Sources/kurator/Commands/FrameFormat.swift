import ArgumentParser
import TerminalKit

/// How a frame is printed.
enum FrameFormat: String, Hashable, Sendable, CaseIterable, ExpressibleByArgument {
  /// Its characters.
  case text
  /// Its characters, then what each cell is for.
  case roles
  /// As a terminal draws it.
  case ansi
  /// As a picture for a document.
  case svg

  /// The frame in this format, in the looks of `theme` with no more colours than `most`.
  func output(of grid: Grid, repertoire: Repertoire, theme: Theme, most: ColorDepth) -> Output {
    let theme = most == .mono ? Theme.mono : theme
    let drawn = grid.drawn(with: repertoire)
    return switch self {
    case .text: Output(verbatim: Frame(grid, repertoire: repertoire).lines)
    case .roles: Output(verbatim: RolesPicture(grid, repertoire: repertoire).lines)
    case .ansi: Output(drawn: AnsiPicture(drawn, theme: theme, depth: most).lines)
    case .svg: Output(verbatim: SvgPicture(drawn, theme: theme).lines)
    }
  }
}
