import Mentoring
import Paperwork
import ProgramFile
import Screens
import Synchronization

/// Does what the screens ask for: the only place where they meet the file and the papers.
///
/// Effects come one after another, on one thread; a copy of the file is written beside them, on
/// another.
final class EffectRunner: Sendable {
  let clock: Clock
  let author: String
  let handbook: HandbookContents
  let outside: Outside
  /// Whether programmes are opened and made in memory, so that nothing of what is done is kept.
  let isRehearsal: Bool
  /// Whether what stands in forms is kept, to be there again next time.
  let keepsForms: Bool
  /// Tells of the next change of the file that is open.
  let watch: FileWatch?
  private let makeDemo: @Sendable () throws(Refusal) -> Desk
  let desk: Mutex<Desk?>
  private let reading = Mutex(Reading())
  /// Since when long answers have been read.
  private let times = Mutex(LoadTimes())
  /// Hears how long a call waits at most for another program that holds the file.
  let holding = Mutex<@Sendable (_ seconds: Int?) -> Void>({ _ in })
  /// The waiting of the file that is being opened.
  let opening = Mutex<LockWait?>(nil)
  /// How far a change of the file is.
  let pace = Pace()
  /// The chapter that the next programme is opened at; nothing is where its reader was.
  let aim = Mutex<Chapter?>(nil)

  /// The file that is being read from just now, and whether nobody waits for answers any more.
  private struct Reading {
    var file: ProgramFile?
    var isEnded = false
  }

  /// The programme that is open.
  struct Desk: Sendable {
    let file: ProgramFile
    /// Where the papers and the sessions of the programme belong.
    let path: String
    /// The name of this program as the writer of drafts in it.
    var writer = ""
    /// What the file said when it was last asked whether another program changed it.
    var dataVersion: Int64 = 0
    /// The last change that was in the file then.
    var lastChange: Int64 = 0
    /// Why the name of the file did not lead to it at the last look; nothing where it did.
    var loss: FileLoss?
    /// All of a small file, in memory.
    var mirror: ProgramFile?
    /// An older mirror, into which the next is written.
    var spare: ProgramFile?
    /// Whether the file may have more than the mirror.
    var isMirrorDue = true
  }

  /// Creates a runner, with a programme that is open already or without one.
  ///
  /// `author` is who works, for the history; `makeDemo` makes and opens a sample.
  init(
    clock: Clock, author: String, handbook: HandbookContents, outside: Outside,
    isRehearsal: Bool = false, keepsForms: Bool = true, open: Desk? = nil,
    watch: FileWatch? = nil, makeDemo: @escaping @Sendable () throws(Refusal) -> Desk
  ) {
    self.clock = clock
    self.author = author
    self.handbook = handbook
    self.outside = outside
    self.isRehearsal = isRehearsal
    self.keepsForms = keepsForms
    self.watch = watch
    self.makeDemo = makeDemo
    desk = Mutex(open)
  }

  /// The programme that is open, where one is.
  var open: Desk? { desk.withLock { $0 } }

  /// Carries out one effect and returns what came of it; the loop itself does the rest.
  func run(_ effect: Effect) -> [Message] {
    switch effect {
    case .open(let path): return open(path)
    case .saveAs(let path): return [saveAs(path)]
    case .rollOver(let path, let change): return rollOver(to: path, change)
    case .create(let new): return create(new)
    case .openDemo: return openDemo()
    case .load(let query, let request): return load(query, request)
    case .perform(let change): return perform(change, expecting: nil)
    case .save(let change, let draft):
      return perform(change, expecting: nil, of: keepsForms ? draft : nil)
    case .keepDraft(let draft): return keep(draft)
    case .dropDraft(let key): return drop(key)
    case .undo(let step): return perform(.undo, expecting: step)
    case .redo(let step): return perform(.redo, expecting: step)
    case .readRoadmap(let path): return [readRoadmap(at: path)]
    case .print(let order): return [print(order)]
    case .export(let paper): return [export(paper)]
    case .write(let table): return [write(table)]
    case .backUp: return [backUp()].compactMap(\.self)
    case .remember(let session):
      if let desk = open { outside.remember(desk.path, session) }
      return []
    case .copy(let copied): return [keep(copied)]
    case .work(let work): return [.worked(work.id, work.job.run(Beacon()))]
    case .adopt(let preferences): return [.adopted(preferences)]
    case .stopWaiting:
      stopWaiting()
      return []
    case .cancel, .preview, .suspend, .quit: return []
    }
  }

