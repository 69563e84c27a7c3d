/// The tables of a Word document with what stands before each of them.
struct DocxTables: Hashable, Sendable {
  /// A paragraph outside of the tables.
  struct Paragraph: Hashable, Sendable {
    /// Its words; line ends within it are kept.
    var text: String
    /// The code of its style, as the document calls it; empty where it has none.
    var style = ""
  }

  /// A line of a cell that Word numbers, or marks, by itself.
  struct Item: Hashable, Sendable {
    /// Which line it is, from 0.
    var line: Int
    /// Whether it has a bullet for a number.
    var isBullet: Bool
  }

  /// A cell: its paragraphs line by line, empty ones too.
  struct Cell: Hashable, Sendable {
    var lines: [String] = []
    /// The lines that are items of lists, those that are within other items left out.
    var items: [Item] = []
    /// How many columns of the grid it covers.
    var span = 1
    /// Whether it goes on with the cell above it.
    var continues = false
  }

  /// A table.
  struct Table: Hashable, Sendable {
    /// The paragraphs between the table before and this one.
    var before: [Paragraph] = []
    /// Its rows, without those that are struck out.
    var rows: [[Cell]] = []
    /// The tables within its cells, in order, each with the paragraphs of the cells before it.
    var inner: [Table] = []
  }

  /// The tables, in order.
  var tables: [Table] = []
  /// Whether there was more than is read.
  var isTooBig = false

  /// How many rows and cells are read, and how many letters in all.
  static let limits = (rows: 20_100, cells: 400_000, letters: 20_000_000)

  /// Reads the part `word/document.xml`; what is struck out by a tracked change is not there, what
  /// one adds is; `lists` says which paragraphs are items.
  static func read(_ document: [UInt8], _ lists: DocxLists = DocxLists()) throws(XMLError)
    -> DocxTables
  {
    let listener = DocxTableListener(lists)
    try XMLReader.read(document, listener)
    return listener.found
  }
}
