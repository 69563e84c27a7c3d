/// A document as it is printed, block by block: the screen's preview and the DOCX are both made
/// from it.
///
/// Encoded, it is what the file keeps of a signed order: no name here may change.
public struct Paper: Hashable, Sendable, Codable {
  /// A part of the paper that stands on lines of its own.
  public enum Block: Hashable, Sendable, Codable {
    /// Lines in the middle: the organisation at the head.
    case centred([String])
    /// The kind of paper, spaced and in the middle: «ПРИКАЗ».
    case title(String)
    /// One line: date at the left, place in the middle, number at the right.
    case registration(date: String, place: String, number: String)
    /// What the paper is about, at the left, without a full stop.
    case heading(String)
    /// Running text, first line indented, both edges even.
    case paragraph(String)
    /// The word that orders, on a line of its own: «ПРИКАЗЫВАЮ:».
    case command(String)
    /// A numbered point; the number is without its full stop.
    case point(number: String, text: String)
    /// The post at the left, room to sign, the name at the right.
    case signature(post: String, name: String)
    /// Who has read the paper: a line for each to sign and date.
    case acquaintance(title: String, names: [String])
    /// What follows begins a new page.
    case pageBreak
    /// Lines at the upper right: «Приложение № 1 к приказу …».
    case annexHead([String])
    /// A table.
    case table(Table)
  }

  /// A table with a heading row that is repeated on every page.
  public struct Table: Hashable, Sendable, Codable {
    /// A column.
    public struct Column: Hashable, Sendable, Codable {
      /// The heading.
      public let title: String
      /// The width in thousandths of the whole; those of a table add up to 1,000.
      public let width: Int

      /// Creates a column.
      public init(title: String, width: Int) {
        self.title = title
        self.width = width
      }
    }

    /// The columns.
    public let columns: [Column]
    /// The rows, each with a text for every column.
    public let rows: [[String]]

    /// Creates a table.
    public init(columns: [Column], rows: [[String]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// The blocks, from the top.
  public let blocks: [Block]

  /// Creates a paper.
  public init(blocks: [Block]) { self.blocks = blocks }
}

extension Paper.Table {
  /// Reads a table whose rows all have a text for every column.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    columns = try values.decode([Column].self, forKey: .columns)
    rows = try values.decode([[String]].self, forKey: .rows)
    let (width, widths) = (columns.count, columns.map(\.width))
    guard rows.allSatisfy({ $0.count == width }), widths.allSatisfy((0...1_000).contains) else {
      throw DecodingError.dataCorruptedError(
        forKey: .rows, in: values, debugDescription: "a row or a width that does not fit")
    }
  }
}
