extension Tree {
  /// What is folded, and where the reader is.
  ///
  ///     var tree = Tree.State(folded: ["2", "3"])                       // in the state of a page
  ///     tree.handle(key, outline, height: 20)                           // in update
  ///     arrangement["folded"] = tree.text                               // kept
  ///     tree = Tree.State(arrangement["folded"] ?? "")                  // and found again
  ///
  /// The focus is on a row that is in sight, whatever is folded and however the rows change.
  public struct State: Hashable, Sendable {
    /// The rows whose rows below are out of sight; names of rows that are gone do no harm.
    public private(set) var folded: Set<String>
    /// The id of the row where the reader is; nothing before the first move.
    public internal(set) var focus: String?
    /// The place of the focus among the rows in sight, and the first row of the window.
    public internal(set) var cursor: ListCursor

    /// Starts with these rows folded, with the focus on a row and with a first row of the window.
    public init(folded: Set<String> = [], focus: String? = nil, top: Int = 0) {
      self.folded = folded
      self.focus = focus
      cursor = ListCursor(top: top)
    }

    /// Starts with what ``text`` has told.
    public init(_ text: String, focus: String? = nil, top: Int = 0) {
      let ids = text.split(separator: ",").map { KeptText.plain($0) }
      self.init(folded: Set(ids.filter { !$0.isEmpty }), focus: focus, top: top)
    }

    /// The folded rows as one short text, always in the same order; empty when none is.
    public var text: String { folded.sorted().map(KeptText.escaped).joined(separator: ",") }

    /// Whether the rows below `row` are out of sight.
    public func isFolded(_ row: Int, _ outline: Outline) -> Bool {
      outline.hasRows(below: row) && folded.contains(outline.rows[row].id)
    }

    /// The rows in sight, by their places among all; it takes a step for each row in sight.
    public func shown(of outline: Outline) -> [Int] {
      var shown: [Int] = []
      var row = 0
      while row < outline.rows.count {
        shown.append(row)
        row = isFolded(row, outline) ? outline.below(row).upperBound : row + 1
      }
      return shown
    }

    /// The row with the focus, by its place among all rows; nothing where there are no rows.
    ///
    /// Where the row is folded away, it is the one that hides it; where it is gone, the one that
    /// has come to its place.
    public func row(in outline: Outline) -> Int? {
      let shown = shown(of: outline)
      return shown.isEmpty ? nil : shown[place(among: shown, outline)]
    }

    /// The place of the focus among rows in sight.
    func place(among shown: [Int], _ outline: Outline) -> Int {
      guard let row = focus.flatMap(outline.index) else {
        return min(cursor.index, max(0, shown.count - 1))
      }
      return Self.place(of: row, among: shown)
    }

    /// The place of a row, or of the one that hides it: the last that does not come after it.
    static func place(of row: Int, among shown: [Int]) -> Int {
      var (low, high) = (0, shown.count)
      while low < high {
        let middle = (low + high) / 2
        if shown[middle] <= row { low = middle + 1 } else { high = middle }
      }
      return max(0, low - 1)
    }
  }
}

extension Tree.State {
  /// Puts the focus on a row, or on the one that hides it.
  public mutating func move(to row: Int, _ outline: Tree.Outline, height: Int) {
    let shown = shown(of: outline)
    let place = Self.place(of: row, among: shown)
    cursor.move(to: place, count: shown.count, height: height)
    focus = shown.indices.contains(place) ? outline.rows[shown[place]].id : nil
  }

  /// Puts the focus on the row of `id` and brings it into sight; false when there is none.
  @discardableResult
  public mutating func show(_ id: String, _ outline: Tree.Outline, height: Int) -> Bool {
    guard let row = outline.index(of: id) else { return false }
    var above = outline.parent(of: row)
    while let parent = above {
      folded.remove(outline.rows[parent].id)
      above = outline.parent(of: parent)
    }
    move(to: row, outline, height: height)
    return true
  }

  /// Brings the focus back into sight after the rows or the height have changed.
  public mutating func settle(_ outline: Tree.Outline, height: Int) {
    guard let row = row(in: outline) else { return cursor.settle(count: 0, height: height) }
    move(to: row, outline, height: height)
  }

  /// Folds a row or unfolds it; one without rows below stays as it is.
  public mutating func fold(
    _ row: Int, _ isFolded: Bool, _ outline: Tree.Outline, height: Int
  ) {
    guard outline.hasRows(below: row) else { return }
    let id = outline.rows[row].id
    if isFolded { folded.insert(id) } else { folded.remove(id) }
    settle(outline, height: height)
  }

  /// Folds all rows that have rows below them.
  public mutating func foldAll(_ outline: Tree.Outline, height: Int) {
    let rows = outline.rows.indices.filter { outline.hasRows(below: $0) }
    folded = Set(rows.map { outline.rows[$0].id })
    settle(outline, height: height)
  }

  /// Unfolds all rows.
  public mutating func unfoldAll(_ outline: Tree.Outline, height: Int) {
    folded = []
    settle(outline, height: height)
  }
}
