import PlainText

extension Table {
  static let gutter = 3
  static let gap = 2
  /// A column that is cut is drawn when so much of it is in sight.
  private static let leastPart = 3
  /// A column in which all can be read is not made wider than this only because there is room.
  private static let widest = 60
  /// Columns are frozen as long as so much is left beside them.
  private static let leastRest = 8

  /// A column that is drawn: its place in ``Columns/all``, where it stands, and how wide it would
  /// be with nothing cut off.
  struct Placed: Hashable {
    let column: Int
    let x: Int
    let width: Int
    var full: Int

    init(column: Int, x: Int, width: Int, full: Int? = nil) {
      self.column = column
      self.x = x
      self.width = width
      self.full = full ?? width
    }
  }

  /// Which columns are drawn in a place of a given width, and where.
  struct Layout: Hashable {
    private let columns: Columns
    private let state: State
    private(set) var placed: [Placed] = []
    /// How many of the columns in sight stay where they are.
    private(set) var frozen = 0
    /// How many columns are scrolled off on the left, and how many can be.
    private(set) var first = 0
    private(set) var lastFirst = 0
    /// Whether there are more columns on the right.
    private(set) var goesOn = false

    init(_ columns: Columns, _ state: State, width: Int) {
      self.columns = columns
      self.state = state
      let room = max(0, width - Table.gutter)
      let shown = state.shown(of: columns)
      switch columns.fitting {
      case .dropping: place(kept(of: shown, in: room), sharing: room)
      case .scrolling where needed(by: shown) <= room: place(shown, sharing: room)
      case .scrolling(let frozen):
        scroll(shown, frozen: min(max(0, frozen), shown.count), in: max(0, room - 1))
      }
    }

    /// The columns that one takes at least.
    func least(of column: Int) -> Int {
      state.width(of: columns.all[column]) ?? columns.all[column].least
    }

    private func weight(of column: Int) -> Int {
      state.width(of: columns.all[column]) == nil ? columns.all[column].weight : 0
    }

    private func needed(by kept: some Collection<Int>) -> Int {
      kept.reduce(0) { $0 + least(of: $1) } + Table.gap * max(0, kept.count - 1)
    }

    private func kept(of shown: [Int], in room: Int) -> [Int] {
      var kept = shown
      while needed(by: kept) > room {
        let least = kept.map { columns.all[$0].priority }.min() ?? .essential
        guard least < .essential,
          let dropped = kept.lastIndex(where: { columns.all[$0].priority == least })
        else { break }
        kept.remove(at: dropped)
      }
      return kept
    }

    /// Places columns side by side; what is left over, and what a column has more than it takes,
    /// goes to those that are cut, in proportion to what they lack, and the rest by weight.
    private mutating func place(_ kept: [Int], sharing room: Int) {
      let spare = max(0, room - needed(by: kept))
      let lacking = kept.map(lack)
      let cut = lacking.reduce(0) { $0 + max(0, $1) }
      let given = Self.shares(
        of: min(max(0, cut - spare), -lacking.reduce(0) { $0 + min(0, $1) }),
        by: lacking.map { max(0, -$0) })
      let toFill = min(spare + given.reduce(0, +), cut)
      let filled = Self.shares(of: toFill, by: lacking.map { max(0, $0) })
      let rest = Self.shares(
        of: spare + given.reduce(0, +) - toFill, by: kept.map(weight))
      var x = Table.gutter
      placed = kept.indices.map { index in
        let base = least(of: kept[index]) - given[index] + filled[index]
        let width = min(base + rest[index], most(of: kept[index], base))
        defer { x += width + Table.gap }
        return Placed(column: kept[index], x: x, width: width)
      }
    }

    /// How many columns more than its least a column takes, or fewer where that is below 0: for all
    /// that stands in it, and for its heading with a sign of order.
    ///
    /// A width that the reader has chosen stays.
    private func lack(of index: Int) -> Int {
      let column = columns.all[index]
      guard state.width(of: column) == nil, let wanted = column.wanted else { return 0 }
      let whole = max(wanted, DisplayWidth.of(column.title) + 2)
      return min(whole, State.widths.upperBound) - least(of: index)
    }

    /// The columns that a column of `base` columns takes at most of what nobody needs.
    private func most(of index: Int, _ base: Int) -> Int {
      columns.all[index].wanted == nil ? Size.limit : max(base, Table.widest)
    }

    /// Whole shares of `spare` in proportion to weights; nothing where there are no weights.
    private static func shares(of spare: Int, by weights: [Int]) -> [Int] {
      let total = weights.reduce(0, +)
      guard total > 0, spare > 0 else { return weights.map { _ in 0 } }
      var (given, weighed) = (0, 0)
      return weights.map { weight in
        weighed += weight
        defer { given = spare * weighed / total }
        return spare * weighed / total - given
      }
    }

    /// Places the frozen columns, then the others from the first one in sight on.
    ///
    /// The last one may be cut. Where the frozen ones leave no room for others, fewer are frozen.
    private mutating func scroll(_ shown: [Int], frozen wanted: Int, in room: Int) {
      frozen =
        (0...wanted).last { rest(of: room, beside: shown.prefix($0)) >= Table.leastRest } ?? 0
      let others = shown.dropFirst(frozen)
      let left = rest(of: room, beside: shown.prefix(frozen))
      let fitting =
        others.indices.first { needed(by: others[$0...]) <= left } ?? others.endIndex - 1
      lastFirst = max(0, fitting - others.startIndex)
      first = min(state.first, lastFirst)
      let end = Table.gutter + room
      var x = Table.gutter
      for column in shown.prefix(frozen) + others.dropFirst(first) {
        let full = least(of: column)
        let width = max(0, min(full, end - x))
        let isSeen = width >= min(full, Table.leastPart) && x <= end
        guard isSeen || placed.isEmpty else { break }
        placed.append(Placed(column: column, x: x, width: width, full: full))
        x += full + Table.gap
      }
      let isCut = placed.last.map { $0.width < $0.full } ?? false
      goesOn = isCut || placed.count < frozen + others.count - first
    }

    private func rest(of room: Int, beside frozen: some Collection<Int>) -> Int {
      room - needed(by: frozen) - (frozen.isEmpty ? 0 : Table.gap)
    }
  }

  /// Which columns are shown in `width` columns of the screen, and where.
  func layout(width: Int) -> Layout { Layout(columns, state, width: width) }
}
