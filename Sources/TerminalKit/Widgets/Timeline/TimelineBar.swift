/// A term on a ``MonthScale``, from the beginning of its first day to the end of its last.
///
///     TimelineBar(from: term.first, to: term.last, kind: .light, role: .barPlanned)
///       .draw(in: line, on: &grid, scale: scale)
///
/// Several bars may be drawn into one line; a later one covers an earlier one.
public struct TimelineBar: Hashable, Sendable {
  /// How the bar is filled, so that it is told from others without colour.
  public enum Kind: Character, Hashable, Sendable, CaseIterable {
    /// Solid, with ends to an eighth of a column.
    case full = "█"
    /// Thickly dotted.
    case dense = "▓"
    /// Dotted.
    case medium = "▒"
    /// Thinly dotted.
    case light = "░"
  }

  private let first: MonthScale.Day
  private let last: MonthScale.Day
  private let kind: Kind
  private let role: Role

  /// Creates a bar; the days may stand in either order.
  public init(
    from first: MonthScale.Day, to last: MonthScale.Day, kind: Kind = .full, role: Role = .bar
  ) {
    self.first = min(first, last)
    self.last = max(first, last)
    self.kind = kind
    self.role = role
  }

  /// Draws the part of the bar that is on the scale into the first line of `area`; it takes at
  /// least a column, or an eighth of one when it is solid.
  public func draw(in area: Rect, on grid: inout Grid, scale: MonthScale) {
    let edge = scale.width * 8
    let start = min(max(0, scale.start(of: first)), edge)
    let end = min(max(0, scale.end(of: last)), edge)
    guard scale.end(of: last) > 0, scale.start(of: first) < edge else { return }
    let line = area.line(0).split(atColumn: scale.width).head
    if kind == .full {
      drawSolid(from: start, to: max(end, start + 1), in: line, on: &grid)
    } else {
      let head = min((start + 4) / 8, max(0, scale.width - 1))
      let tail = max((end + 4) / 8, head + 1)
      fill(head, tail, in: line, on: &grid)
    }
  }

  private func drawSolid(from start: Int, to end: Int, in line: Rect, on grid: inout Grid) {
    let column = start / 8
    if column == (end - 1) / 8, start % 8 > 0 {
      return put(TimelineBar.rightPart(8 - start % 8), at: column, in: line, on: &grid)
    }
    fill(column + (start % 8 > 0 ? 1 : 0), end / 8, in: line, on: &grid)
    if start % 8 > 0 {
      put(TimelineBar.rightPart(8 - start % 8), at: column, in: line, on: &grid)
    }
    if end % 8 > 0 { put(Gauge.partial(end % 8), at: end / 8, in: line, on: &grid) }
  }

  /// A column filled from the right, as nearly as there are signs for it.
  private static func rightPart(_ eighths: Int) -> String {
    switch eighths {
    case ..<3: "▕"
    case 3..<7: "▐"
    default: "█"
    }
  }

  private func fill(_ head: Int, _ tail: Int, in line: Rect, on grid: inout Grid) {
    let part = line.split(atColumn: tail).head.split(atColumn: head).tail
    grid.fill(part, with: kind.rawValue, role: role)
  }

  private func put(_ text: String, at column: Int, in line: Rect, on grid: inout Grid) {
    grid.write(text, in: line.split(atColumn: column).tail.split(atColumn: 1).head, role: role)
  }
}
