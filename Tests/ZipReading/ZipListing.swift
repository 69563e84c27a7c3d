internal import CZlib

/// An archive, read by its central directory, with every local header held against it.
public struct ZipListing {
  /// A file in it.
  public struct Entry: Equatable {
    /// Its name, with the folders it lies in.
    public let name: String
    /// How it is packed: 0 is not at all, 8 is deflated.
    public let method: Int
    /// Its day and time, as MS-DOS counts them.
    public let time: Int
    /// How many bytes it has in the archive.
    public let packedSize: Int
    /// How many bytes it has.
    public let size: Int
    /// What it holds.
    public let content: [UInt8]

    /// What it holds, as text.
    public var text: String { String(decoding: content, as: UTF8.self) }
  }

  /// Why something is no such archive.
  public enum Fault: Error { case short, signature(Int), header(String), content(String) }

  /// The files, in the order of the directory.
  public let entries: [Entry]

  /// Reads the bytes of an archive.
  public init(_ bytes: [UInt8]) throws {
    let file = Bytes(bytes)
    let end = bytes.count - 22
    guard end >= 0, try file.long(end) == 0x0605_4B50 else { throw Fault.signature(end) }
    var place = try file.long(end + 16)
    guard try place + file.long(end + 12) == end else { throw Fault.signature(place) }
    var entries: [Entry] = []
    for _ in 0..<(try file.word(end + 10)) {
      guard try file.long(place) == 0x0201_4B50 else { throw Fault.signature(place) }
      let length = try file.word(place + 28)
      entries.append(try Self.entry(at: place, nameLength: length, in: file))
      place += 46 + length
    }
    guard place == end else { throw Fault.signature(place) }
    self.entries = entries
  }

  private static func entry(at place: Int, nameLength: Int, in file: Bytes) throws -> Entry {
    let name = String(decoding: try file.slice(place + 46, nameLength), as: UTF8.self)
    let local = try file.long(place + 42)
    guard try file.slice(local + 4, 22) == file.slice(place + 6, 22),
      try file.slice(local + 30, nameLength) == file.slice(place + 46, nameLength),
      try file.long(local) == 0x0403_4B50
    else { throw Fault.header(name) }
    let packed = try file.slice(local + 30 + nameLength, file.long(place + 20))
    let size = try file.long(place + 24)
    let method = try file.word(place + 10)
    let content = method == 0 ? packed : try inflated(packed, size: size, name)
    guard content.count == size, try UInt32(file.long(place + 16)) == crc(content) else {
      throw Fault.content(name)
    }
    return Entry(
      name: name, method: method, time: try file.long(place + 12), packedSize: packed.count,
      size: size, content: content)
  }

  private static func crc(_ content: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32(0, content, uInt(content.count)))
  }

  private static func inflated(_ packed: [UInt8], size: Int, _ name: String) throws -> [UInt8] {
    var stream = z_stream()
    inflateInit2_(&stream, -MAX_WBITS, zlibVersion(), Int32(MemoryLayout<z_stream>.size))
    defer { inflateEnd(&stream) }
    var source = packed
    var content = [UInt8](repeating: 0, count: size + 1)
    let status = source.withUnsafeMutableBufferPointer { source in
      content.withUnsafeMutableBufferPointer { content in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = content.baseAddress
        stream.avail_out = uInt(content.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END, stream.avail_out == 1 else { throw Fault.content(name) }
    return Array(content.dropLast())
  }
}

private struct Bytes {
  private let all: [UInt8]
  init(_ all: [UInt8]) { self.all = all }

  func slice(_ start: Int, _ count: Int) throws -> [UInt8] {
    guard start >= 0, count >= 0, start + count <= all.count else { throw ZipListing.Fault.short }
    return Array(all[start..<start + count])
  }

  func word(_ place: Int) throws -> Int {
    let bytes = try slice(place, 2)
    return Int(bytes[0]) | Int(bytes[1]) << 8
  }

  func long(_ place: Int) throws -> Int { try word(place) | word(place + 2) << 16 }
}
