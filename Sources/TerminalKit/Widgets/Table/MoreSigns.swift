/// The signs that a list has more rows than are in sight: «↑» on its first line, «↓» on its last one.
///
///     MoreSigns(window, of: rows.count).draw(in: body, on: &grid, focus: line)
public struct MoreSigns: Hashable, Sendable {
  private static let up = "↑"
  private static let down = "↓"

  private let above: Bool
  private let below: Bool
  private let lines: Int

  /// Creates the signs of a window of a list of `count` rows.
  public init(_ window: Range<Int>, of count: Int) {
    above = window.lowerBound > 0 && !window.isEmpty
    below = window.upperBound < count && !window.isEmpty
    lines = window.count
  }

  /// Draws them into one column of the lines of the list, over what stands there.
  ///
  /// A click on one turns the page. On the line `focus`, counted from the first one in sight, they
  /// look as the rest of it does, which has `role`.
  public func draw(
    in body: Rect, column: Int = 0, on grid: inout Grid, focus: Int? = nil,
    looking role: Role = .focus
  ) {
    let sign = { (line: Int) in line == focus ? role : Role.accent }
    let last = min(lines, body.height) - 1
    guard last >= 0, column < body.width else { return }
    // In a list of one line there is room for one sign.
    if above, last > 0 || !below {
      draw(Self.up, .pageUp, in: body.line(0), column, sign(0), on: &grid)
    }
    if below { draw(Self.down, .pageDown, in: body.line(last), column, sign(last), on: &grid) }
  }

  private func draw(
    _ sign: String, _ key: Key, in line: Rect, _ column: Int, _ role: Role, on grid: inout Grid
  ) {
    let place = line.split(atColumn: column).tail.split(atColumn: 1).head
    grid.write(sign, in: place, role: role, overflow: .cut)
    grid.mark(place, .key(key, times: 1))
  }
}
