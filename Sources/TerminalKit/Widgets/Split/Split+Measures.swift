extension Split {
  /// Where the parts stand.
  public struct Parts: Hashable, Sendable {
    /// The pane on the left or above.
    public let first: Rect
    /// The line between them; empty where there is no place for the second pane.
    public let border: Rect
    /// The pane on the right or below; empty where there is no place for it.
    public let second: Rect
    /// Whether the panes stand beside each other.
    public let isBeside: Bool
  }

  /// What two panes need, and how they share a place before the reader has moved the border.
  public struct Measures: Hashable, Sendable {
    /// From this size on the panes stand beside each other.
    public static let wide = Size(width: 140, height: 11)

    private let first: Size
    private let second: Size
    private let wide: Size
    private let percent: Int
    private let lines: Int?

    /// Creates measures.
    ///
    /// `first` and `second` are the least sizes: with less, the second pane is left out. From
    /// `wide` on they stand beside each other, the second with `percent` of the width; below each
    /// other the second has `lines`, or `percent` of the height, and none at all where `lines` is 0.
    public init(
      first: Size, second: Size, wide: Size = Measures.wide, percent: Int = 40, lines: Int? = nil
    ) {
      self.first = first
      self.second = second
      self.wide = wide
      self.percent = min(max(0, percent), 100)
      self.lines = lines.map { min(max(0, $0), Size.limit) }
    }

    /// Whether the panes stand beside each other in `area`.
    public func isBeside(_ area: Rect) -> Bool {
      area.width >= wide.width && area.height >= wide.height
    }

    /// The columns or lines that both panes have together.
    func room(in area: Rect) -> Int { max(0, (isBeside(area) ? area.width : area.height) - 1) }

    /// How large the first pane can be; nothing where there is no place for both.
    func range(in area: Rect) -> ClosedRange<Int>? {
      let isBeside = isBeside(area)
      guard isBeside || lines != 0 else { return nil }
      let least = isBeside ? first.width : first.height
      let most = room(in: area) - max(1, isBeside ? second.width : second.height)
      return least <= most ? least...most : nil
    }

    /// How large the first pane is before the reader has moved the border.
    func usual(in area: Rect) -> Int {
      let isBeside = isBeside(area)
      let share = (isBeside ? area.width : area.height) * percent / 100
      return room(in: area) - (isBeside ? share : lines ?? share)
    }
  }
}
