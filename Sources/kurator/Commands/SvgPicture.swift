import TerminalKit

/// A frame as a picture for a document, in the colours of a theme.
struct SvgPicture: Hashable, Sendable {
  /// Its lines.
  let lines: [String]

  /// The sides of a cell, and where letters stand in it, in tenths of a pixel.
  private static let column = 84
  private static let line = 180
  private static let base = 138

  /// Takes a grid in the looks of `theme`.
  init(_ grid: Grid, theme: Theme) {
    let width = Self.pixels(grid.size.width * Self.column)
    let height = Self.pixels(grid.size.height * Self.line)
    let ground = Self.hex(Self.paper(theme[.text], theme.kind))
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)" "#
        + #"viewBox="0 0 \#(width) \#(height)" font-family="DejaVu Sans Mono, monospace" "#
        + #"font-size="14" xml:space="preserve">"#,
      #"<rect width="100%" height="100%" fill="\#(ground)"/>"#,
    ]
    for y in 0..<grid.size.height {
      for run in FrameRun.runs(of: grid.row(y)) {
        lines += Self.elements(run, line: y, theme[run.role], theme.kind, on: ground)
      }
    }
    self.lines = lines + ["</svg>"]
  }

  private static func elements(
    _ run: FrameRun, line y: Int, _ style: Style, _ kind: Theme.Kind, on ground: String
  ) -> [String] {
    let isReversed = style.attributes.contains(.reverse)
    let (ink, paper) = (hex(ink(style, kind)), hex(self.paper(style, kind)))
    let (letters, behind) = isReversed ? (paper, ink) : (ink, paper)
    let x = pixels(run.x * column)
    let width = pixels(run.width * column)
    var elements: [String] = []
    if behind != ground {
      elements.append(
        #"<rect x="\#(x)" y="\#(pixels(y * line))" width="\#(width)" "#
          + #"height="\#(pixels(line))" fill="\#(behind)"/>"#)
    }
    if !run.isBlank || style.attributes.contains(.underline) {
      elements.append(
        #"<text x="\#(x)" y="\#(pixels(y * line + base))" textLength="\#(width)" "#
          + #"lengthAdjust="spacingAndGlyphs" fill="\#(letters)"\#(look(style.attributes))>"#
          + "\(escaped(run.text))</text>")
    }
    return elements
  }

  private static func look(_ attributes: Style.Attributes) -> String {
    (attributes.contains(.bold) ? #" font-weight="bold""# : "")
      + (attributes.contains(.underline) ? #" text-decoration="underline""# : "")
      + (attributes.contains(.dim) ? #" fill-opacity="0.7""# : "")
  }

  private typealias Components = (red: UInt8, green: UInt8, blue: UInt8)

  /// The colours that stand for a terminal's own.
  private static func ink(_ style: Style, _ kind: Theme.Kind) -> Components {
    style.foreground.components ?? (kind == .dark ? (229, 229, 229) : (0, 0, 0))
  }

  private static func paper(_ style: Style, _ kind: Theme.Kind) -> Components {
    style.background.components ?? (kind == .dark ? (0, 0, 0) : (255, 255, 255))
  }

  private static func hex(_ color: Components) -> String {
    "#"
      + [color.red, color.green, color.blue].map { part in
        let digits = String(part, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
      }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func pixels(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
