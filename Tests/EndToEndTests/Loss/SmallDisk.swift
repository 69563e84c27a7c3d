import Foundation
import Glibc

/// A disk of its own for a test, with so much room and no more.
final class SmallDisk {
  /// The folder that it is.
  let folder: URL

  /// Why it could not be made.
  struct Fault: Error { let number: Int32 }

  init(in home: Home, bytes: Int) throws {
    folder = home.folder.appending(component: "disk")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard mount("none", folder.path(), "tmpfs", 0, "size=\(bytes)") == 0 else {
      throw Fault(number: errno)
    }
  }

  deinit { umount2(folder.path(), Int32(MNT_DETACH)) }

  /// Whether this machine lets the tests make disks.
  static let isPossible: Bool = {
    guard let home = try? Home() else { return false }
    return (try? SmallDisk(in: home, bytes: 1 << 16)) != nil
  }()

  /// Takes all the room that is left.
  func fill() throws {
    let file = open(stone, O_WRONLY | O_CREAT, 0o600)
    guard file >= 0 else { throw Fault(number: errno) }
    defer { close(file) }
    let bytes = [UInt8](repeating: 1, count: 4096)
    while write(file, bytes, bytes.count) > 0 {}
  }

  /// Gives the room back that ``fill()`` took.
  func clear() throws {
    guard unlink(stone) == 0 else { throw Fault(number: errno) }
  }

  /// Lets nobody write any more.
  func seal() throws {
    let flags = UInt(MS_REMOUNT | MS_RDONLY)
    guard mount("none", folder.path(), "tmpfs", flags, nil) == 0 else {
      throw Fault(number: errno)
    }
  }

  private var stone: String { folder.appending(component: "stone").path() }
}
