/// The tables of a Word document with what stands before the first of them.
struct DocxTables: Hashable, Sendable {
  /// A cell: its paragraphs line by line, empty ones too.
  struct Cell: Hashable, Sendable {
    var lines: [String] = []
    /// How many columns of the grid it covers.
    var span = 1
    /// Whether it goes on with the cell above it.
    var continues = false
  }

  /// The paragraphs before the first table.
  fileprivate(set) var title: [String] = []
  /// The rows of each table.
  fileprivate(set) var tables: [[[Cell]]] = []
  /// Whether there was more than is read.
  fileprivate(set) var isTooBig = false

  /// How many rows and cells are read, and how many letters in all.
  static let limits = (rows: 2_000, cells: 40_000, letters: 4_000_000)

  /// Reads the part `word/document.xml`.
  static func read(_ document: [UInt8]) throws(XMLError) -> DocxTables {
    let listener = DocxTableListener()
    try XMLReader.read(document, listener)
    return listener.found
  }
}

/// Gathers paragraphs and cells; a table within a cell is read as lines of that cell.
private final class DocxTableListener: XMLListener {
  var found = DocxTables()
  private var tableDepth = 0
  private var cell: DocxTables.Cell?
  private var line = ""
  private var isInText = false
  private var isNumbered = false
  private var numbers = 0
  private var counts = (rows: 0, cells: 0, letters: 0)

  func begin(_ name: String, _ attributes: [String: String]) {
    guard !found.isTooBig else { return }
    switch name {
    case "tbl":
      tableDepth += 1
      if tableDepth == 1 { found.tables.append([]) }
    case "tr" where tableDepth == 1:
      counts.rows += 1
      if counts.rows > DocxTables.limits.rows { return found.isTooBig = true }
      found.tables[found.tables.count - 1].append([])
    case "tc" where tableDepth == 1:
      counts.cells += 1
      if counts.cells > DocxTables.limits.cells { return found.isTooBig = true }
      cell = DocxTables.Cell()
      numbers = 0
    case "gridSpan" where tableDepth == 1:
      cell?.span = min(max(attributes["val"].flatMap { Int($0) } ?? 1, 1), 100)
    case "vMerge" where tableDepth == 1:
      cell?.continues = attributes["val"] != "restart"
    case "p": (line, isNumbered) = ("", false)
    case "numId": isNumbered = attributes["val"] != "0"
    case "t": isInText = true
    case "tab": add(" ")
    case "br", "cr": add("\n")
    case "noBreakHyphen": add("-")
    default: break
    }
  }

  func end(_ name: String) {
    guard !found.isTooBig else { return }
    switch name {
    case "tbl": tableDepth -= 1
    case "tc" where tableDepth == 1:
      if let cell, !found.tables.isEmpty, let row = found.tables.last?.indices.last {
        found.tables[found.tables.count - 1][row].append(cell)
      }
      cell = nil
    case "p": endParagraph()
    case "t": isInText = false
    default: break
    }
  }

  func text(_ text: String) {
    if isInText { add(text) }
  }

  private func add(_ text: String) {
    counts.letters += text.utf8.count
    if counts.letters > DocxTables.limits.letters { found.isTooBig = true }
    if !found.isTooBig { line += text }
  }

  /// A paragraph of a list that Word numbers by itself gets its number back.
  private func endParagraph() {
    counts.letters += 1
    if isNumbered, cell != nil, !line.allSatisfy(\.isWhitespace) {
      numbers += 1
      if line.first?.isNumber != true { line = "\(numbers). " + line }
    }
    let lines = line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if cell != nil {
      cell?.lines += lines
    } else if found.tables.isEmpty {
      found.title += lines
    }
    line = ""
  }
}
