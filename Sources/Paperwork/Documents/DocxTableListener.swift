/// Gathers paragraphs and cells; a table within a cell is read as lines of that cell.
final class DocxTableListener: XMLListener {
  private(set) var found = DocxTables()
  private var silence = DocxSilence()
  private var tableDepth = 0
  private var row: [DocxTables.Cell] = []
  private var isRowStruck = false
  private var cell: DocxTables.Cell?
  private var loose: [DocxTables.Paragraph] = []
  /// The paragraphs that are open: a text box stands within one.
  private var open: [OpenParagraph] = []
  /// A paragraph whose end is struck out: the next one goes on with it.
  private var held: OpenParagraph?
  private var isInText = false
  private var numbers = 0
  private var counts = (rows: 0, cells: 0, letters: 0)

  private struct OpenParagraph {
    var text = ""
    var style = ""
    var isNumbered = false
    /// Whether its end is struck out.
    var runsOn = false
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    let isHeard = silence.begin(name, attributes)
    guard isHeard, !found.isTooBig else { return }
    switch name {
    case "tbl": beginTable()
    case "tr" where tableDepth == 1: beginRow()
    case "tc" where tableDepth == 1: beginCell()
    case "p":
      open.append(held ?? OpenParagraph())
      held = nil
    case "t": isInText = true
    case "br", "cr": add("\n")
    case "tab" where silence.parent == "r": add(" ")
    case "noBreakHyphen": add("-")
    case "del", "moveFrom": strike()
    default: note(name, attributes["val"], tableDepth == 1)
    }
  }

  func end(_ name: String) {
    let isHeard = silence.end(name)
    guard isHeard, !found.isTooBig else { return }
    switch name {
    case "tbl": tableDepth = max(0, tableDepth - 1)
    case "tr" where tableDepth == 1: endRow()
    case "tc" where tableDepth == 1: endCell()
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
  private func note(_ name: String, _ value: String?, _ isOuter: Bool) {
    switch name {
    case "pStyle": change { $0.style = value ?? "" }
    case "numId": change { $0.isNumbered = value != "0" }
    case "ilvl" where value != "0": change { $0.isNumbered = false }
    case "gridSpan" where isOuter: cell?.span = Self.columns(value)
    case "vMerge" where isOuter: cell?.continues = value != "restart"
    case "gridBefore" where isOuter && cell == nil:
      row.append(DocxTables.Cell(span: Self.columns(value)))
    default: break
    }
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
    tableDepth += 1
    guard tableDepth == 1 else { return }
    release()
    found.tables.append(DocxTables.Table(before: loose))
    loose = []
  }

  private func beginRow() {
    counts.rows += 1
    if counts.rows > DocxTables.limits.rows { found.isTooBig = true }
    (row, isRowStruck) = ([], false)
  }

  private func endRow() {
    if !isRowStruck, !found.tables.isEmpty { found.tables[found.tables.count - 1].rows.append(row) }
    row = []
  }

  private func beginCell() {
    counts.cells += 1
    if counts.cells > DocxTables.limits.cells { found.isTooBig = true }
    cell = DocxTables.Cell()
    numbers = 0
  }

  private func endCell() {
    release()
    if let cell { row.append(cell) }
    cell = nil
  }

  /// A mark that the row, or the end of the paragraph, is struck out.
  private func strike() {
    if silence.parent == "trPr", tableDepth == 1 { isRowStruck = true }
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

  /// A paragraph of a list that Word numbers by itself gets its number back.
  private func keep(_ paragraph: OpenParagraph) {
    var text = paragraph.text
    counts.letters += 1
    if paragraph.isNumbered, cell != nil, !text.allSatisfy(\.isWhitespace) {
      numbers += 1
      if text.first?.isNumber != true { text = "\(numbers). " + text }
    }
    if cell != nil {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      cell?.lines += lines.map(String.init)
    } else if tableDepth == 0 {
      loose.append(DocxTables.Paragraph(text: text, style: paragraph.style))
    }
  }
}
