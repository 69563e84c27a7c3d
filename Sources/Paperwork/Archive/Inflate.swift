import CZlib

/// Unpacks what ``Deflate`` and others have packed.
enum Inflate {
  /// The content of a raw deflate stream (RFC 1951) of exactly `size` bytes; nothing where it is
  /// damaged or of another length.
  static func unpacked(_ packed: [UInt8], size: Int) -> [UInt8]? {
    var stream = z_stream()
    let started = inflateInit2_(
      &stream, -MAX_WBITS, zlibVersion(), Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var source = packed
    var content = [UInt8](repeating: 0, count: size + 1)
    let isDone = source.withUnsafeMutableBufferPointer { source in
      content.withUnsafeMutableBufferPointer { content in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = content.baseAddress
        stream.avail_out = uInt(content.count)
        return inflate(&stream, Z_FINISH) == Z_STREAM_END
      }
    }
    guard isDone, stream.avail_out == 1 else { return nil }
    content.removeLast()
    return content
  }
}