  /// Keeps in a file what the terminal gives to no clipboard.
  private func keep(_ copied: CopiedText) -> Message {
    do throws(Failure) {
      return .copied(.file(path: try outside.keep(copied.text), copied))
    } catch {
      return .failed(error)
    }
  }

  /// Asks whether another program wrote to the file since the last look.
  func changedOutside() -> Bool {
    // What lies beside the name of a lost file is another's, and would be read with it.
    guard let desk = open, desk.loss == nil else { return false }
    watch?.follow(desk.path)
    do throws(StoreTrouble) {
      let present = try desk.file.dataVersion()
      guard desk.dataVersion != present else { return false }
      let change = try desk.file.lastChange()
      self.desk.withLock {
        $0?.dataVersion = present
        $0?.lastChange = change
        $0?.isMirrorDue = true
      }
      // What another program keeps of a form is no change of the programme.
      return desk.lastChange != change
    } catch {
      return false
    }
  }

  /// Breaks off what is being read, and reads nothing from now on; changes are written as before.
  func stopReading() {
    reading.withLock { reading in
      reading.isEnded = true
      reading.file?.interrupt()
    }
  }

  /// Whether nobody waits for answers any more.
  var isReadingEnded: Bool { reading.withLock { $0.isEnded } }

  /// Closes what is open, so that one file is left of it.
  func close() {
    let closing = desk.withLock { desk in
      defer { desk = nil }
      return desk
    }
    if let closing { end(closing.file) }
  }

  /// Closes a file; one that cannot be tidied up now is tidied up when it is next opened.
  func end(_ file: ProgramFile) {
    do throws(StoreTrouble) { try file.close() } catch { return }
  }

  /// Puts another programme in the place of the one that is open, and tells of it; one that cannot
  /// be read is closed, and the one before stays.
  func put(_ new: Desk) throws(StoreTrouble) -> [Message] {
    let (new, overview) = try begun(new)
    let rescued: [Message]
    do throws(StoreTrouble) { rescued = try rescue(from: new) } catch { throw giveUp(new, error) }
    replace(by: new)
    return [.opened(path: new.path, overview, session(of: new.path))] + rescued
  }

  /// Where the reader was in a programme last time, or is to be now.
  private func session(of path: String) -> Session? {
    let kept = outside.session(path)
    let aim = aim.withLock { aim in
      defer { aim = nil }
      return aim
    }
    guard let aim else { return kept }
    var there = kept ?? Session(chapter: aim)
    there.chapter = aim
    return there
  }

  /// A programme as it is when the work in it begins; one that cannot be read is closed.
  func begun(_ new: Desk) throws(StoreTrouble) -> (Desk, Overview) {
    var new = new
    do throws(StoreTrouble) {
      new.writer = outside.writer.token(new.path)
      new.file.ask(Deferred { [handbook] in handbook.asked })
      watch?.follow(new.path)
      new.file.onWaiting(teller(of: ProgramFile.patience))
      new.dataVersion = try new.file.dataVersion()
      new.lastChange = try new.file.lastChange()
      return (new, try overview(of: new))
    } catch {
      throw giveUp(new, error)
    }
  }

  /// Closes a programme that does not come to the place of the open one, and returns why.
  private func giveUp(_ new: Desk, _ error: StoreTrouble) -> StoreTrouble {
    end(new.file)
    if let desk = open { watch?.follow(desk.path) }
    return error
  }

