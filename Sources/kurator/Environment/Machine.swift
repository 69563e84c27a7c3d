import Glibc

/// A machine among those that may have the same file open, and which of its beginnings.
struct Machine: Hashable, Sendable {
  /// A short sum of what the system was installed as and of what people call it.
  ///
  /// Neither alone tells copies of a machine apart, and the first is not for strangers.
  let name: String
  /// Since when it runs.
  let boot: String

  /// This machine.
  static let present = Machine(
    name: ShortSum.of(word(in: "/etc/machine-id") + " " + hostName),
    boot: ShortSum.of(word(in: "/proc/sys/kernel/random/boot_id")))

  private static var hostName: String {
    var name = utsname()
    guard uname(&name) == 0 else { return "" }
    return withUnsafeBytes(of: &name.nodename) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// The only word of a file; empty where there is no such file.
  private static func word(in path: String) -> String {
    do throws(FileFault) {
      let bytes = try SmallFile.read(path, limit: 4_096)
      return String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    } catch {
      return ""
    }
  }
}

/// What tells a file from its copies.
struct FileIdentity: Hashable, Sendable {
  /// The number that its disk has for it: a copy has another, a file that was moved has the same.
  var number: String
  /// A sum of its path: some disks give other numbers each time that they are put in.
  var path: String
}

extension FileIdentity {
  /// The file at a path; one that is not there has no number.
  init(of path: String) {
    var status = stat()
    number = stat(path, &status) == 0 ? "\(status.st_ino)" : "-"
    self.path = ShortSum.of(SmallFile.resolved(path))
  }
}

/// A number of 64 bits for a text, the same in every program (FNV-1a).
enum ShortSum {
  /// The sum in hexadecimal digits.
  static func of(_ text: String) -> String {
    let sum = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { sum, byte in
      (sum ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return String(sum, radix: 16)
  }
}
