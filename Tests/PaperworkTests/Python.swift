import Foundation

/// An independent reader of what the room writes, where there is one.
enum Python {
  struct Failure: Error { let status: Int32 }

  /// What `script` prints when it is given `input`.
  static func run(_ script: String, input: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "paperwork-\(UUID().uuidString)")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    process.environment = ["PYTHONIOENCODING": "utf-8"]
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    try process.run()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(status: process.terminationStatus)
    }
    return String(decoding: answer, as: UTF8.self)
  }
}
