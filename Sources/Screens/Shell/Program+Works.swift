import TerminalKit

extension Program {
  /// A work that goes on beside the program.
  struct Running: Sendable {
    let work: Work
    /// The chapter that waits for it.
    let chapter: Chapter
    /// How far it is, once there is something to tell.
    var progress: (done: Int, total: Int)?
  }

  /// Begins a work that a chapter waits for; an older one of its name is broken off.
  mutating func begin(_ work: Work, for chapter: Chapter) -> [Effect] {
    let stopped = works.filter { $0.work.id.name == work.id.name }
    works.removeAll { $0.work.id.name == work.id.name }
    lastWork += 1
    let work = work.numbered(lastWork)
    works.append(Running(work: work, chapter: chapter))
    return stopped.map { .cancel($0.work.id) } + [.work(work)]
  }

  /// Notes how far a work is.
  mutating func progressed(_ id: Work.ID, _ done: Int, of total: Int) {
    guard let place = works.firstIndex(where: { $0.work.id == id }) else { return }
    works[place].progress = (done, total)
  }

  /// The work that is told of: the first that has gone on long enough.
  var shownWork: Running? { works.first { $0.progress != nil } }

  /// Breaks off the work that is told of where the key is Esc; nothing for every other key, and
  /// where there is no such work.
  mutating func stopShownWork(_ key: Key) -> [Effect]? {
    guard key == .escape, let shown = shownWork else { return nil }
    return stop { $0.work.id == shown.work.id }
  }

  /// Draws how far the work is that is told of, over everything else.
  func drawProgress(on grid: inout Grid) {
    guard let shown = shownWork, let (done, total) = shown.progress else { return }
    let words = context.words.shell
    Progress(
      words.work(shown.work.title), done: done, of: total,
      count: total > 0 ? words.progress(done, total) : "",
      rest: total > 0 ? words.remaining(max(0, total - done)) : "",
      cancel: KeyBar.Item(key: context.name(of: .escape), label: words.stop)
    ).draw(in: grid.bounds, on: &grid)
  }

  /// Lets `tell` tell whoever waits for a work that has ended; nobody waits for one broken off.
  mutating func ended(_ id: Work.ID, _ tell: (inout Program, Chapter) -> [Effect]) -> [Effect] {
    guard let place = works.firstIndex(where: { $0.work.id == id }) else { return [] }
    return tell(&self, works.remove(at: place).chapter)
  }

  /// Breaks off works, and tells the pages that wait for them.
  mutating func stop(_ isMeant: (Running) -> Bool) -> [Effect] {
    works.filter(isMeant).flatMap { running in
      let id = running.work.id
      return [.cancel(id)] + ended(id) { $0.give(.stopped(id), to: $1) }
    }
  }

  /// Breaks off every work: what is computed is lost with the program anyway.
  mutating func stopAll() -> [Effect] {
    defer { works = [] }
    return works.map { .cancel($0.work.id) }
  }
}
