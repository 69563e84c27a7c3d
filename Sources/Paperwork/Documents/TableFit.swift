import Mentoring

/// Column widths and a size of letters by which no word of a table is broken, where they exist.
struct TableFit: Hashable, Sendable {
  /// Widths in twentieths of a point; they add up to ``PageMeasure/textWidth``.
  let widths: [Int]
  /// Half points: 12 points, or 11 or 10 where the longest words do not fit.
  let size: Int

  /// Keeps the widths that the table asks for as far as its words allow.
  init(_ table: Paper.Table) {
    let wanted = PageMeasure.widths(table.columns.map(\.width))
    let ems = table.columns.indices.map { Self.longestWord(of: $0, in: table) }
    let sizes = [24, 22, 20]
    let fitting = sizes.first { size in
      ems.reduce(0) { $0 + Self.needed($1, size) } <= PageMeasure.textWidth
    }
    size = fitting ?? 20
    let minima = ems.map { [size] in Self.needed($0, size) }
    widths = fitting == nil ? PageMeasure.widths(minima) : Self.spread(wanted, minima)
  }

  /// The size where it is not that of the table's styles.
  var runSize: Int? { size == 24 ? nil : size }

  /// The room at each side of a cell.
  static let padding = 57

  /// Takes from the columns that have more than they need what the others lack.
  private static func spread(_ wanted: [Int], _ minima: [Int]) -> [Int] {
    var widths = zip(wanted, minima).map { max($0, $1) }
    let lack = widths.reduce(0, +) - PageMeasure.textWidth
    var rest = lack
    let spare = zip(widths, minima).map { $0 - $1 }
    let whole = max(1, spare.reduce(0, +))
    for (place, spare) in spare.enumerated() {
      let share = min(rest, spare, (spare * lack + whole - 1) / whole)
      widths[place] -= share
      rest -= share
    }
    return widths
  }

  /// The width of a column for a word, with a point to spare.
  private static func needed(_ thousandths: Int, _ size: Int) -> Int {
    thousandths * size / 100 + 2 * padding + 20
  }

  private static func longestWord(of column: Int, in table: Paper.Table) -> Int {
    let head = longestWord(in: table.columns[column].title) * 23 / 20
    return table.rows.reduce(head) { longest, row in
      column < row.count ? max(longest, longestWord(in: row[column])) : longest
    }
  }

  /// The widest run of characters between the places where a line may end.
  private static func longestWord(in text: String) -> Int {
    var longest = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var start = word.startIndex
      for place in word.indices where word[place] == "-" || word[place] == "–" {
        longest = max(longest, TimesMetrics.width(of: word[start...place]))
        start = word.index(after: place)
      }
      longest = max(longest, TimesMetrics.width(of: word[start...]))
    }
    return longest
  }
}
