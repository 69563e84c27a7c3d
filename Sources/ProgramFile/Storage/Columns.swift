internal import GRDB
internal import GRDBSQLite
internal import Mentoring

/// The row that a statement stands on, read without a copy; valid only until the next row.
struct Columns {
  let statement: OpaquePointer

  /// How many there are.
  var count: Int32 { sqlite3_column_count(statement) }

  func isNull(_ index: Int32) -> Bool { sqlite3_column_type(statement, index) == SQLITE_NULL }

  func integer(_ index: Int32) -> Int64 { sqlite3_column_int64(statement, index) }

  func int(_ index: Int32) -> Int { Int(integer(index)) }

  func flag(_ index: Int32) -> Bool { integer(index) != 0 }

  func optionalInt(_ index: Int32) -> Int? { isNull(index) ? nil : int(index) }

  func text(_ index: Int32) -> String { withBytes(index) { String(decoding: $0, as: UTF8.self) } }

  func optionalText(_ index: Int32) -> String? { isNull(index) ? nil : text(index) }

  func id<Subject>(_ index: Int32) -> Identifier<Subject> { Identifier(integer(index)) }

  func day(_ index: Int32) throws -> CalendarDay {
    guard let day = withBytes(index, CalendarDay.init(stored:)) else {
      throw Unreadable(column: columnName(index))
    }
    return day
  }

  func optionalDay(_ index: Int32) throws -> CalendarDay? {
    isNull(index) ? nil : try day(index)
  }

  /// A value of an enum that is kept by its raw text.
  func code<Value: RawRepresentable<String>>(_ index: Int32) throws -> Value {
    guard let value = Value(rawValue: text(index)) else {
      throw Unreadable(column: columnName(index))
    }
    return value
  }

  private func withBytes<Result>(_ index: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
    -> Result
  {
    let start = sqlite3_column_text(statement, index)
    let count = Int(sqlite3_column_bytes(statement, index))
    return body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  private func columnName(_ index: Int32) -> String {
    sqlite3_column_name(statement, index).map { String(cString: $0) } ?? "\(index)"
  }
}

/// A kept value that the domain has no word for: the file was changed by other hands, or rotted.
struct Unreadable: Error {
  /// The column that holds it.
  let column: String
}

extension CalendarDay {
  /// Reads `2026-09-01` from the bytes of a column.
  fileprivate init?(stored bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func digits(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { (48...57).contains($1) ? $0 * 10 + Int($1) - 48 : -100_000 }
    }
    self.init(year: digits(0..<4), month: digits(5..<7), day: digits(8..<10))
  }
}
