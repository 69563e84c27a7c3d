import Glibc
import Synchronization

/// Tells when something in folders has changed, by a descriptor that can be waited for; it wakes
/// nobody before that.
///
/// A folder that is not there cannot be watched until it is.
final class FolderWatch: Sendable {
  /// Readable as soon as something has changed.
  let descriptor: Int32
  private let folders: @Sendable () -> [String]
  /// The numbers of what is watched; nothing after the end.
  private let watched = Mutex<Set<Int32>?>([])

  /// What of a folder counts: a whole file that was written, came, or went, and a folder in it.
  private static let kinds = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ONLYDIR)

  /// Watches the folders that `folders` gives, now and after each change; nothing where the system
  /// has no watch left.
  init?(_ folders: @escaping @Sendable () -> [String]) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    self.folders = folders
    guard descriptor >= 0 else { return nil }
    renew()
  }

  deinit { close(descriptor) }

  /// Watches those of the folders that have come since the last call; a folder that came anew under
  /// its name is another one.
  func renew() {
    watched.withLock { watched in
      guard watched != nil else { return }
      for folder in folders() {
        let number = inotify_add_watch(descriptor, folder, Self.kinds)
        if number >= 0 { watched?.insert(number) }
      }
    }
  }

  /// Watches nothing any more.
  ///
  /// The system needs some time to let go of a watched folder, and the end of a process waits for
  /// it; what is let go of a little earlier keeps nobody waiting.
  func end() {
    watched.withLock { watched in
      for number in watched ?? [] { inotify_rm_watch(descriptor, number) }
      watched = nil
    }
  }

  /// Whether something has changed since the last call.
  func takeChanges() -> Bool {
    var isChanged = false
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      if Self.counts(buffer[..<count]) { isChanged = true }
    }
    if isChanged { renew() }
    return isChanged
  }

  /// Whether one of the events is of a file that is whole, or of a folder; names with a dot in front
  /// are for files that are only being written.
  private static func counts(_ events: ArraySlice<UInt8>) -> Bool {
    let head = MemoryLayout<inotify_event>.size
    var rest = events
    var isFound = false
    while rest.count >= head {
      let numbers = rest.prefix(head).withUnsafeBytes { raw in
        (
          mask: raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
          length: Int(raw.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
        )
      }
      let name = rest.dropFirst(head).prefix(numbers.length).prefix { $0 != 0 }
      let isFolder = numbers.mask & UInt32(IN_ISDIR) != 0
      let isMade = numbers.mask & UInt32(IN_CREATE) != 0
      if name.first != UInt8(ascii: "."), isFolder || !isMade { isFound = true }
      rest = rest.dropFirst(head + numbers.length)
    }
    return isFound
  }
}

extension SettingsFolder {
  /// The folders whose files make up the settings, also where links lead to.
  var watchedFolders: [String] {
    let files = [configPath, keysPath].compactMap(\.self)
    let own = [path, themesPath].compactMap(\.self)
    let others = files.map { Path.folder(of: SmallFile.resolved($0)) }
    return own + others.filter { !own.contains($0) }
  }

  /// Watches the files, where the system can.
  func watch() -> FolderWatch? { FolderWatch { watchedFolders } }
}
