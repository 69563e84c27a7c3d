import PlainText
import Screens
import TerminalKit

/// The long work of one match: tells how far it is once it has gone on for a while, and stops where
/// the person wants no more of it.
final class Watch {
  private let vigil: Vigil
  private let words: MatchWords
  private let repertoire: Repertoire
  private var step = MatchWords.Step.matching
  /// Whether what is done only grows, so that the rest can be foreseen.
  private var isSteady = false
  private var began: ContinuousClock.Instant
  private var isDueAt: ContinuousClock.Instant
  /// The line that is shown.
  private var shown = ""
  /// How far the step was at most: it may search several times, each from the beginning.
  private var percent = 0
  /// Whether it was broken off.
  private(set) var isBrokenOff = false

  init(_ world: World) {
    vigil = world.vigil
    words = world.words.commands.match
    repertoire = world.environment.repertoire
    began = vigil.now()
    isDueAt = began + Works.patience
    vigil.note(true)
  }

  deinit {
    vigil.note(false)
    guard !shown.isEmpty else { return }
    vigil.show("".padded(to: DisplayWidth.of(shown)))
    vigil.show("")
  }

  /// Begins a step.
  func begin(_ step: MatchWords.Step, isSteady: Bool = false) {
    self.step = step
    self.isSteady = isSteady
    percent = 0
    began = vigil.now()
  }

  /// Shows how far the step is, where it is time to; whether to go on.
  func goesOn(_ done: Int, of total: Int) -> Bool {
    isBrokenOff = isBrokenOff || vigil.isInterrupted()
    let now = vigil.now()
    guard !isBrokenOff, let columns = vigil.columns, now >= isDueAt else { return !isBrokenOff }
    isDueAt = now + Works.interval
    percent = max(percent, min(100, 100 * done / max(1, total)))
    let line = words.progress(step, percent, rest(done, total, now - began))
    show(line.drawn(with: repertoire).fitted(to: columns - 1))
    return true
  }

  /// Asks once more after the last step.
  ///
  /// - Throws: ``CommandFailure/interrupted``.
  func finish() throws(CommandFailure) {
    isBrokenOff = isBrokenOff || vigil.isInterrupted()
    if isBrokenOff { throw .interrupted }
  }

  private func show(_ line: String) {
    guard line != shown else { return }
    vigil.show(line.padded(to: max(DisplayWidth.of(shown), DisplayWidth.of(line))))
    shown = line
  }

  /// How many seconds are left, once a part is done from which that can be told.
  private func rest(_ done: Int, _ total: Int, _ spent: Duration) -> Int? {
    guard isSteady, 20 * done >= total, 0 < done, done < total else { return nil }
    return Int((spent / .seconds(1) * Double(total - done) / Double(done)).rounded(.up))
  }
}
