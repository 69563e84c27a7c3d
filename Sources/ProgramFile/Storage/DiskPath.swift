internal import Glibc
internal import Mentoring

/// A path on the disk, asked and claimed without opening what is there.
///
/// A file that SQLite may have open is never opened a second time here: closing any descriptor of
/// it would drop SQLite's locks.
struct DiskPath {
  let text: String

  /// The path as SQLite is given it: never read as a URI or an option.
  var plain: String { text.hasPrefix("/") ? text : "./" + text }

  /// The path as a URI that reads the file as it lies there, without locks, journals or traces.
  var immutableURI: String {
    var uri = "file:"
    for byte in plain.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16)
        uri += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri + "?mode=ro&immutable=1"
  }

  /// The folder it lies in.
  var folder: String {
    guard let slash = text.lastIndex(of: "/") else { return "." }
    return slash == text.startIndex ? "/" : String(text[..<slash])
  }

  /// Which file it is, whatever its name.
  struct Identity: Hashable, Sendable {
    let device: UInt
    let number: UInt
  }

  /// Which file the path leads to now; nothing where it leads to none.
  var identity: Identity? {
    var status = stat()
    guard stat(text, &status) == 0 else { return nil }
    return Identity(device: status.st_dev, number: status.st_ino)
  }

  /// How many bytes the file has; nothing where there is none.
  var size: Int? {
    var status = stat()
    return stat(text, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Checks that there is a plain file that may be read and written, in such a folder.
  func requireUsableFile() throws(StoreTrouble) {
    try requireReadableFile()
    guard access(text, W_OK) == 0, access(folder, W_OK | X_OK) == 0 else {
      throw .readOnly(path: text)
    }
  }

  /// Checks that there is a plain file that may be read.
  func requireReadableFile() throws(StoreTrouble) {
    var status = stat()
    guard stat(text, &status) == 0 else {
      throw errno == EACCES ? .notAllowed(path: text) : StoreTrouble(errno: errno, at: text)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder(path: text) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      throw .notAProgramme(path: text)
    }
    guard access(text, R_OK) == 0 else { throw .notAllowed(path: text) }
  }

  /// Makes an empty file of mode 0600 where there is nothing yet.
  func claim() throws(StoreTrouble) {
    let flags = O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(text, flags, 0o600)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .noFolder(path: text) : StoreTrouble(errno: errno, at: text)
    }
    close(descriptor)
  }

  /// Removes a file that was claimed and could not be filled.
  func abandon() {
    unlink(text)
    unlink(text + "-journal")
  }

  /// Makes the name itself durable.
  func syncFolder() throws(StoreTrouble) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno, at: text) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw StoreTrouble(errno: errno, at: text)
    }
  }
}
