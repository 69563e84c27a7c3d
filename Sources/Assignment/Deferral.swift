/// Deferred acceptance: rows ask columns in the order of their wishes, columns keep whom they wish
/// for most and send the others on (Gale, Shapley 1962; hospitals and residents).
///
/// The outcome has no blocking pair, and every row is as well off as in any such outcome, in
/// whatever order the rows ask.
struct Deferral<Key: Wish>: ~Copyable {
  private let rows: Rows
  private let limits: Limits
  private let ranks: (left: Key.Ranks, right: Key.Ranks)
  /// The places of rows and columns beside their pins.
  private let rowPlaces: [Int]
  private let columnPlaces: [Int]
  /// The next wishes of each row, the best last, and the last that was taken into them.
  private var wishes: [[Key]]
  private var lastWish: [Key?]
  /// How many columns keep each row.
  private var kept: [Int]
  /// The rows that each column keeps, the least wished for first (a heap).
  private(set) var keepers: [[Key]]
  private let scratch: Lane<Key>
  /// How many wishes a row takes up at first.
  private static var handful: Int { 16 }

  init(_ problem: Problem, rows: Rows, ranks: (left: Key.Ranks, right: Key.Ranks)) {
    let limits = Limits(of: problem)
    self.rows = rows
    self.limits = limits
    self.ranks = ranks
    rowPlaces = (0..<problem.left).map { limits.slack(ofRow: $0).upper }
    columnPlaces = (0..<problem.right).map { limits.slack(ofColumn: $0).upper }
    wishes = Array(repeating: [], count: problem.left)
    lastWish = Array(repeating: nil, count: problem.left)
    kept = Array(repeating: 0, count: problem.left)
    keepers = Array(repeating: [], count: problem.right)
    scratch = Lane(repeating: 0, count: problem.right)
  }

  /// Lets every row ask until it is kept or has no wish left; false where it was broken off.
  mutating func run(while goesOn: (Int) -> Bool) -> Bool {
    for row in rowPlaces.indices {
      guard goesOn(row) else { return false }
      var asking = [row]
      while let row = asking.popLast() {
        while kept[row] < rowPlaces[row], let wish = nextWish(of: row) {
          guard let sent = ask(row, wish.index) else { continue }
          kept[sent] -= 1
          if sent != row { asking.append(sent) }
        }
      }
    }
    return true
  }

  /// Lets a row ask the column of one of its cells; the row that is sent on, if one is.
  private mutating func ask(_ row: Int, _ index: Int) -> Int? {
    let cells = rows[row]
    let column = cells.column(index)
    guard columnPlaces[column] > 0 else { return nil }
    let wish = Key.wish(
      ranks.right, cell: cells.start + index, score: cells.scores[index], index: row)
    guard keepers[column].count == columnPlaces[column] else {
      kept[row] += 1
      keepers[column].insertIntoHeap(wish)
      return nil
    }
    guard wish < keepers[column][0] else { return nil }
    kept[row] += 1
    return keepers[column].replaceTop(by: wish).index
  }

  private mutating func nextWish(of row: Int) -> Key? {
    if wishes[row].isEmpty { takeUp(row) }
    return wishes[row].popLast()
  }

  /// Takes up the best wishes of a row that were not yet: a handful, then ever more of them.
  private mutating func takeUp(_ row: Int) {
    let cells = rows[row]
    let last = lastWish[row]
    let pinned = Set(limits.pinnedColumns(of: row))
    var count = 0
    for index in 0..<cells.count where cells.scores[index] != Problem.forbidden {
      let wish = Key.wish(
        ranks.left, cell: cells.start + index, score: cells.scores[index], index: index)
      if let last, wish <= last { continue }
      if !pinned.isEmpty, pinned.contains(cells.column(index)) { continue }
      scratch[count] = wish
      count += 1
    }
    let wanted = last == nil ? Self.handful : 8 * Self.handful
    if count > 2 * wanted { count = scratch.select(wanted, of: count) }
    let best = (0..<count).map { scratch[$0] }.sorted(by: >)
    lastWish[row] = best.first ?? last
    wishes[row] = best
  }
}
