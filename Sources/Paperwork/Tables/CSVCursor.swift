/// A place in the bytes of a table that moves forward only.
struct CSVCursor: Sendable {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// Moves behind the line ends that follow.
  mutating func skipEmptyLines() {
    while !isAtEnd, bytes[index].isLineEnd { endLine() }
  }

  /// Moves behind the first line that is not empty.
  mutating func skipLine() {
    skipEmptyLines()
    while !isAtEnd, !bytes[index].isLineEnd { step() }
    if !isAtEnd { endLine() }
  }

  /// Reads the row that begins here; `fields` is how many are likely.
  mutating func row(fields likely: Int) throws(CSVError) -> CSVRow {
    let first = line
    var fields: [CSVRow.Field] = []
    fields.reserveCapacity(likely)
    while true {
      let place = CSVPlace(line: line, column: column, field: fields.count + 1)
      let text = byteAhead == UInt8(ascii: "\"") ? try quoted(from: place) : plain()
      fields.append(CSVRow.Field(text: text, place: place))
      guard byteAhead == separator else { break }
      step()
    }
    let end = CSVPlace(line: line, column: column, field: fields.count + 1)
    if !isAtEnd { endLine() }
    return CSVRow(line: first, fields: fields, end: end)
  }
}

extension CSVCursor {
  private var byteAhead: UInt8? { isAtEnd ? nil : bytes[index] }

  private var isAtFieldEnd: Bool {
    isAtEnd || bytes[index] == separator || bytes[index].isLineEnd
  }

  /// Moves over one byte within a line; a character counts once.
  private mutating func step() {
    if bytes[index] & 0xC0 != 0x80 { column += 1 }
    index += 1
  }

  /// Moves over LF, CR or CRLF.
  private mutating func endLine() {
    let isPair =
      bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
      && bytes[index + 1] == UInt8(ascii: "\n")
    index += isPair ? 2 : 1
    line += 1
    column = 1
  }

  /// Moves up to the first byte that ends a run; what it moved over.
  private mutating func run(until isEnd: (UInt8) -> Bool) -> Range<Int> {
    let start = index
    bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count, !isEnd(bytes[index]) {
        if bytes[index] & 0xC0 != 0x80 { column += 1 }
        index += 1
      }
    }
    return start..<index
  }

  private mutating func plain() -> String {
    let separator = separator
    let range = run { $0 == separator || $0.isLineEnd }
    return text(bytes[range])
  }

  private mutating func quoted(from place: CSVPlace) throws(CSVError) -> String {
    step()
    var parts: [UInt8] = []
    while true {
      let range = run { $0 == UInt8(ascii: "\"") || $0.isLineEnd }
      guard let byte = byteAhead else { throw .unclosedQuote(place) }
      if byte == UInt8(ascii: "\"") {
        step()
        guard byteAhead == UInt8(ascii: "\"") else {
          try checkFieldEnd(after: place)
          return parts.isEmpty ? text(bytes[range]) : text((parts + bytes[range])[...])
        }
        step()
        parts += bytes[range] + [byte]
      } else {
        endLine()
        parts += bytes[range.lowerBound..<index]
      }
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private func checkFieldEnd(after place: CSVPlace) throws(CSVError) {
    guard isAtFieldEnd else {
      throw .strayAfterQuote(CSVPlace(line: line, column: column, field: place.field))
    }
  }
}
