import Mentoring

/// The names of the copies that lie beside a programme's file.
enum DatedCopy {
  private static let ending = ".kurator"

  /// Of the names in the folder of a file, that of the copy made last: one that was asked for, or one
  /// that was made before the file was brought to a newer shape.
  static func newest(of file: String, among names: [String]) -> String? {
    let stem = stem(of: Path.name(of: file))
    return names.compactMap { name in time(in: name, after: stem).map { (name, $0) } }
      .max { $0.1 < $1.1 }?.0
  }

  /// When a copy was made, as its name has it; nothing where the name is of no copy.
  private static func time(in name: String, after stem: String) -> Substring? {
    guard name.hasPrefix(stem), name.hasSuffix(ending) else { return nil }
    let rest = name.dropFirst(stem.count).dropLast(ending.count)
    guard let blank = rest.firstIndex(of: " "), rest.hasPrefix(" ") || rest.hasPrefix(".v") else {
      return nil
    }
    let time = rest[rest.index(after: blank)...]
    return CalendarDay(iso: String(time.prefix(10))) == nil ? nil : time
  }

  private static func stem(of file: String) -> String {
    file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : file
  }
}
