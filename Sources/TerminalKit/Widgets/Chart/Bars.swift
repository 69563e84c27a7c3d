import PlainText

/// Amounts as horizontal bars, one a line, to an eighth of a column: a name, the bar, the amount.
///
///     Bars([.init("Daisies", 12), .init("Rainbow", 7, role: .warning)]).draw(in: area, on: &grid)
///
/// The longest bar takes all the room that names and amounts leave; `most` is what would fill it,
/// where that is more than the greatest amount.
public struct Bars: Hashable, Sendable {
  /// One bar.
  public struct Bar: Hashable, Sendable {
    /// What is measured.
    public let label: String
    /// How much; less than nothing is shown as nothing.
    public let amount: Int
    /// The amount in words, where digits do not say it.
    public let text: String
    /// What the bar is for.
    public let role: Role

    /// Creates a bar; without `text` the amount stands in digits.
    public init(_ label: String, _ amount: Int, text: String? = nil, role: Role = .bar) {
      self.label = label
      self.amount = amount
      self.text = text ?? String(amount)
      self.role = role
    }
  }

  private let bars: [Bar]
  private let most: Int

  /// Creates bars that are measured against the greatest of them, or against `most` if it is more.
  public init(_ bars: [Bar], most: Int = 0) {
    self.bars = bars
    self.most = max(most, bars.map(\.amount).max() ?? 0)
  }

  /// Draws as many bars as `area` has lines.
  public func draw(in area: Rect, on grid: inout Grid) {
    let names = min(bars.map { DisplayWidth.of($0.label) }.max() ?? 0, area.width * 2 / 5)
    let amounts = min(bars.map { DisplayWidth.of($0.text) }.max() ?? 0, area.width / 4)
    for (index, bar) in bars.prefix(area.height).enumerated() {
      let line = area.line(index)
      let (name, rest) = line.split(atColumn: names)
      let (room, amount) = rest.split(atColumn: 1).tail.split(lastColumns: amounts)
      grid.fill(line)
      grid.write(bar.label, in: name)
      grid.write(bar.text, in: amount, alignment: .trailing)
      draw(bar, in: room.split(lastColumns: 1).head, on: &grid)
    }
  }

  private func draw(_ bar: Bar, in room: Rect, on grid: inout Grid) {
    let eighths = Gauge.share(bar.amount, of: most, in: room.width * 8)
    let (full, rest) = room.split(atColumn: eighths / 8)
    grid.fill(full, with: "█", role: bar.role)
    if eighths % 8 > 0 { grid.write(Gauge.partial(eighths % 8), in: rest, role: bar.role) }
    if eighths == 0, bar.amount > 0 { grid.write(Gauge.partial(1), in: rest, role: bar.role) }
  }
}
