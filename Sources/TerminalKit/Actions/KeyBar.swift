import PlainText

/// The keys of a screen on one line, as the last line of the picture.
///
///     KeyBar([
///       .init(key: "F1", label: "Help"), .init(key: "С", label: "Consent", isPossible: false),
///       .init(key: "F9", label: "Menu"), .init(key: "F10", label: "Quit"),
///     ]).draw(in: grid.bounds.line(23), on: &grid)
///
/// What does not fit is dropped from the right, but the last two always stay.
public struct KeyBar: Hashable, Sendable {
  /// One key and what it does now.
  public struct Item: Hashable, Sendable {
    /// The key as it stands on the reader's keyboard.
    public let key: String
    /// What it does, in a word or two.
    public let label: String
    /// False where pressing it only tells why not.
    public let isPossible: Bool

    /// Creates an item.
    public init(key: String, label: String, isPossible: Bool = true) {
      self.key = key
      self.label = label
      self.isPossible = isPossible
    }

    var width: Int { DisplayWidth.of(key) + 1 + DisplayWidth.of(label) }
  }

  private static let margin = 1
  private static let gap = 2
  private static let kept = 2
  private let items: [Item]

  /// Creates a bar of `items`, in the order in which they are shown.
  public init(_ items: [Item]) { self.items = items }

  /// The items that fit into `width` columns, in order.
  public func fitting(_ width: Int) -> [Item] {
    let last = items.suffix(Self.kept)
    var room = width - 2 * Self.margin - last.reduce(0) { $0 + $1.width + Self.gap } + Self.gap
    let first = items.dropLast(Self.kept).prefix { item in
      room -= item.width + Self.gap
      return room >= 0
    }
    return Array(first + last)
  }

  /// Draws the bar into the first line of `area` and returns where each item stands.
  @discardableResult
  public func draw(in area: Rect, on grid: inout Grid) -> [(item: Item, area: Rect)] {
    let line = area.line(0)
    grid.fill(line, role: .keyLabel)
    var rest = line.inset(columns: Self.margin)
    return fitting(area.width).map { item in
      let start = rest
      var part = rest
      for (text, role) in [(item.key, Role.keyName), (" " + item.label, .keyLabel)] {
        let role = item.isPossible ? role : .keyDisabled
        part = part.split(atColumn: grid.write(text, in: part, role: role)).tail
      }
      rest = part.split(atColumn: Self.gap).tail
      return (item, start.split(atColumn: part.x - start.x).head)
    }
  }
}
