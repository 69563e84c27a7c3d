/// Paths as text.
enum Path {
  /// The folder that a file is in: `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name without the folder.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// What stands behind the last dot of the name, in small letters; empty where there is none.
  static func format(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The path with `home` in the place of a `~` that stands alone before the first slash.
  static func atHome(_ path: String, _ home: String?) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  /// The path from the root, where a relative one begins at `folder`; `.` and `..` are folded.
  static func full(_ path: String, in folder: String) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : folder + "/" + path).split(separator: "/") {
      switch part {
      case ".": continue
      case "..": parts = parts.dropLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The path itself for 1, else with the number before the ending: `Приказ (2).docx`.
  static func numbered(_ path: String, _ number: Int) -> String {
    guard number > 1 else { return path }
    let format = format(of: path)
    guard !format.isEmpty else { return "\(path) (\(number))" }
    return "\(path.dropLast(format.count + 1)) (\(number))\(path.suffix(format.count + 1))"
  }

  /// The path as a shell takes it for one word.
  static func word(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+@%,".contains($0) }
    guard !isPlain || path.isEmpty else { return path }
    return "'" + path.replacing("'", with: "'\\''") + "'"
  }

  /// The first of `name.kurator`, `name-2.kurator`, … that is not `taken`.
  static func free(_ wished: String, taken: (String) -> Bool) -> String {
    guard taken(wished) else { return wished }
    let format = format(of: wished)
    let stem = format.isEmpty ? wished : String(wished.dropLast(format.count + 1))
    let tail = format.isEmpty ? "" : String(wished.suffix(format.count + 1))
    var number = 2
    while taken("\(stem)-\(number)\(tail)") { number += 1 }
    return "\(stem)-\(number)\(tail)"
  }
}
