/// Which action of a measure each group of a neighbouring cell belongs to, where only empty lines
/// tell.
enum Alignment {
  /// How wide the content column may have been, in letters.
  static let widths = 20...100

  /// The width at which most groups stand beside the beginning of an action: the middle one of the
  /// best.
  static func width(of columns: [(lines: CellLines, groups: [Int])]) -> Int {
    let scores = widths.map { width in
      columns.reduce(0) { sum, column in
        let starts = Set(column.lines.starts(width: width))
        return sum + column.groups.dropFirst().count { starts.contains($0) }
      }
    }
    let best = scores.max() ?? 0
    let good = zip(widths, scores).filter { $0.1 == best }.map(\.0)
    return good[good.count / 2]
  }

  /// The group of each action, by position; nothing where there are more groups than actions.
  ///
  /// As many groups as actions belong to them in order; fewer each begin at the nearest action, and
  /// hold up to the next group.
  static func groups(at positions: [Int], starts: [Int]) -> [Int]? {
    guard positions.count > 1, positions.count <= starts.count else { return nil }
    if positions.count == starts.count { return Array(starts.indices) }
    var firsts: [Int] = []
    for (index, position) in positions.enumerated() {
      let low = (firsts.last ?? -1) + 1
      let high = starts.count - (positions.count - index)
      let nearest = (low...high).min {
        (abs(starts[$0] - position), $0) < (abs(starts[$1] - position), $1)
      }
      firsts.append(nearest ?? low)
    }
    return starts.indices.map { action in max(0, (firsts.lastIndex { $0 <= action } ?? 0)) }
  }
}
