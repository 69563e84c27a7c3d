internal import GRDB
public import Mentoring
internal import Synchronization

/// A programme kept in one SQLite file, or in memory.
///
/// Every call waits for its turn on one connection, so that calls from any thread are safe; none
/// may be made from within another.
public final class ProgramFile: ProgrammeStore {
  /// Where the file lies; empty where the programme lives in memory.
  public let path: String
  let queue: DatabaseQueue
  let schema: Schema
  /// Which file the path led to as it was opened; nothing in memory.
  let identity: DiskPath.Identity?
  /// What was seen in the file at the last look; nothing before the first, and in memory.
  let footprint = Mutex<Footprint?>(nil)
  /// Its waiting for another program that holds the file.
  let wait: LockWait
  /// Hears how far a change is, and says whether to go on.
  let pace = Mutex<(@Sendable (_ done: Int, _ all: Int) -> Bool)?>(nil)
  /// The long answers that are being read.
  let passages = Mutex<[Query: Passage]>([:])
  /// What was counted for them and still holds.
  let counted = Mutex(CountMemo())
  /// The questionnaires that the programme asks.
  let asked = Mutex(Deferred<[Questionnaire]>(wrappedValue: []))

  init(
    path: String, queue: DatabaseQueue, schema: Schema = .current,
    identity: DiskPath.Identity? = nil, wait: LockWait = LockWait(patience: 0)
  ) {
    self.path = path
    self.queue = queue
    self.schema = schema
    self.identity = identity
    self.wait = wait
  }

  deinit {
    do {
      try queue.end()
    } catch {
      assertionFailure("\(error)")
    }
  }

  /// A programme that lives in memory and is gone with the value.
  ///
  /// - Throws: ``Refusal`` with the rule that `programme` breaks.
  public static func inMemory(_ programme: Programme, by: String, at moment: Moment)
    throws(Refusal) -> ProgramFile
  {
    try Refusal.translating("") {
      let queue = try DatabaseQueue(configuration: .programme(patience: 0))
      let file = ProgramFile(path: "", queue: queue)
      try file.begin(programme, by: by, at: moment)
      return file
    }
  }

  /// Breaks off what the connection is doing, from another thread than the one that waits for it;
  /// whoever waits gets a ``StoreTrouble``.
  public func interrupt() { queue.interrupt() }

  /// From now on `tell` hears, on the thread that waits, when a call has waited for some time for
  /// another program that holds the file, and when that is over.
  public func onWaiting(_ tell: @escaping @Sendable (_ isWaiting: Bool) -> Void) {
    wait.onLong(tell)
  }

  /// Ends such a waiting from another thread; whoever waits gets ``StoreTrouble/busy(path:)``.
  public func stopWaiting() { wait.giveUp() }

  /// From now on `goesOn` hears, on the thread that waits, how much of a change is done, which is all
  /// just before it is kept; where it answers no, the change is taken back and refused as
  /// ``StoreTrouble/stopped(path:)``.
  public func onChanging(_ goesOn: @escaping @Sendable (_ done: Int, _ all: Int) -> Bool) {
    pace.withLock { $0 = goesOn }
  }

  /// - Throws: ``StoreTrouble`` where the change is not to go on.
  func goOn(_ done: Int, of all: Int) throws {
    guard let goesOn = pace.withLock({ $0 }) else { return }
    if !goesOn(done, all) { throw StoreTrouble.stopped(path: path) }
  }

  /// A number that changes whenever another connection has changed the file.
  ///
  /// - Throws: ``StoreTrouble``.
  public func dataVersion() throws(StoreTrouble) -> Int64 {
    try StoreTrouble.translating(path) {
      try connected { try $0.number("PRAGMA data_version") }
    }
  }

  /// Makes the schema and the first step in one transaction.
  func begin(_ programme: Programme, by: String, at moment: Moment) throws {
    try write { database in
      try schema.migrate(database)
      let log = HistoryLog(database: database, schema: schema.version)
      _ = try log.begin(.createProgramme, by: by, at: moment)
      var writing = Writing(database: database, today: moment.day)
      try writing.apply(.organisation(.save(programme)))
      try noteFootprint(in: database)
      return .commit
    }
  }
}
