import Synchronization

/// Something that may take long, done beside the program: it is told how far it is, and can be
/// broken off.
public struct Work: Hashable, Sendable {
  /// Which work; of works with one name only the last asked for counts.
  public struct ID: Hashable, Sendable {
    /// What it does, such as `people.sort`.
    public let name: String
    /// Which of that name, from 1; 0 before it was asked for.
    public let number: Int

    /// The copy of the open file that is being written: there is one at a time.
    public static let copy = ID("file.copy")
    /// What is being written just now: a change of the open file, or a table beside it.
    public static let file = ID("file.change")

    /// Names a work.
    public init(_ name: String, number: Int = 0) {
      self.name = name
      self.number = number
    }
  }

  /// What is told of it while it goes on.
  public enum Title: String, Hashable, Sendable, CaseIterable {
    /// Rows are put in order.
    case sorting
    /// Rows are looked through.
    case searching
    /// People are matched with each other.
    case matching
    /// A list is laid.
    case laying
    /// A copy of the file is written.
    case copying
    /// A change is written, taken back or brought back.
    case changing, undoing, redoing
    /// A table is written.
    case writing
  }

  /// Which work.
  public let id: ID
  /// What is told of it while it goes on.
  public let title: Title
  /// What does it.
  public let job: any Job

  /// Creates a work that nobody has asked for yet.
  public init(_ name: String, _ title: Title, _ job: any Job) {
    self.init(id: ID(name), title, job)
  }

  /// Creates a work that is known under `id`.
  public init(id: ID, _ title: Title, _ job: any Job) {
    self.id = id
    self.title = title
    self.job = job
  }

  /// The same work under the number by which its answer is known.
  func numbered(_ number: Int) -> Work { Work(id: ID(id.name, number: number), title, job) }

  /// Whether both are the same: the same job under the same name and number.
  public static func == (lhs: Work, rhs: Work) -> Bool { lhs.id == rhs.id && lhs.job === rhs.job }

  /// Hashes the name and the number.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What a work does; it runs beside the program, on a thread of its own.
public protocol Job: AnyObject, Sendable {
  /// Does it, reports to `beacon` how far it is, and ends early where that says so.
  func run(_ beacon: Beacon) -> any Sendable

  /// Takes back what came of it, because it was broken off just as it ended.
  func discard(_ outcome: any Sendable)
}

extension Job {
  /// Nothing: what was only computed goes by itself.
  public func discard(_ outcome: any Sendable) {}
}

/// The line between a work and whoever waits for it.
public final class Beacon: Sendable {
  private let isOut = Atomic(false)
  private let tell: @Sendable (_ done: Int, _ total: Int) -> Void

  /// Creates a beacon whose reports go to `tell`.
  public init(tell: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }) {
    self.tell = tell
  }

  /// Whether nobody waits for the work any more.
  public var isCancelled: Bool { isOut.load(ordering: .relaxed) }

  /// Tells the work that nobody waits for it any more.
  public func cancel() { isOut.store(true, ordering: .relaxed) }

  /// Says how much is done; cheap enough for every thousandth row.
  public func report(done: Int, of total: Int) { tell(done, total) }
}
