extension Table {
  static let gutter = 3
  static let gap = 2

  /// A column that is shown: its place in ``columns`` and where it stands.
  struct Placed: Hashable {
    let column: Int
    let x: Int
    let width: Int
  }

  /// Which columns are shown in `width` columns of the screen, and where.
  func layout(width: Int) -> [Placed] {
    let room = max(0, width - Table.gutter)
    let kept = columnsKept(in: room)
    let spare = room - needed(by: kept)
    let weights = kept.map { columns[$0].weight }
    let total = weights.reduce(0, +)
    var x = Table.gutter
    var given = 0
    var weighed = 0
    return zip(kept, weights).map { column, weight in
      weighed += weight
      let share = total > 0 && spare > 0 ? spare * weighed / total - given : 0
      given += share
      let width = columns[column].least + share
      defer { x += width + Table.gap }
      return Placed(column: column, x: x, width: width)
    }
  }

  private func columnsKept(in room: Int) -> [Int] {
    var kept = Array(columns.indices)
    while needed(by: kept) > room {
      let least = kept.map { columns[$0].priority }.min() ?? .essential
      guard least < .essential,
        let dropped = kept.lastIndex(where: { columns[$0].priority == least })
      else { break }
      kept.remove(at: dropped)
    }
    return kept
  }

  private func needed(by kept: [Int]) -> Int {
    kept.reduce(0) { $0 + columns[$1].least } + Table.gap * max(0, kept.count - 1)
  }
}

extension Table.Column {
  /// The columns without which it is not shown.
  fileprivate var least: Int {
    switch width {
    case .fixed(let width): min(max(0, width), Size.limit)
    case .flexible(let least, _): min(max(0, least), Size.limit)
    }
  }

  fileprivate var weight: Int {
    switch width {
    case .fixed: 0
    case .flexible(_, let weight): min(max(0, weight), 1_000)
    }
  }
}
