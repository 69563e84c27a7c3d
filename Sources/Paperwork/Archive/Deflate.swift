import CZlib

/// The one thing that zlib is asked for.
enum Deflate {
  /// The content as a raw deflate stream (RFC 1951), or nothing where that is not shorter.
  static func packed(_ content: [UInt8]) -> [UInt8]? {
    guard content.count > 1 else { return nil }
    var stream = z_stream()
    let started = deflateInit2_(
      &stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, zlibVersion(),
      Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var source = content
    var packed = [UInt8](repeating: 0, count: content.count - 1)
    let isDone = source.withUnsafeMutableBufferPointer { source in
      packed.withUnsafeMutableBufferPointer { packed in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = packed.baseAddress
        stream.avail_out = uInt(packed.count)
        return deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
    }
    guard isDone else { return nil }
    packed.removeLast(Int(stream.avail_out))
    return packed
  }

  /// The CRC-32 of the content.
  static func checksum(_ content: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32(0, content, uInt(content.count)))
  }
}
