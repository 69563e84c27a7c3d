import Foundation

/// Resident memory as the kernel counts it.
enum Memory {
  /// The bytes by which the peak during `work` stands over what was resident before it.
  static func rise(during work: () -> Void) -> Int {
    // "5" sets the peak back to the present size (proc(5), clear_refs).
    guard let reset = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return 0 }
    reset.write(Data("5".utf8))
    let before = field("VmRSS")
    work()
    return max(0, field("VmHWM") - before)
  }

  private static func field(_ name: String) -> Int {
    let status = FileManager.default.contents(atPath: "/proc/self/status") ?? Data()
    for line in String(decoding: status, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix(name + ":") {
      return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
        .map { $0 * 1_024 } ?? 0
    }
    return 0
  }
}
