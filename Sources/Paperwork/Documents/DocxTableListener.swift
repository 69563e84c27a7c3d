/// Gathers paragraphs and cells; a table within a cell is read as lines of that cell, and as a table.
final class DocxTableListener: XMLListener {
  private(set) var found = DocxTables()
  private let lists: DocxLists
  private var silence = DocxSilence()
  /// The tables that are open, each within a cell of the one before.
  private var tables: [OpenTable] = []
  private var loose: [DocxTables.Paragraph] = []
  /// The paragraphs that are open: a text box stands within one.
  private var open: [OpenParagraph] = []
  /// A paragraph whose end is struck out: the next one goes on with it.
  private var held: OpenParagraph?
  private var isInText = false
  private var counts = (rows: 0, cells: 0, letters: 0)

  private struct OpenTable {
    var table: DocxTables.Table
    var row: [DocxTables.Cell] = []
    var isRowStruck = false
    /// How many tables there were within it before this row.
    var innerBefore = 0
    var cell: DocxTables.Cell?
    /// The items of lists in the cell, with the line of each.
    var items: [(line: Int, item: DocxLists.Item)] = []
    /// The paragraphs of its cells behind the last table within it.
    var loose: [DocxTables.Paragraph] = []
  }

  private struct OpenParagraph {
    var text = ""
    var style = ""
    /// Its own list and level, where it has them.
    var list: String?
    var level: Int?
    /// Whether its end is struck out.
    var runsOn = false
  }

  init(_ lists: DocxLists) { self.lists = lists }

  func begin(_ name: String, _ attributes: [String: String]) {
    let isHeard = silence.begin(name, attributes)
    guard isHeard, !found.isTooBig else { return }
    switch name {
    case "tbl": beginTable()
    case "tr": beginRow()
    case "tc": beginCell()
    case "p":
      open.append(held ?? OpenParagraph())
      held = nil
    case "t": isInText = true
    case "br", "cr": add("\n")
    case "tab" where silence.parent == "r": add(" ")
    case "noBreakHyphen": add("-")
    case "del", "moveFrom": strike()
    default: note(name, attributes["val"])
    }
  }

  func end(_ name: String) {
    let isHeard = silence.end(name)
    guard isHeard, !found.isTooBig else { return }
    switch name {
    case "tbl": endTable()
    case "tr": endRow()
    case "tc": endCell()
    case "p": endParagraph()
    case "t": isInText = false
    default: break
    }
  }

  func text(_ text: String) {
    if isInText, !silence.isMute { add(text.filter { $0 != "\u{AD}" }) }
  }

  private func add(_ text: String) {
    counts.letters += text.utf8.count
    if counts.letters > DocxTables.limits.letters { found.isTooBig = true }
    if !found.isTooBig, !open.isEmpty { open[open.count - 1].text += text }
  }

  /// What a property says of the paragraph, the cell or the row that is open.
  private func note(_ name: String, _ value: String?) {
    switch name {
    case "pStyle": change { $0.style = value ?? "" }
    case "numId": change { $0.list = value }
    case "ilvl": change { $0.level = value.flatMap { Int($0) } }
    case "gridSpan": changeTable { $0.cell?.span = Self.columns(value) }
    case "vMerge": changeTable { $0.cell?.continues = value != "restart" }
    case "gridBefore":
      changeTable { table in
        if table.cell == nil { table.row.append(DocxTables.Cell(span: Self.columns(value))) }
      }
    default: break
    }
  }

  private func changeTable(_ change: (inout OpenTable) -> Void) {
    if !tables.isEmpty { change(&tables[tables.count - 1]) }
  }

  private func change(_ change: (inout OpenParagraph) -> Void) {
    if !open.isEmpty { change(&open[open.count - 1]) }
  }

  private static func columns(_ value: String?) -> Int {
    min(max(value.flatMap { Int($0) } ?? 1, 1), 100)
  }
}

extension DocxTableListener {
  private func beginTable() {
    release()
    if tables.isEmpty {
      tables.append(OpenTable(table: DocxTables.Table(before: loose)))
      loose = []
    } else {
      let before = tables[tables.count - 1].loose
      tables[tables.count - 1].loose = []
      tables.append(OpenTable(table: DocxTables.Table(before: before)))
    }
  }

  private func endTable() {
    guard let last = tables.popLast() else { return }
    if tables.isEmpty {
      found.tables.append(last.table)
    } else {
      tables[tables.count - 1].table.inner.append(last.table)
    }
  }

  private func beginRow() {
    counts.rows += 1
    if counts.rows > DocxTables.limits.rows { found.isTooBig = true }
    changeTable { table in
      (table.row, table.isRowStruck) = ([], false)
      table.innerBefore = table.table.inner.count
    }
  }

  private func endRow() {
    changeTable { table in
      if table.isRowStruck {
        table.table.inner.removeSubrange(table.innerBefore...)
      } else {
        table.table.rows.append(table.row)
      }
      table.row = []
    }
  }

  private func beginCell() {
    counts.cells += 1
    if counts.cells > DocxTables.limits.cells { found.isTooBig = true }
    changeTable { ($0.cell, $0.items) = (DocxTables.Cell(), []) }
  }

  private func endCell() {
    release()
    changeTable { table in
      if var cell = table.cell {
        // An item of a list within another goes on with the action that the other one is.
        let top = table.items.map(\.item.level).min()
        cell.items = table.items.filter { $0.item.level == top }
          .map { DocxTables.Item(line: $0.line, isBullet: $0.item.isBullet) }
        table.row.append(cell)
      }
      table.cell = nil
    }
  }

  /// A mark that the row, or the end of the paragraph, is struck out.
  private func strike() {
    if silence.parent == "trPr" { changeTable { $0.isRowStruck = true } }
    if silence.isAtParagraphMark { change { $0.runsOn = true } }
  }

  private func endParagraph() {
    guard var paragraph = open.popLast() else { return }
    guard !paragraph.runsOn else {
      paragraph.runsOn = false
      held = paragraph
      return
    }
    keep(paragraph)
  }

  private func release() {
    if let held { keep(held) }
    held = nil
  }

  /// A paragraph is a line of every cell that is open around it.
  private func keep(_ paragraph: OpenParagraph) {
    counts.letters += 1
    for index in tables.indices where tables[index].cell != nil {
      note(paragraph, in: &tables[index])
      let lines = paragraph.text.split(separator: "\n", omittingEmptySubsequences: false)
      tables[index].cell?.lines += lines.map(String.init)
    }
    let kept = DocxTables.Paragraph(text: paragraph.text, style: paragraph.style)
    if tables.isEmpty {
      loose.append(kept)
    } else if tables[tables.count - 1].cell != nil {
      tables[tables.count - 1].loose.append(kept)
    }
  }

  /// Remembers a paragraph that is an item of a list: its first line is.
  private func note(_ paragraph: OpenParagraph, in table: inout OpenTable) {
    guard !paragraph.text.allSatisfy(\.isWhitespace), let line = table.cell?.lines.count,
      let item = lists.item(list: paragraph.list, level: paragraph.level, style: paragraph.style)
    else { return }
    table.items.append((line, item))
  }
}
