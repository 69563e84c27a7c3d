/// Foreign bytes made into valid UTF-8 without a byte order mark.
///
/// Strict UTF-8 first; where that fails Windows-1251, unless the bytes are plainly UTF-8 that was
/// damaged. One pass over the bytes each.
struct DecodedText: Hashable, Sendable {
  /// Valid UTF-8.
  let bytes: [UInt8]
  /// How it was written.
  let encoding: TextEncoding

  init(_ raw: [UInt8], limit: Int) throws(TextError) {
    guard raw.count <= limit else { throw .tooBig(bytes: raw.count, limit: limit) }
    if let zero = raw.firstIndex(of: 0) { throw .notText(line: Self.line(of: zero, in: raw)) }
    let isMarked = raw.starts(with: Self.mark)
    let body = isMarked ? Array(raw.dropFirst(Self.mark.count)) : raw
    let census = UTF8Census(body)
    if let fault = census.firstFault {
      guard !isMarked, census.isForeign else {
        throw .brokenUTF8(line: Self.line(of: fault, in: body))
      }
      bytes = Windows1251.utf8(body)
      encoding = .windows1251
    } else {
      bytes = body
      encoding = .utf8
    }
  }

  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in 0..<offset where isLineEnd(at: index, in: bytes) { line += 1 }
    return line
  }

  private static func isLineEnd(at index: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
    default: false
    }
  }
}

extension DecodedText {
  /// The lines in order, without their ends (LF, CRLF or CR).
  var lines: [String] {
    var lines: [String] = []
    var start = 0
    for index in bytes.indices where Self.isLineEnd(at: index, in: bytes) {
      let end =
        bytes[index] == UInt8(ascii: "\n") && index > start
          && bytes[index - 1] == UInt8(ascii: "\r") ? index - 1 : index
      lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = index + 1
    }
    lines.append(String(decoding: bytes[start...], as: UTF8.self))
    return lines
  }
}
