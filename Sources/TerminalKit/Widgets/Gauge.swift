/// A bar, one line high, that shows how much of a whole is used, to an eighth of a column.
///
///     Gauge(used: 10, of: 16).draw(in: line, on: &grid)
///
/// More than the whole is shown full, in the role of a warning.
public struct Gauge: Hashable, Sendable {
  private let used: Int
  private let total: Int
  private let role: Role

  /// Creates a bar for `used` out of `total`, both in the same unit.
  public init(used: Int, of total: Int, role: Role = .bar) {
    self.used = used
    self.total = total
    self.role = role
  }

  /// Draws the bar into the first line of `area`, over its whole width.
  public func draw(in area: Rect, on grid: inout Grid) {
    let line = area.line(0)
    let eighths = Gauge.share(used, of: total, in: line.width * 8)
    let (head, tail) = line.split(atColumn: eighths / 8)
    let role: Role = used > total ? .warning : role
    grid.fill(tail, with: "░", role: .muted)
    grid.fill(head, with: "█", role: role)
    if eighths % 8 > 0 { grid.write(Gauge.partial(eighths % 8), in: tail, role: role) }
  }

  /// As much of `whole` as `amount` is of `total`: all of it only for all, none for less than none.
  static func share(_ amount: Int, of total: Int, in whole: Int) -> Int {
    guard total > 0, amount > 0 else { return 0 }
    guard amount < total else { return whole }
    return min(Int(Double(whole) * Double(amount) / Double(total)), whole)
  }

  /// A column filled from the left by 1 to 7 eighths.
  static func partial(_ eighths: Int) -> String {
    Unicode.Scalar(UInt32(0x2590 - min(max(1, eighths), 8))).map { String($0) } ?? "█"
  }
}
