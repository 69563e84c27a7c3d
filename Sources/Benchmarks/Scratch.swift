import Foundation

/// Places on the disk that are gone afterwards.
enum Scratch {
  /// Lends an empty folder.
  static func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "benchmarks-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(atPath: folder) } catch { print(error) }
    }
    return try body(folder)
  }

  /// Lends a file of lines.
  static func withFile<Value>(_ lines: [String], _ body: (String) throws -> Value) throws -> Value {
    try withFolder { folder in
      let path = folder + "/lines"
      try (lines.joined(separator: "\n") + "\n").write(
        toFile: path, atomically: false, encoding: .utf8)
      return try body(path)
    }
  }
}
