/// Reads parts of a ZIP file (APPNOTE 6.3) by their names into memory, within limits.
///
/// The central directory alone is trusted, as far as it lies within the bytes; no ZIP64.
struct ZipReader {
  /// How much is read.
  struct Limits: Hashable, Sendable {
    /// Bytes of one part, unpacked.
    var part = 50_000_000
    /// How many times larger than packed a part may be.
    var ratio = 200
    /// Parts in the directory.
    var entries = 10_000
  }

  private struct Entry {
    let isEncrypted: Bool
    let method, checksum, packedSize, size, offset: Int
  }

  private let file: ByteReader
  private let limits: Limits
  private var entries: [String: Entry] = [:]

  init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ZipError) {
    file = ByteReader(bytes)
    self.limits = limits
    guard let end = Self.end(of: file), let count = file.word(end + 10),
      var place = file.long(end + 16), count <= limits.entries
    else { throw .notAnArchive }
    for _ in 0..<count {
      guard let (name, entry, next) = Self.entry(at: place, in: file) else { throw .notAnArchive }
      if entries[name] == nil { entries[name] = entry }
      place = next
    }
  }

  /// Whether there is a part of that name.
  func contains(_ name: String) -> Bool { entries[name] != nil }

  /// The content of a part.
  func content(of name: String) throws(ZipError) -> [UInt8] {
    guard let entry = entries[name] else { throw .missing(name) }
    guard !entry.isEncrypted else { throw .encrypted(name) }
    let floor = 1_000
    guard entry.size <= limits.part,
      entry.size <= max(floor, entry.packedSize) * limits.ratio
    else { throw .tooBig(name) }
    guard let nameLength = file.word(entry.offset + 26), let extra = file.word(entry.offset + 28),
      file.long(entry.offset) == 0x0403_4B50,
      let packed = file.slice(entry.offset + 30 + nameLength + extra, entry.packedSize)
    else { throw .damaged(name) }
    let content: [UInt8]?
    switch entry.method {
    case 0: content = packed
    case 8: content = Inflate.unpacked(packed, size: entry.size)
    default: content = nil
    }
    guard let content, content.count == entry.size,
      Int(Deflate.checksum(content)) == entry.checksum
    else { throw .damaged(name) }
    return content
  }

  /// The record that ends the archive, which a comment may follow.
  private static func end(of file: ByteReader) -> Int? {
    let last = file.count - 22
    guard last >= 0 else { return nil }
    for place in stride(from: last, through: max(0, last - 65_535), by: -1)
    where file.long(place) == 0x0605_4B50 {
      return place
    }
    return nil
  }

  private static func entry(at place: Int, in file: ByteReader) -> (String, Entry, next: Int)? {
    guard file.long(place) == 0x0201_4B50, let flags = file.word(place + 8),
      let method = file.word(place + 10), let checksum = file.long(place + 16),
      let packedSize = file.long(place + 20), let size = file.long(place + 24),
      let nameLength = file.word(place + 28), let extra = file.word(place + 30),
      let comment = file.word(place + 32), let offset = file.long(place + 42),
      let name = file.slice(place + 46, nameLength)
    else { return nil }
    let entry = Entry(
      isEncrypted: flags & 1 == 1, method: method, checksum: checksum, packedSize: packedSize,
      size: size, offset: offset)
    return (String(decoding: name, as: UTF8.self), entry, place + 46 + nameLength + extra + comment)
  }
}
