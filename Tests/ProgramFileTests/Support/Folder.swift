import Foundation
import Testing

/// A folder that is there as long as the value.
final class Folder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "/kurator-\(UUID().uuidString)"
    mkdir(path, 0o700)
  }

  deinit { _ = Result { try FileManager.default.removeItem(atPath: path) } }

  subscript(_ name: String) -> String { "\(path)/\(name)" }

  /// The names of what lies in it.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func write(_ bytes: String, to name: String) throws {
    try bytes.write(toFile: self[name], atomically: false, encoding: .utf8)
  }

  func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: self[name]))
  }

  /// The permissions of a file.
  func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: self[name])
    return try #require(attributes[.posixPermissions] as? Int)
  }

  /// Copies a file by another program, so that no lock of this one is lost.
  func copy(_ name: String, to copy: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/cp")
    process.arguments = [self[name], self[copy]]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
