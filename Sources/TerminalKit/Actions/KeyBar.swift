import PlainText

/// The keys of a screen on one line, as the last line of the picture.
///
///     KeyBar(
///       [
///         .init(key: "F4", label: "Edit"), .init(key: "С", label: "Consent", isPossible: false),
///         .init(key: "F10", label: "Quit"),
///       ], end: [.init(key: "F1", label: "Help")], more: "More"
///     ).draw(in: grid.bounds.line(23), on: &grid)
///
/// Of the first items, those that do not fit are left out from the last on; then the last item at
/// the right end says with another label that there are more. Where not even two of the first items
/// fit, those at the right end give way to them but for the last two. A click on an item does what
/// it says.
public struct KeyBar: Hashable, Sendable {
  /// One key and what it does now.
  public struct Item: Hashable, Sendable {
    /// The key as it stands on the reader's keyboard.
    public let key: String
    /// What it does, in a word or two.
    public let label: String
    /// False where pressing it only tells why not.
    public let isPossible: Bool

    /// What a click on it means; nothing where its key has no name of its own, such as a letter.
    public let act: Zone.Act?

    /// The columns that it takes.
    let width: Int

    /// Creates an item; a click presses its key where nothing else is said.
    public init(key: String, label: String, isPossible: Bool = true, act: Zone.Act? = nil) {
      self.key = key
      self.label = label
      self.isPossible = isPossible
      self.act = act ?? Item.press(key)
      width = DisplayWidth.of(key) + 1 + DisplayWidth.of(label)
    }

    private static func press(_ name: String) -> Zone.Act? {
      guard let key = Key(name: name), key.typed == nil else { return nil }
      return .key(key, times: 1)
    }

    /// The same item in the letters that `repertoire` has.
    public func drawn(with repertoire: Repertoire) -> Item {
      guard repertoire != .unicode else { return self }
      return Item(
        key: key.drawn(with: repertoire), label: label.drawn(with: repertoire),
        isPossible: isPossible, act: act)
    }

    func labelled(_ label: String) -> Item {
      Item(key: key, label: label, isPossible: isPossible, act: act)
    }
  }

  private static let margin = 1
  private static let gap = 2
  private let items: [Item]
  private let end: [Item]
  private let endOfMore: [Item]

  /// Creates a bar of `items`, the most important first, and of `end`, which stands at the right.
  ///
  /// `more` is the label of the last item where not all that there are have a place.
  public init(_ items: [Item], end: [Item] = [], more: String? = nil) {
    self.items = items
    self.end = end
    endOfMore = end.dropLast() + end.suffix(1).map { $0.labelled(more ?? $0.label) }
  }

  /// The items that fit into `width` columns, in order, those at the right end apart.
  public func fitting(_ width: Int) -> (items: [Item], end: [Item]) {
    let room = width - 2 * Self.margin
    if Self.width(of: items + end) <= room { return (items, end) }
    let fewest = min(Self.keptAtEnd, endOfMore.count)
    let ends = (fewest...endOfMore.count).reversed().map { Array(endOfMore.suffix($0)) }
    let choices = ends.compactMap { end in fitting(room, beside: end).map { ($0, end) } }
    return choices.first { $0.0.count >= Self.wished } ?? choices.last
      ?? ([], Array(endOfMore.suffix(1)))
  }

  /// So many of the first items are worth more than what stands at the end before its last two.
  private static let (wished, keptAtEnd) = (2, 2)

  /// The first items that fit beside an end; nothing where that has no room itself.
  private func fitting(_ room: Int, beside end: [Item]) -> [Item]? {
    var rest = room - Self.width(of: end)
    guard rest >= 0 else { return nil }
    let shown = items.prefix { item in
      rest -= item.width + Self.gap
      return rest >= 0
    }
    return Array(shown)
  }

  private static func width(of items: [Item]) -> Int {
    items.reduce(0) { $0 + $1.width } + gap * max(0, items.count - 1)
  }

  /// Draws the bar into the first line of `area` and returns where each item stands.
  @discardableResult
  public func draw(in area: Rect, on grid: inout Grid) -> [(item: Item, area: Rect)] {
    let line = area.line(0)
    grid.fill(line, role: .keyLabel)
    let inner = line.inset(columns: Self.margin)
    let (items, end) = fitting(area.width)
    return draw(items, in: inner, on: &grid)
      + draw(end, in: inner.split(lastColumns: Self.width(of: end)).tail, on: &grid)
  }

  private func draw(_ items: [Item], in line: Rect, on grid: inout Grid) -> [(
    item: Item, area: Rect
  )] {
    var rest = line
    return items.map { item in
      let start = rest
      var part = rest
      for (text, role) in [(item.key, Role.keyName), (" " + item.label, .keyLabel)] {
        let role = item.isPossible ? role : .keyDisabled
        part = part.split(atColumn: grid.write(text, in: part, role: role)).tail
      }
      rest = part.split(atColumn: Self.gap).tail
      let place = start.split(atColumn: part.x - start.x).head
      if let act = item.act { grid.mark(place, act) }
      return (item, place)
    }
  }
}
