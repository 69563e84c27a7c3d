public import Mentoring

/// Names of copies that lie beside a file: how they are made, and how they are known.
public enum DatedName {
  private static let ending = ".kurator"

  /// `/a/Радуга 2026-10-05 14-05-12.kurator` for `/a/Радуга.kurator`.
  public static func beside(_ path: String, at moment: Moment) -> String {
    let time = moment.iso.map { $0 == "T" ? " " : $0 == ":" ? "-" : $0 }
    return "\(stem(of: path)) \(String(time))\(ending)"
  }

  /// Of the names in the folder of a file, that of the copy made last: one that was asked for, or one
  /// that was made before the file was brought to a newer shape.
  public static func newest(of name: String, among names: [String]) -> String? {
    let stem = stem(of: name)
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

  private static func stem(of name: String) -> String {
    name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }
}
