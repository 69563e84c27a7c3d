import Glibc
import Screens

/// Reads and writes files that fit into memory: settings, state, papers, tables.
enum SmallFile {
  /// What to do with a file that has the name already.
  enum Present: Hashable, Sendable {
    /// Put the new one in its place.
    case replace
    /// Leave it and refuse.
    case keep
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``FileFault``, also for a folder and for more than `limit` bytes.
  static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard file >= 0 else { throw FileFault(path: path, errno: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFault(path: path, errno: errno) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw FileFault(path: path, .tooBig) }
      bytes += buffer[..<count]
    }
  }

  /// Writes a file in one piece: it is there whole, or not at all, whatever happens meanwhile.
  ///
  /// The bytes go to a new file of mode 0600 in the same folder, to the disk, and then under the
  /// name; a symbolic link is followed, not replaced.
  ///
  /// What is `isDurable` outlives a power cut.
  ///
  /// - Throws: ``FileFault``; the older file is untouched then.
  static func write(
    _ bytes: [UInt8], to path: String, present: Present = .replace, isDurable: Bool = true
  ) throws(FileFault) {
    let target = present == .replace ? resolved(path) : path
    let folder = Path.folder(of: target)
    var template = Array("\(folder)/\(temporaryPrefix)XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw FileFault(path: path, errno: errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(FileFault) {
      try fill(file, bytes, path, isDurable)
      try put(temporary, at: target, present, path)
    } catch {
      unlink(temporary)
      throw error
    }
    if isDurable { keep(folder) }
  }

  /// Makes a folder of mode 0700 and those above it.
  ///
  /// - Throws: ``FileFault``.
  static func makeFolder(_ path: String) throws(FileFault) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, Path.folder(of: path) != path else {
      throw FileFault(path: path, errno: errno)
    }
    try makeFolder(Path.folder(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FileFault(path: path, errno: errno)
    }
  }

  /// Whether anything has that name.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a link has that name.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a folder has that name, or a link to one.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Takes a file away that was made in vain; it stays where that is not possible.
  static func remove(_ path: String) { unlink(path) }

  /// Takes a file away, where there is one.
  ///
  /// - Throws: ``FileFault``.
  static func delete(_ path: String) throws(FileFault) {
    guard unlink(path) != 0, errno != ENOENT, errno != ENOTDIR else { return }
    throw FileFault(path: path, errno: errno)
  }

  /// Gives a file another name in the same folder; false where that was not possible.
  static func move(_ path: String, to target: String) -> Bool { rename(path, target) == 0 }

  /// A name in a folder for a file that is not whole yet.
  static func temporaryPath(in folder: String) -> String {
    "\(folder)/\(temporaryPrefix)\(String(UInt64.random(in: .min ... .max), radix: 36))"
  }

  /// What the names of files begin with that are not whole yet.
  private static let temporaryPrefix = ".kurator-"
  /// For how many seconds nobody writes to such a file before it counts as left behind.
  private static let longestMaking = 3_600

  /// Removes what was left in a folder of files that were being made when a program was killed.
  static func removeLeftovers(in folder: String) {
    let now = time(nil)
    for name in names(in: folder) where name.hasPrefix(temporaryPrefix) {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        now - status.st_mtim.tv_sec > longestMaking
      else { continue }
      unlink(path)
    }
  }

  /// Puts a whole file of the same folder under its name, and the name onto the disk.
  ///
  /// - Throws: ``FileFault``; the file still has its old name then.
  static func put(_ temporary: String, at target: String, _ present: Present) throws(FileFault) {
    try put(temporary, at: target, present, target)
    keep(Path.folder(of: target))
  }

  /// The names in a folder, in the order of their letters; none where there is no such folder.
  static func names(in folder: String) -> [String] {
    guard let list = opendir(folder) else { return [] }
    defer { closedir(list) }
    var names: [String] = []
    while let entry = readdir(list) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

extension SmallFile {
  private static func fill(
    _ file: Int32, _ bytes: [UInt8], _ path: String, _ isDurable: Bool
  ) throws(FileFault) {
    var written = 0
    var number: Int32 = 0
    while written < bytes.count, number == 0 {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.write(file, raw.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count >= 0 { written += count } else if errno != EINTR { number = errno }
    }
    if number == 0, isDurable, fsync(file) != 0 { number = errno }
    if close(file) != 0, number == 0 { number = errno }
    if number != 0 { throw FileFault(path: path, errno: number) }
  }

  private static func put(
    _ temporary: String, at target: String, _ present: Present, _ path: String
  ) throws(FileFault) {
    if present == .replace {
      guard rename(temporary, target) == 0 else { throw FileFault(path: path, errno: errno) }
      return
    }
    if link(temporary, target) == 0 {
      unlink(temporary)
    } else if errno == EEXIST || exists(target) {
      throw FileFault(path: path, .exists)
    } else if rename(temporary, target) != 0 {
      throw FileFault(path: path, errno: errno)
    }
  }

  /// Takes the new name to the disk; some file systems cannot, and the file itself is there.
  private static func keep(_ folder: String) {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }

  /// Where a path leads at the end of all links; itself where nothing is there.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
