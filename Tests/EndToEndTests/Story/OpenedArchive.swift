import CZlib
import Foundation

/// A ZIP archive, read by the list at its end as any other program reads it.
struct OpenedArchive {
  /// Why something is no such archive.
  enum Fault: Error {
    case noEnd
    case noEntry(at: Int)
    case notPacked(String)
  }

  /// What it holds, by name.
  private(set) var contents: [String: [UInt8]] = [:]

  init(_ file: Data) throws {
    let bytes = [UInt8](file)
    let ends = stride(from: bytes.count - 22, through: 0, by: -1)
    guard let end = ends.first(where: { bytes.number(at: $0, 4) == 0x0605_4B50 }) else {
      throw Fault.noEnd
    }
    var place = bytes.number(at: end + 16, 4)
    for _ in 0..<bytes.number(at: end + 10, 2) {
      guard bytes.number(at: place, 4) == 0x0201_4B50 else { throw Fault.noEntry(at: place) }
      let length = bytes.number(at: place + 28, 2)
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      contents[name] = try Self.content(of: name, listedAt: place, in: bytes)
      place += 46 + length + bytes.number(at: place + 30, 2) + bytes.number(at: place + 32, 2)
    }
  }

  /// A part as text; empty where there is none.
  func text(_ name: String) -> String { String(decoding: contents[name] ?? [], as: UTF8.self) }

  private static func content(of name: String, listedAt place: Int, in bytes: [UInt8]) throws
    -> [UInt8]
  {
    let local = bytes.number(at: place + 42, 4)
    let start = local + 30 + bytes.number(at: local + 26, 2) + bytes.number(at: local + 28, 2)
    let packed = Array(bytes[start..<(start + bytes.number(at: place + 20, 4))])
    let size = bytes.number(at: place + 24, 4)
    let content = bytes.number(at: place + 10, 2) == 0 ? packed : inflated(packed, size: size)
    let sum = content.map { crc32(0, $0, uInt($0.count)) }
    guard let content, sum == UInt(bytes.number(at: place + 16, 4)) else {
      throw Fault.notPacked(name)
    }
    return content
  }

  private static func inflated(_ packed: [UInt8], size: Int) -> [UInt8]? {
    var stream = z_stream()
    inflateInit2_(&stream, -MAX_WBITS, zlibVersion(), Int32(MemoryLayout<z_stream>.size))
    defer { inflateEnd(&stream) }
    var (source, content) = (packed, [UInt8](repeating: 0, count: size + 1))
    let status = source.withUnsafeMutableBufferPointer { source in
      content.withUnsafeMutableBufferPointer { content in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = content.baseAddress
        stream.avail_out = uInt(content.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    return status == Z_STREAM_END && stream.avail_out == 1 ? Array(content.dropLast()) : nil
  }
}

extension [UInt8] {
  /// A number of so many bytes, the lowest first.
  fileprivate func number(at place: Int, _ count: Int) -> Int {
    guard place >= 0, place + count <= self.count else { return -1 }
    return (0..<count).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }
}
