import Foundation

/// Files that tests read.
enum Fixture {
  /// The bytes of a file in `Tests/Fixtures`.
  static func bytes(_ name: String, testFile: String = #filePath) throws -> [UInt8] {
    let tests = URL(filePath: testFile).deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: tests.appending(components: "Fixtures", name)))
  }
}
