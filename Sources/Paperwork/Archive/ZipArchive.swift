/// A ZIP file (APPNOTE 6.3) written in memory: deflate, UTF-8 names, no time stamps.
///
/// The same entries in the same order give the same bytes. Every entry bears 1 January 1980, the
/// first day that the format can name. No ZIP64: what is put in must stay below 4 GB in all.
struct ZipArchive: Hashable, Sendable {
  private var body = ByteWriter()
  private var directory = ByteWriter()
  private var count: UInt16 = 0

  /// An archive without entries.
  init() {}

  /// Adds an entry; a name is used once.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let packed = Deflate.packed(content)
    let entry = Entry(
      name: Array(name.utf8), method: packed == nil ? 0 : 8, checksum: Deflate.checksum(content),
      packedSize: UInt32(packed?.count ?? content.count), size: UInt32(content.count),
      offset: UInt32(body.bytes.count))
    entry.writeLocalHeader(to: &body)
    body.append(packed ?? content)
    entry.writeDirectoryHeader(to: &directory)
    count += 1
  }

  /// The whole file.
  var bytes: [UInt8] {
    var file = body
    file.append(directory.bytes)
    file.append(long: 0x0605_4B50)
    file.append(words: 0, 0, count, count)
    file.append(long: UInt32(directory.bytes.count))
    file.append(long: UInt32(body.bytes.count))
    file.append(words: 0)
    return file.bytes
  }
}

/// What both headers of an entry say.
private struct Entry {
  let name: [UInt8]
  let method: UInt16
  let checksum, packedSize, size, offset: UInt32

  func writeLocalHeader(to file: inout ByteWriter) {
    file.append(long: 0x0403_4B50)
    writeShared(to: &file)
    file.append(words: 0)
    file.append(name)
  }

  func writeDirectoryHeader(to file: inout ByteWriter) {
    file.append(long: 0x0201_4B50)
    file.append(words: 20)
    writeShared(to: &file)
    file.append(words: 0, 0, 0, 0)
    file.append(long: 0)
    file.append(long: offset)
    file.append(name)
  }

  /// Version 2.0, names in UTF-8, method, the time and day, checksum, sizes, length of the name.
  private func writeShared(to file: inout ByteWriter) {
    file.append(words: 20, 0x0800, method, 0, 0x0021)
    file.append(long: checksum)
    file.append(long: packedSize)
    file.append(long: size)
    file.append(words: UInt16(name.count))
  }
}
