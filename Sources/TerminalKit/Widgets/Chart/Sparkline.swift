/// A run of amounts on one line, a column each, as tall as an eighth of it goes.
///
///     Sparkline([3, 5, nil, 8]).draw(in: line, on: &grid)
///
/// Where there are more amounts than columns, the last ones are shown. A gap, where nothing is
/// known, is a dot; nothing at all is the lowest block, so that it is told from a gap.
public struct Sparkline: Hashable, Sendable {
  private let amounts: [Int?]
  private let most: Int
  private let role: Role

  /// Creates a run that is measured from 0 to its greatest amount, or to `most` if it is more.
  public init(_ amounts: [Int?], most: Int = 0, role: Role = .bar) {
    self.amounts = amounts
    self.most = max(most, amounts.compactMap { $0 }.max() ?? 0)
    self.role = role
  }

  /// Draws into the first line of `area`, from the left.
  public func draw(in area: Rect, on grid: inout Grid) {
    let line = area.line(0)
    grid.fill(line)
    for (index, amount) in amounts.suffix(line.width).enumerated() {
      let cell = line.split(atColumn: index).tail.split(atColumn: 1).head
      guard let amount else {
        grid.write("·", in: cell, role: .muted)
        continue
      }
      grid.write(Sparkline.block(Gauge.share(amount, of: most, in: 7)), in: cell, role: role)
    }
  }

  /// A column filled from below by one eighth more than `eighths`, which is 0 to 7.
  private static func block(_ eighths: Int) -> String {
    Unicode.Scalar(UInt32(0x2581 + min(max(0, eighths), 7))).map { String($0) } ?? "█"
  }
}
