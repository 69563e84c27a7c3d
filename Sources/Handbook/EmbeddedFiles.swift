internal import HandbookFiles

/// The files that the program brings along.
enum EmbeddedFiles {
  /// The bytes of every file by its name within the handbook's folder.
  static let all: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: (0..<handbook_file_count()).map { index in
      var length = 0
      let bytes = handbook_file_bytes(index, &length)
      let name = handbook_file_name(index).map { String(cString: $0) } ?? ""
      return (name, Array(UnsafeBufferPointer(start: bytes, count: length)))
    })
}
