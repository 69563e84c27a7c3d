/// How the lines of a timeline lie on pages; lengths in hundredths of a millimetre.
enum TimelineSheet {
  /// A4 on its long edge.
  static let width = 29_700, height = 21_000
  /// The names at the left, and the bars beside them.
  static let names = 1_000..<11_500, chart = 11_800..<28_700
  /// Where the lines lie.
  static let rows = 3_000..<19_500

  /// A row with its text cut into lines.
  struct Line: Hashable, Sendable {
    let row: TimelineRow
    let texts: [String]
    /// Where its upper edge is.
    var top = 0

    /// The size of its letters.
    var size: Int { row.kind == .stage ? 320 : 270 }
    /// How high it is.
    var height: Int { texts.count * size * 5 / 4 + (row.kind == .stage ? 260 : 170) }
    /// Where its text begins.
    var indent: Int {
      switch row.kind {
      case .stage: names.lowerBound
      case .measure: names.lowerBound + 300
      case .action: names.lowerBound + 600
      }
    }

    init(_ row: TimelineRow) {
      self.row = row
      let bare = Line(row, [])
      let room = names.upperBound - bare.indent - bare.numberRoom
      let texts = TimelineText.lines(
        row.text, size: bare.size, isBold: row.kind != .action, width: room, most: 2)
      self.texts = texts.isEmpty ? [""] : texts
    }

    private init(_ row: TimelineRow, _ texts: [String]) {
      self.row = row
      self.texts = texts
    }

    /// The room for the number before the text.
    var numberRoom: Int {
      switch row.kind {
      case .stage: 600
      case .measure: 900
      case .action: 1_250
      }
    }
  }

  /// The rows on pages, each with its place; the heads of stage and measure go with what follows.
  static func pages(of rows: [TimelineRow]) -> [[Line]] {
    var pages: [[Line]] = []
    var page: [Line] = []
    var top = self.rows.lowerBound
    for block in blocks(of: rows.map { Line($0) }) {
      let height = block.reduce(0) { $0 + $1.height }
      if top + height > self.rows.upperBound, !page.isEmpty {
        pages.append(page)
        (page, top) = ([], self.rows.lowerBound)
      }
      for var line in block {
        line.top = top
        top += line.height
        page.append(line)
      }
    }
    return pages + [page]
  }

  /// Lines that stay together: heads with the first line below them.
  private static func blocks(of lines: [Line]) -> [[Line]] {
    var blocks: [[Line]] = []
    var heads: [Line] = []
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1].row.kind : nil
      let isHead =
        line.row.kind == .stage && next == .measure || line.row.kind == .measure && next == .action
      heads.append(line)
      if isHead { continue }
      blocks.append(heads)
      heads = []
    }
    return heads.isEmpty ? blocks : blocks + [heads]
  }
}
