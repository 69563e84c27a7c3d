extension Tree.State {
  /// Takes a key in a tree `height` lines high.
  ///
  /// Left folds the row, or goes to the one above it in the outline; Right unfolds it, or goes to
  /// the first one below; the keys in `toggling` do either. Arrows, Page Up, Page Down, Home and
  /// End move. `.edited` means that something was folded or unfolded.
  public mutating func handle(
    _ key: Key, _ outline: Tree.Outline, height: Int, toggling: Set<Key> = []
  ) -> Outcome {
    let shown = shown(of: outline)
    let place = place(among: shown, outline)
    guard shown.indices.contains(place) else { return .ignored }
    let row = shown[place]
    if key == .left { return goOut(of: row, outline, height: height) }
    if key == .right { return goInto(row, outline, height: height) }
    if toggling.contains(key) { return toggle(row, outline, height: height) }
    cursor.move(to: place, count: shown.count)
    guard cursor.handle(key, count: shown.count, height: height) else { return .ignored }
    focus = outline.rows[shown[cursor.index]].id
    return .moved
  }

  /// Takes a click on what a tree has marked as a handle; `.ignored` where it is none of a tree.
  public mutating func handle(clickOn name: String, _ outline: Tree.Outline, height: Int)
    -> Outcome
  {
    guard let handle = Tree.Handle(name), let row = outline.index(of: handle.id) else {
      return .ignored
    }
    move(to: row, outline, height: height)
    return toggle(row, outline, height: height)
  }

  private mutating func toggle(_ row: Int, _ outline: Tree.Outline, height: Int) -> Outcome {
    guard outline.hasRows(below: row) else { return .ignored }
    fold(row, !isFolded(row, outline), outline, height: height)
    return .edited
  }

  private mutating func goOut(of row: Int, _ outline: Tree.Outline, height: Int) -> Outcome {
    if outline.hasRows(below: row), !isFolded(row, outline) {
      return toggle(row, outline, height: height)
    }
    guard let parent = outline.parent(of: row) else { return .ignored }
    move(to: parent, outline, height: height)
    return .moved
  }

  private mutating func goInto(_ row: Int, _ outline: Tree.Outline, height: Int) -> Outcome {
    guard outline.hasRows(below: row) else { return .ignored }
    guard !isFolded(row, outline) else { return toggle(row, outline, height: height) }
    move(to: row + 1, outline, height: height)
    return .moved
  }
}

extension Tree {
  /// The sign before a row that folds it, as a part of the picture that the mouse can be used on.
  public struct Handle: Hashable, Sendable {
    private static let prefix = "fold."
    /// The id of the row.
    public let id: String

    init(of row: Row) { id = row.id }

    /// Reads the name of a ``Zone``.
    public init?(_ name: String) {
      guard name.hasPrefix(Self.prefix) else { return nil }
      id = String(name.dropFirst(Self.prefix.count))
    }

    /// The name for a ``Zone``.
    var name: String { Self.prefix + id }
  }
}
