import Glibc
import Synchronization

/// Tells when something in folders, or in one file, has changed, by a descriptor that can be waited
/// for; it wakes nobody before that.
///
/// A folder that is not there cannot be watched until it is.
final class FileWatch: Sendable {
  /// Readable as soon as something has changed.
  let descriptor: Int32
  private let folders: @Sendable () -> [String]
  /// What is watched; nothing after the end.
  private let watched = Mutex<Watched?>(Watched())

  /// The numbers of what is watched.
  private struct Watched {
    var folders: Set<Int32> = []
    /// All numbers that the file has had: what is told of an older one may still be on its way.
    var file: Set<Int32> = []
    /// The folder in which a file of that name is waited for.
    var place: Int32?
    /// The name.
    var name: [UInt8] = []
  }

  /// What has changed.
  struct Changes: OptionSet {
    let rawValue: Int
    /// Something in the folders.
    static let folders = Changes(rawValue: 1)
    /// The file that is followed.
    static let file = Changes(rawValue: 2)
  }

  /// What of a folder counts: a whole file that was written, came, or went, and a folder in it.
  private static let kinds = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ONLYDIR)

  /// What of the file counts, once: a long change is to wake nobody for each of its pages.
  private static let kindsOfFile =
    kindsOfItself | UInt32(IN_ONESHOT.magnitude)

  /// A change of the file, of its name, or of how many names it has.
  private static let kindsOfItself = UInt32(
    IN_MODIFY | IN_MOVE_SELF | IN_DELETE_SELF | IN_ATTRIB)

  /// What of a folder counts where a file of one name is waited for.
  private static let kindsOfPlace = UInt32(
    IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ONLYDIR | IN_MASK_ADD)

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
        if number >= 0 { watched?.folders.insert(number) }
      }
    }
  }

  /// Tells the next change of a file, once; whoever has looked at what changed asks anew, before
  /// the look, so that nothing is missed.
  ///
  /// Where the name is a link, it tells as well when the link is pointed elsewhere.
  func follow(_ file: String) {
    watched.withLock { watched in
      guard watched != nil else { return }
      let number = inotify_add_watch(descriptor, file, Self.kindsOfFile)
      for older in watched?.file ?? [] where older != number {
        inotify_rm_watch(descriptor, older)
      }
      watched?.file = number >= 0 ? [number] : []
      if SmallFile.isLink(file) { wait(for: file, &watched) } else { leave(&watched) }
    }
  }

  /// Tells, until another file is followed, when anything comes under the name of a file or goes.
  func expect(_ file: String) {
    watched.withLock { watched in
      if watched != nil { wait(for: file, &watched) }
    }
  }

  private func wait(for file: String, _ watched: inout Watched?) {
    let number = inotify_add_watch(descriptor, Path.folder(of: file), Self.kindsOfPlace)
    guard number >= 0 else { return }
    if watched?.place != number { leave(&watched) }
    watched?.place = number
    watched?.name = Array(Path.name(of: file).utf8)
  }

  /// Waits for no name any more; a folder that is watched for its own sake stays.
  private func leave(_ watched: inout Watched?) {
    guard let place = watched?.place else { return }
    if watched?.folders.contains(place) != true { inotify_rm_watch(descriptor, place) }
    watched?.place = nil
  }

  /// Tells nothing any more.
  func end() { watched.withLock { $0 = nil } }

  /// What has changed since the last call.
  func takeChanges() -> Changes {
    var changes: Changes = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      guard let known = watched.withLock({ $0 }) else { continue }
      for event in Event.all(in: buffer[..<count]) { changes.formUnion(event.changes(known)) }
    }
    if changes.contains(.folders) { renew() }
    return changes
  }

  /// What the system tells of one thing that is watched.
  private struct Event {
    let watch: Int32
    let mask: UInt32
    /// The name of what changed in a folder.
    let name: [UInt8]

    /// The events that lie in bytes one after another.
    static func all(in bytes: ArraySlice<UInt8>) -> [Event] {
      let head = MemoryLayout<inotify_event>.size
      var rest = bytes
      var events: [Event] = []
      while rest.count >= head {
        let (watch, mask, length) = rest.prefix(head).withUnsafeBytes { raw in
          (
            raw.loadUnaligned(as: Int32.self),
            raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
            Int(raw.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
          )
        }
        let name = rest.dropFirst(head).prefix(length).prefix { $0 != 0 }
        events.append(Event(watch: watch, mask: mask, name: Array(name)))
        rest = rest.dropFirst(head + length)
      }
      return events
    }

    /// What the event means: a file of a folder counts once it is whole, and names with a dot in
    /// front are for files that are only being written.
    func changes(_ watched: Watched) -> Changes {
      if mask & UInt32(IN_Q_OVERFLOW) != 0 { return [.folders, .file] }
      let isPlace = watch == watched.place && name == watched.name
      let own: Changes = isPlace ? .file : []
      guard watched.folders.contains(watch) else {
        return watch != watched.place && mask & FileWatch.kindsOfItself != 0 ? .file : own
      }
      let isFolder = mask & UInt32(IN_ISDIR) != 0
      let isMade = mask & UInt32(IN_CREATE) != 0
      return name.first != UInt8(ascii: ".") && (isFolder || !isMade) ? own.union(.folders) : own
    }
  }
}

extension SettingsFolder {
  /// The folders whose files make up the settings and the handbook, also where links lead to.
  var watchedFolders: [String] {
    let files = [configPath, keysPath].compactMap(\.self)
    let own = [path, themesPath].compactMap(\.self) + handbookFolders
    let others = files.map { Path.folder(of: SmallFile.resolved($0)) }
    return own + others.filter { !own.contains($0) }
  }

  /// Watches the files, where the system can.
  func watch() -> FileWatch? { FileWatch { watchedFolders } }
}
