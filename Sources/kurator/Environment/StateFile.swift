import Screens
import Settings

/// Where readers were last time, kept in `state.yaml`; what cannot be read or kept is forgotten.
struct StateFile: Hashable, Sendable {
  /// The file; nothing where the program has no place to remember in.
  let path: String?

  /// The most that is read.
  private static let limit = 1_000_000

  /// Names the file of the folder.
  init(folder: String?) { path = folder.map { $0 + "/state.yaml" } }

  /// Everything that is remembered.
  func read() -> State {
    guard let path else { return State() }
    do throws(FileFault) {
      return State.read(try SmallFile.read(path, limit: Self.limit), source: path).0
    } catch {
      return State()
    }
  }

  /// Where the reader of a programme was, by its path from the root.
  func session(of file: String) -> Session? {
    guard let place = read().place(in: file), let chapter = Chapter(rawValue: place.screen) else {
      return nil
    }
    return Session(
      chapter: chapter, rows: Self.byChapter(place.rows.mapValues { Int64($0) }),
      arrangements: Self.byChapter(place.views))
  }

  /// Keeps where the reader of a programme is, and that it was the last one open.
  func remember(_ file: String, _ session: Session) {
    guard let path else { return }
    var state = read()
    let place = State.Place(
      screen: session.chapter.rawValue,
      rows: Self.byName(session.rows.mapValues { max(0, Int($0)) }),
      views: Self.byName(session.arrangements))
    state.remember(file, at: place)
    do throws(FileFault) {
      try SmallFile.makeFolder(Path.folder(of: path))
      try SmallFile.write(state.bytes, to: path, isDurable: false)
    } catch {
      return
    }
  }

  private static func byName<Value>(_ values: [Chapter: Value]) -> [String: Value] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
  }

  private static func byChapter<Value>(_ values: [String: Value]) -> [Chapter: Value] {
    var found: [Chapter: Value] = [:]
    for (name, value) in values {
      if let chapter = Chapter(rawValue: name) { found[chapter] = value }
    }
    return found
  }
}
