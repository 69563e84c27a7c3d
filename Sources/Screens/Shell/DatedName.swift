public import Mentoring

/// Names of copies that lie beside a file.
public enum DatedName {
  /// `/a/Радуга 2026-10-05 14-05-12.kurator` for `/a/Радуга.kurator`.
  public static func beside(_ path: String, at moment: Moment) -> String {
    let ending = ".kurator"
    let stem = path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path
    let time = moment.iso.map { $0 == "T" ? " " : $0 == ":" ? "-" : $0 }
    return "\(stem) \(String(time))\(ending)"
  }
}
