import Foundation

/// The office program that opens what this one writes, where it is installed.
enum LibreOffice {
  struct Failure: Error { let status: Int32 }

  /// Where it is.
  static let path = [
    "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The text of a document, as the program reads it.
  static func text(of document: String, in folder: URL) throws -> String {
    try String(
      contentsOf: converted(document, to: "txt:Text (encoded):UTF8", in: folder), encoding: .utf8)
  }

  /// The document as the program itself saves it in a format; it goes into `folder`.
  static func converted(_ document: String, to format: String, in folder: URL) throws -> URL {
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = [
      "-env:UserInstallation=file://\(folder.path())office", "--headless", "--convert-to", format,
      "--outdir", folder.path(), document,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    let stem = URL(filePath: document).deletingPathExtension().lastPathComponent
    return folder.appending(component: "\(stem).\(format.prefix { $0 != ":" })")
  }
}
