import Mentoring

/// Column widths by which no word of a table is broken, where they exist.
struct TableFit: Hashable, Sendable {
  /// Widths in twentieths of a point; they add up to the text width of the page.
  let widths: [Int]
  /// Whether each column has the width that the table asks for.
  let isAsWished: Bool

  /// Keeps the widths that the table asks for as far as its words allow.
  init(_ table: Paper.Table, on page: PageMeasure = .upright) {
    let wished = page.widths(table.columns.map(\.width))
    let minima = table.columns.indices.map { Self.needed(Self.longestWord(of: $0, in: table)) }
    isAsWished = zip(minima, wished).allSatisfy { $0 <= $1 }
    widths =
      minima.reduce(0, +) <= page.textWidth
      ? Self.spread(wished, minima, over: page.textWidth) : page.widths(minima)
  }

  /// The room at each side of a cell.
  static let padding = 57
  /// The letters of a table, in half points.
  static let letters = 24

  /// Takes from the columns that have more than they need what the others lack.
  private static func spread(_ wished: [Int], _ minima: [Int], over whole: Int) -> [Int] {
    var widths = zip(wished, minima).map { max($0, $1) }
    let lack = widths.reduce(0, +) - whole
    var rest = lack
    let spare = zip(widths, minima).map { $0 - $1 }
    let all = max(1, spare.reduce(0, +))
    for (place, spare) in spare.enumerated() {
      let share = min(rest, spare, (spare * lack + all - 1) / all)
      widths[place] -= share
      rest -= share
    }
    return widths
  }

  /// The width of a column for a word, with a point to spare.
  private static func needed(_ thousandths: Int) -> Int {
    thousandths * letters / 100 + 2 * padding + 20
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
