/// What the program remembers between two runs: the files opened last and where in them.
public struct State: Hashable, Sendable {
  /// Where somebody was in a file; names are of small Latin letters and hyphens.
  public struct Place: Hashable, Sendable {
    /// The screen in front, by its stable name.
    public var screen: String
    /// The row of each screen by its name, in whatever way the screen counts, from 0.
    public var rows: [String: Int]
    /// How each screen shows its rows, by its name: such as a filter and an order, any text by a
    /// name.
    public var views: [String: [String: String]]

    /// Creates a place.
    public init(
      screen: String, rows: [String: Int] = [:], views: [String: [String: String]] = [:]
    ) {
      self.screen = screen
      self.rows = rows
      self.views = views
    }
  }

  /// A file with the place in it.
  public struct File: Hashable, Sendable {
    /// The absolute path.
    public let path: String
    /// Where somebody was in it, if it was left at a place.
    public let place: Place?

    /// Creates an entry.
    public init(path: String, place: Place?) {
      self.path = path
      self.place = place
    }
  }

  /// How many files are remembered.
  public static let limit = 50

  /// The files, the one opened last first; no path twice, at most ``limit``.
  public private(set) var files: [File] = []

  /// Remembers nothing.
  public init() {}
}

extension State {
  /// The file that was opened last.
  public var lastFile: String? { files.first?.path }

  /// Where somebody was in the file.
  public func place(in path: String) -> Place? { files.first { $0.isAt(path) }?.place }

  /// Remembers that the file has been left at `place`; the oldest file falls out.
  public mutating func remember(_ path: String, at place: Place?) {
    files.removeAll { $0.isAt(path) }
    files.insert(File(path: path, place: place), at: 0)
    if files.count > Self.limit { files.removeLast() }
  }

  /// Forgets a file, as one that is not there any more.
  public mutating func forget(_ path: String) { files.removeAll { $0.isAt(path) } }
}

extension State.File {
  /// Two names of the same letters in different forms are two files.
  fileprivate func isAt(_ path: String) -> Bool { self.path.utf8.elementsEqual(path.utf8) }
}
