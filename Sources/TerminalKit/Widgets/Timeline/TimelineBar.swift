/// A term on a ``TimeAxis``, from the beginning of its first day to the end of its last.
///
///     TimelineBar(from: term.first, to: term.last, kind: .light, role: .barPlanned)
///       .draw(in: line, on: &grid, scale: scale)
///
/// Several bars may be drawn into one line; a later one covers an earlier one.
public struct TimelineBar: Hashable, Sendable {
  /// How the bar is filled, so that it is told from others without colour.
  public enum Kind: Character, Hashable, Sendable, CaseIterable {
    /// Solid.
    case full = "█"
    /// Thickly dotted.
    case dense = "▓"
    /// Dotted.
    case medium = "▒"
    /// Thinly dotted.
    case light = "░"
  }

  /// How the bar goes on from its first day to its last.
  public enum Shape: Hashable, Sendable, CaseIterable {
    /// Without a gap.
    case solid
    /// Every other column: what comes back again and again.
    case pulses
    /// A line instead of a bar: some day between the two.
    case thread
  }

  /// How exactly the first day and the last are known.
  public enum Ends: Hashable, Sendable, CaseIterable {
    /// To an eighth of a column.
    case exact
    /// To a column.
    case rounded
    /// About there: the outer columns are thinner, where the bar has three or more.
    case soft
  }

  let first: MonthScale.Day
  let last: MonthScale.Day
  let kind: Kind
  let role: Role
  let shape: Shape
  let ends: Ends

  /// Creates a bar; the days may stand in either order.
  ///
  /// Without `ends` a solid bar is exact and a dotted one is rounded.
  public init(
    from first: MonthScale.Day, to last: MonthScale.Day, kind: Kind = .full, role: Role = .bar,
    shape: Shape = .solid, ends: Ends? = nil
  ) {
    self.first = min(first, last)
    self.last = max(first, last)
    self.kind = kind
    self.role = role
    self.shape = shape
    self.ends = ends ?? (kind == .full ? .exact : .rounded)
  }
}

extension TimelineBar.Kind {
  /// What the outer column of a soft bar is filled with.
  var thinner: Character {
    switch self {
    case .full: "▓"
    case .dense: "▒"
    case .medium: "░"
    case .light: "·"
    }
  }

  /// What a thread is drawn with.
  var thread: Character {
    switch self {
    case .full: "━"
    case .dense: "═"
    case .medium: "─"
    case .light: "┄"
    }
  }
}
