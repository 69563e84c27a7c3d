import Mentoring

/// Since when long answers have been read, so that only of what takes long something is told, and not
/// too often.
struct LoadTimes: Sendable {
  private struct Load {
    let request: Int
    /// When there is next something to tell of it.
    var due: ContinuousClock.Instant
  }

  private var loads: [Query: Load] = [:]

  /// A slice of an answer is about to be read, of a request that may have been begun before.
  mutating func begin(_ query: Query, _ request: Int, at now: ContinuousClock.Instant) {
    guard loads[query]?.request != request else { return }
    loads[query] = Load(request: request, due: now + Works.patience)
  }

  /// Whether there is something to tell of an answer that goes on; not again before some time is over.
  mutating func isDue(_ query: Query, at now: ContinuousClock.Instant) -> Bool {
    guard let load = loads[query], load.due <= now else { return false }
    loads[query]?.due = now + Works.interval
    return true
  }

  /// An answer is whole, or was refused.
  mutating func end(_ query: Query) { loads[query] = nil }
}
