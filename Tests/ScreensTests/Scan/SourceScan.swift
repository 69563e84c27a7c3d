import Foundation

/// Swift sources as a scan reads them: line by line, without comments.
enum SourceScan {
  private static let top = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(components: "..", "..", "..").standardizedFileURL

  /// A line of a source.
  struct Line: Hashable, CustomStringConvertible {
    let file: String
    let number: Int
    let code: String

    var description: String { "\(file):\(number): \(code)" }
  }

  /// The lines of all sources in a folder and below it, but for those whose path begins so.
  static func lines(in folder: String, but left: [String] = []) throws -> [Line] {
    let root = top.appending(path: folder)
    let files = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))
    let names = (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
    return try names.sorted().filter { name in !left.contains { name.hasPrefix($0) } }
      .flatMap { name in
        lines(of: try String(contentsOf: root.appending(path: name), encoding: .utf8), in: name)
      }
  }

  /// The lines of a text, without comments.
  static func lines(of text: String, in file: String) -> [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      Line(file: file, number: index + 1, code: withoutComment(String(line)))
    }
  }

  private static func withoutComment(_ line: String) -> String {
    var isInside = false
    var last: Character = " "
    for (offset, character) in line.enumerated() {
      if character == "\"", last != "\\" { isInside.toggle() }
      if character == "/", last == "/", !isInside { return String(line.prefix(offset - 1)) }
      last = character
    }
    return line
  }

  /// The string literals of a line, each without what is interpolated into it.
  static func literals(in code: String) -> [String] {
    var literals: [String] = []
    var current: String?
    /// The brackets that are open in each interpolation, the innermost last.
    var depths: [(open: Int, outer: String)] = []
    var isEscaped = false
    for character in code {
      if isEscaped {
        isEscaped = false
        if character == "(", let outer = current {
          depths.append((1, outer))
          current = nil
        } else {
          current?.append(" ")
        }
        continue
      }
      switch (character, current) {
      case ("\\", .some): isEscaped = true
      case ("\"", .some(let text)):
        literals.append(text)
        current = nil
      case ("\"", nil): current = ""
      case (_, .some): current?.append(character)
      case ("(", nil): if let last = depths.indices.last { depths[last].open += 1 }
      case (")", nil):
        guard let last = depths.indices.last else { break }
        depths[last].open -= 1
        if depths[last].open == 0 { current = depths.removeLast().outer }
      default: break
      }
    }
    return literals
  }
}
