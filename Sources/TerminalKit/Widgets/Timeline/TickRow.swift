import PlainText

/// The names over a time line, each whole at its column or not at all.
///
///     TickRow([.init(12, "▾ 5 окт", role: .today), .init(0, "2026"), .init(20, "2027")])
///       .draw(in: line, on: &grid)
///
/// Of two that would touch, the one that is listed first is drawn.
public struct TickRow: Hashable, Sendable {
  /// A name at a column.
  public struct Tick: Hashable, Sendable {
    /// Where it begins.
    public let column: Int
    /// What it says.
    public let text: String
    /// How it looks.
    public let role: Role

    /// Creates a name.
    public init(_ column: Int, _ text: String, role: Role = .header) {
      self.column = column
      self.text = text
      self.role = role
    }
  }

  private let ticks: [Tick]

  /// Creates a row; what matters most comes first.
  public init(_ ticks: [Tick]) { self.ticks = ticks }

  /// Draws the names that have room into the first line of `area`.
  public func draw(in area: Rect, on grid: inout Grid) {
    var taken: [Range<Int>] = []
    for tick in ticks {
      let place = tick.column..<tick.column + DisplayWidth.of(tick.text)
      guard place.lowerBound >= 0, place.upperBound <= area.width, !place.isEmpty,
        taken.allSatisfy({ $0.upperBound < place.lowerBound || place.upperBound < $0.lowerBound })
      else { continue }
      taken.append(place)
      grid.write(
        tick.text, in: area.line(0).split(atColumn: place.lowerBound).tail, role: tick.role)
    }
  }
}
