import TerminalKit

extension Program {
  /// A work that goes on beside the program.
  struct Running: Sendable {
    let id: Work.ID
    /// What is told of it.
    let title: Work.Title
    /// The chapter that waits for it.
    let chapter: Chapter
    /// How far it is, once there is something to tell.
    var progress: (done: Int, total: Int)?

    /// Whether it is a change of which nothing remains but to be kept.
    var isFinishing: Bool {
      guard id == .file, let (done, total) = progress else { return false }
      return total > 0 && done >= total
    }
  }

  /// Begins a work that a chapter waits for; an older one of its name is broken off.
  mutating func begin(_ work: Work, for chapter: Chapter) -> [Effect] {
    let stopped = works.filter { $0.id.name == work.id.name }
    works.removeAll { $0.id.name == work.id.name }
    lastWork += 1
    let work = work.numbered(lastWork)
    works.append(Running(id: work.id, title: work.title, chapter: chapter))
    return stopped.map { .cancel($0.id) } + [.work(work)]
  }

  /// Begins to write a copy of the file, unless one is being written.
  mutating func beginCopy() -> [Effect] {
    guard !works.contains(where: { $0.id == .copy }) else {
      notice = Notice(context.words.waiting.copyGoesOn, .obstacle)
      return []
    }
    works.append(Running(id: .copy, title: .copying, chapter: chapter))
    notice = Notice(context.words.shell.backingUp, .note)
    return [.backUp]
  }

  /// Takes what came of a copy; one that was done just as it was broken off is told of too, as it lies
  /// there.
  mutating func copied(_ outcome: any Sendable) -> [Effect] {
    let isAwaited = works.contains { $0.id == .copy }
    switch outcome as? Message {
    case .backedUp(let path)?: return take(copyAt: path)
    case .notBackedUp(let trouble)? where isAwaited:
      return endCopy(Notice(context.words.shell.notBackedUp(trouble), .trouble))
    default:
      return isAwaited ? endCopy(Notice(context.words.waiting.copyStopped, .note)) : []
    }
  }

  /// A copy lies at `path`.
  mutating func take(copyAt path: String) -> [Effect] {
    endCopy(Notice(context.words.shell.backedUp(path), path: path))
  }

  /// The copy is there, or is not, as `notice` says.
  mutating func endCopy(_ notice: Notice) -> [Effect] {
    works.removeAll { $0.id == .copy }
    self.notice = notice
    return []
  }

  /// Notes how far a work is.
  mutating func progressed(_ id: Work.ID, _ done: Int, of total: Int) {
    if id == .file, !works.contains(where: { $0.id == id }) {
      works.append(Running(id: id, title: titleOfWriting, chapter: chapter))
    }
    guard let place = works.firstIndex(where: { $0.id == id }) else { return }
    works[place].progress = (done, total)
  }

  /// What is being written just now.
  private var titleOfWriting: Work.Title {
    switch asking.first?.change.way {
    case .edits: .changing
    case .undo: .undoing
    case .redo: .redoing
    case nil: .writing
    }
  }

  /// What was being written is there, or was refused.
  mutating func endWriting() { works.removeAll { $0.id == .file } }

  /// The work that is told of: the first that has gone on long enough.
  var shownWork: Running? { works.first { $0.progress != nil } }

  /// Breaks off the work that is told of where the key is Esc; nothing for every other key, and
  /// where there is no such work.
  mutating func stopShownWork(_ key: Key) -> [Effect]? {
    guard key == .escape, let shown = shownWork else { return nil }
    // The box stays until the file has answered.
    if shown.id == .file { return shown.isFinishing ? [] : [.cancel(.file)] }
    if shown.id == .copy { notice = Notice(context.words.waiting.copyStopped, .note) }
    return stop { $0.id == shown.id }
  }

  /// Draws how far the work is that is told of, over everything else.
  func drawProgress(on grid: inout Grid) {
    guard let shown = shownWork, let (done, total) = shown.progress else { return }
    let words = context.words.shell
    let (count, rest) = total > 0 ? amounts(of: shown.title, done, total) : ("", "")
    let cancel = KeyBar.Item(key: context.name(of: .escape), label: words.stop)
    Progress(
      words.work(shown.title), done: done, of: total, count: count,
      rest: shown.isFinishing ? context.words.waiting.finishing : rest,
      cancel: shown.isFinishing ? nil : cancel
    ).draw(in: grid.bounds, on: &grid)
  }

  /// How much is done and how much remains, in words.
  private func amounts(of title: Work.Title, _ done: Int, _ total: Int) -> (String, String) {
    let left = max(0, total - done)
    return switch title {
    case .copying: (context.words.waiting.percent(done), context.words.waiting.percentLeft(left))
    case .sorting, .searching, .matching, .laying, .changing, .undoing, .redoing, .writing:
      (context.words.shell.progress(done, total), context.words.shell.remaining(left))
    }
  }

  /// Lets `tell` tell whoever waits for a work that has ended; nobody waits for one broken off.
  mutating func ended(_ id: Work.ID, _ tell: (inout Program, Chapter) -> [Effect]) -> [Effect] {
    guard let place = works.firstIndex(where: { $0.id == id }) else { return [] }
    return tell(&self, works.remove(at: place).chapter)
  }

  /// Breaks off works, and tells the pages that wait for them.
  mutating func stop(_ isMeant: (Running) -> Bool) -> [Effect] {
    works.filter(isMeant).flatMap { running in
      let id = running.id
      return [.cancel(id)] + ended(id) { $0.give(.stopped(id), to: $1) }
    }
  }

  /// Breaks off every work but those of the file: what is computed is lost with the program anyway,
  /// but a change or a copy that was asked for is to be there.
  mutating func stopAll() -> [Effect] {
    let stopped = works.filter { $0.id != .copy && $0.id != .file }
    works.removeAll { $0.id != .copy && $0.id != .file }
    return stopped.map { .cancel($0.id) }
  }
}