  /// Closes what is open, and has `new` in its place.
  func replace(by new: Desk) {
    close()
    desk.withLock { $0 = new }
  }

  private func overview(of desk: Desk) throws(StoreTrouble) -> Overview {
    guard case .overview(let overview) = try desk.file.load(.overview) else {
      throw .damaged(path: desk.path, finding: "overview")
    }
    return overview
  }

  private func openDemo() -> [Message] {
    do throws(Refusal) {
      let desk = try makeDemo()
      do throws(StoreTrouble) { return try put(desk) } catch { throw .store(error) }
    } catch {
      return [.notOpened(.refused(error))]
    }
  }

  private func load(_ query: Query, _ request: Int) -> [Message] {
    guard let desk = open else {
      return query == .drafts ? [.loaded(.drafts, request: request, .success(looseDrafts()))] : []
    }
    do throws(StoreTrouble) {
      guard try begins(reading: desk.source()) else { return [] }
      defer { reading.withLock { $0.file = nil } }
      times.withLock { $0.begin(query, request, at: .now) }
      let answer = try load(query, from: desk)
      return try news(of: query, request, answer, desk)
        + [.loaded(query, request: request, .success(answer))]
    } catch {
      times.withLock { $0.end(query) }
      return [.loaded(query, request: request, .failure(error))]
    }
  }

  /// How far a load is of which there was nothing but a part, once it has gone on for long.
  private func news(of query: Query, _ request: Int, _ answer: Loaded, _ desk: Desk)
    throws(StoreTrouble) -> [Message]
  {
    switch answer {
    case .unfinished, .begun:
      guard times.withLock({ $0.isDue(query, at: .now) }) else { return [] }
      let soFar = try desk.source().readSoFar(of: query) ?? ReadSoFar(0, of: 0)
      return [.reading(query, request: request, soFar)]
    default:
      times.withLock { $0.end(query) }
      return []
    }
  }

  private func load(_ query: Query, from desk: Desk) throws(StoreTrouble) -> Loaded {
    query == .drafts ? .drafts(try drafts(in: desk)) : try desk.source().loadSlice(query)
  }

  /// Notes that a file is being read from; false where nobody waits for it.
  private func begins(reading file: ProgramFile) -> Bool {
    reading.withLock { reading in
      if !reading.isEnded { reading.file = file }
      return !reading.isEnded
    }
  }

  private func perform(_ change: Change, expecting step: Step.ID?, of draft: Draft.Key? = nil)
    -> [Message]
  {
    guard let desk = open else { return [] }
    do throws(Refusal) {
      let receipt = try perform(change, expecting: step, of: draft, on: desk)
      noteChange(in: desk.file)
      return [.performed(change, .success(receipt))] + newsOfPlace(desk.file.lossOfName())
    } catch {
      return [.performed(change, .failure(error))] + newsOfPlace(after: error, in: desk)
    }
  }

  /// What was written here is no news of another program.
  private func noteChange(in file: ProgramFile) {
    do throws(StoreTrouble) {
      let change = try file.lastChange()
      desk.withLock {
        $0?.lastChange = change
        $0?.isMirrorDue = true
      }
    } catch {
      return
    }
  }

  private func perform(
    _ change: Change, expecting step: Step.ID?, of draft: Draft.Key?, on desk: Desk
  ) throws(Refusal) -> Receipt {
    let file = desk.file
    pace.begin()
    file.onChanging { [pace] in pace.goesOn($0, of: $1) }
    return switch (change.way, draft) {
    case (.edits(let edits), let draft?):
      try file.perform(
        edits, title: change.title, by: author, at: clock.now(), of: draft,
        writer: desk.writer)
    case (.edits(let edits), nil):
      try file.perform(edits, title: change.title, by: author, at: clock.now())
    case (.undo, _): try file.undo(expecting: step, by: author, at: clock.now())
    case (.redo, _): try file.redo(expecting: step, by: author, at: clock.now())
    }
  }
}
