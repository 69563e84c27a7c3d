/// What separates the fields of a file, found in its first line.
struct CSVSeparator: Hashable, Sendable {
  /// `;`, `,` or a tab.
  let byte: UInt8
  /// Whether a line `sep=…` of its own says so.
  let isDeclared: Bool

  init(of bytes: [UInt8]) {
    let line = Self.firstLine(of: bytes)
    if line.count == 5, line.starts(with: "sep=".utf8), let last = line.last,
      Self.known.contains(last)
    {
      byte = last
      isDeclared = true
    } else {
      let line = Self.firstCutLine(of: bytes) ?? line
      let counts = Self.known.map { known in (known, Self.count(of: known, in: line)) }
      byte = counts.reduce((Self.known[0], 0)) { $1.1 > $0.1 ? $1 : $0 }.0
      isDeclared = false
    }
  }

  private static let known = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]

  /// The first line that is not empty.
  private static func firstLine(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.drop { $0.isLineEnd }.prefix { !$0.isLineEnd }
  }

  /// The first of the first lines that has a separator: a title alone has none.
  private static func firstCutLine(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var rest = bytes[...]
    for _ in 0..<20 where !rest.isEmpty {
      let line = rest.drop { $0.isLineEnd }.prefix { !$0.isLineEnd }
      if known.contains(where: { count(of: $0, in: line) > 0 }) { return line }
      rest = bytes[line.endIndex...]
    }
    return nil
  }

  private static func count(of byte: UInt8, in line: ArraySlice<UInt8>) -> Int {
    var isQuoted = false
    var count = 0
    for other in line {
      if other == UInt8(ascii: "\"") { isQuoted.toggle() }
      if other == byte, !isQuoted { count += 1 }
    }
    return count
  }
}

extension UInt8 {
  /// Whether it is LF or CR.
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
