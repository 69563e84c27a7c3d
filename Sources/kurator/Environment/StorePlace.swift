import Glibc

/// The folder that the program remembers in, and the disk below it.
struct StorePlace: Hashable, Sendable {
  /// The folder.
  let path: String
  /// Why nothing can be written there; nothing where that can be done.
  let obstacle: FileFault?
  /// Whether files can be locked there; nothing where that could not be tried.
  let hasLocks: Bool?
  /// How many megabytes are free.
  let free: Int

  /// Less than this many megabytes are too few.
  static let least = 50

  /// Looks at a folder, or where it is not there yet at the nearest one above it.
  init(_ path: String) {
    self.path = path
    var folder = path
    while !SmallFile.exists(folder), Path.folder(of: folder) != folder {
      folder = Path.folder(of: folder)
    }
    free = Self.megabytes(in: folder)
    let isOwn = folder == path
    if access(folder, W_OK | X_OK) != 0 {
      obstacle = FileFault(path: path, errno: errno)
      hasLocks = nil
    } else {
      obstacle = nil
      hasLocks = isOwn ? Self.locks(in: folder) : nil
    }
  }

  private static func megabytes(in folder: String) -> Int {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return 0 }
    return Int(status.f_bavail) * Int(status.f_frsize) / (1 << 20)
  }

  /// Tries a lock on a new file, which is gone afterwards.
  private static func locks(in folder: String) -> Bool? {
    let path = SmallFile.temporaryPath(in: folder)
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    defer {
      close(file)
      SmallFile.remove(path)
    }
    var lock = flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 1, l_pid: 0)
    return fcntl(file, F_SETLK, &lock) == 0
  }
}
