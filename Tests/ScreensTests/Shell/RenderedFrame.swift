import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// A picture as a terminal renders it: its characters, then how they look in a theme with 256
/// colours, and then without colours.
///
///     9│                                    the tenth line of the characters
///     9: 2-30 231/24 bold  45-50 217 bold   its columns 2 to 30 have ink 231 on paper 24, heavier
///
/// Only what looks otherwise than text is told; a paper is left out where it is that of text.
struct RenderedFrame: CustomStringConvertible {
  let grid: Grid
  let theme: Theme

  init(_ grid: Grid, theme: Theme) {
    self.grid = grid
    self.theme = theme
  }

  var description: String {
    let text = grid.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .prefix(grid.size.height).map { Self.number($0) + "│" + $1 }
    let parts = [
      text, ["== \(theme.name), 256 colours"] + looks(theme.resolved(.indexed)),
      ["== mono"] + looks(Theme.mono.resolved(.mono)),
    ]
    return parts.joined().joined(separator: "\n") + "\n"
  }

  /// The looks of every line that has others than text.
  func looks(_ styles: [ResolvedStyle]) -> [String] {
    let text = styles[Int(Role.text.rawValue)]
    return (0..<grid.size.height).compactMap { y in
      var runs: [String] = []
      var column = 0
      let cells = Array(grid.row(y))
      while column < cells.count {
        let style = styles[Int(cells[column].role.rawValue)]
        let end =
          cells[column...].firstIndex { styles[Int($0.role.rawValue)] != style } ?? cells.count
        if style != text {
          runs.append("\(column)-\(end - 1) \(Self.look(style, than: text))")
        }
        column = end
      }
      return runs.isEmpty ? nil : Self.number(y) + ": " + runs.joined(separator: "  ")
    }
  }

  private static func number(_ line: Int) -> String { line < 10 ? " \(line)" : "\(line)" }

  private static func look(_ style: ResolvedStyle, than text: ResolvedStyle) -> String {
    var parts: [String] = []
    let paper = style.background == text.background ? "" : "/\(style.background)"
    if style.foreground != text.foreground || !paper.isEmpty {
      parts.append("\(style.foreground)" + paper)
    }
    parts += Style.Attributes.named.filter { style.attributes.contains($0.attribute) }.map(\.name)
    return parts.isEmpty ? "plain" : parts.joined(separator: " ")
  }
}

/// Compares how a picture is rendered with the file kept for it, as ``expectSnapshot`` does.
func expectRendered(
  _ grid: Grid, named name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectSnapshot(
    RenderedFrame(grid, theme: try ThemeFile.dark.get()), named: "rendered-\(name)",
    testFile: testFile, sourceLocation: sourceLocation)
}

/// A theme as its file has it; the rooms of the screens cannot read one by themselves.
enum ThemeFile {
  /// The theme that a terminal with a dark ground begins with.
  static let dark = Result { try theme("dark") }

  /// Reads `Themes/NAME.yaml`, of which every line is `name: value` or `name: {part: value, …}`.
  static func theme(_ name: String, _ here: String = #filePath) throws -> Theme {
    let file = URL(filePath: here).deletingLastPathComponent()
      .appending(components: "..", "..", "..", "Themes", "\(name).yaml").standardizedFileURL
    return try theme(name, read: try String(contentsOf: file, encoding: .utf8))
  }

  static func theme(_ name: String, read text: String) throws -> Theme {
    var (palette, styles): ([String: Color], [Role: Style]) = ([:], [:])
    for line in text.split(separator: "\n") where line.hasPrefix("  ") {
      let parts = line.split(separator: ":", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let (key, value) = (try #require(parts.first), try #require(parts.last))
      if value.hasPrefix("{") {
        let role = try #require(Role.allCases.first { "\($0)" == key })
        styles[role] = try style(value, palette)
      } else {
        guard let color = Color(value.trimmingCharacters(in: ["\""])) else {
          throw Samples.Missing()
        }
        palette[key] = color
      }
    }
    #expect(styles.count == Role.allCases.count)
    return Theme(name: name, kind: .dark, styles: styles)
  }

  private static func style(_ parts: String, _ palette: [String: Color]) throws -> Style {
    var style = Style()
    for part in parts.trimmingCharacters(in: ["{", "}"]).split(separator: ",") {
      let pair = part.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      let (key, value) = (try #require(pair.first), try #require(pair.last))
      switch key {
      case "fg": style.foreground = try #require(palette[value])
      case "bg": style.background = try #require(palette[value])
      default:
        let named = try #require(Style.Attributes.named.first { $0.name == key })
        style.attributes.insert(named.attribute)
      }
    }
    return style
  }
}
