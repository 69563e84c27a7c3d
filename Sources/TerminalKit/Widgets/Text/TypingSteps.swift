/// What a line was before it was typed into, so that typing is taken back word by word, as in a form.
///
///     if outcome == .edited { steps.remember(before, key) }            // in update
///     steps.undo(&field)
public struct TypingSteps: Hashable, Sendable {
  private struct Step: Hashable, Sendable {
    let before: TextField
    var run: FormStep.Run
  }

  private static let most = 100
  private var past: [Step] = []
  private var future: [TextField] = []

  /// Starts with nothing to take back.
  public init() {}

  /// Whether some typing can be taken back.
  public var canUndo: Bool { !past.isEmpty }

  /// Whether some typing was taken back that can be typed again.
  public var canRedo: Bool { !future.isEmpty }

  /// Keeps what the field was before a key has changed it, or what has no key, such as a paste.
  public mutating func remember(_ before: TextField, _ key: Key?) {
    future = []
    let run = key.map { FormStep.Run($0) } ?? .other
    if let last = past.last, last.run.goesOn(with: run) {
      past[past.count - 1].run = run
      return
    }
    past.append(Step(before: before, run: run))
    // The first one stays, so that undo always leads back to what there was.
    if past.count > Self.most { past.remove(at: 1) }
  }

  /// What is typed next is taken back by itself.
  public mutating func endRun() {
    if let last = past.indices.last { past[last].run = .other }
  }

  /// Takes back the last typing.
  public mutating func undo(_ field: inout TextField) {
    guard let step = past.popLast() else { return }
    future.append(field)
    field = step.before
  }

  /// Types again what was taken back last.
  public mutating func redo(_ field: inout TextField) {
    guard let next = future.popLast() else { return }
    past.append(Step(before: field, run: .other))
    field = next
  }
}
