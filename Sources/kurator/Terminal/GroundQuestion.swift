import TerminalKit

/// The question how dark the ground of the terminal is: for how long an answer counts, and for how
/// long one may still come.
struct GroundQuestion: Sendable {
  /// How long an answer counts; without one the ground is taken for dark.
  static let patience = Duration.milliseconds(100)
  /// How long one that has begun may take to become whole.
  private static let longPatience = Duration.seconds(1)

  private let asked: ContinuousClock.Instant
  private var isAnswered = false
  /// Whether the terminal may still answer.
  private(set) var isOpen = true

  /// Remembers when it was asked.
  init(asked: ContinuousClock.Instant) { self.asked = asked }

  /// When an answer no longer counts.
  var deadline: ContinuousClock.Instant { asked + Self.patience }

  /// Takes what the terminal answers, and tells what kind of theme fits its ground.
  mutating func take(_ reply: Reply, at now: ContinuousClock.Instant) -> Theme.Kind? {
    switch reply {
    case .kind:
      isOpen = false
      return nil
    case .ground(let color):
      guard isOpen, !isAnswered, now <= deadline else { return nil }
      isAnswered = true
      return Theme.Kind(ground: color)
    }
  }

  /// When something that looks like the beginning of an answer is a key after all; a lone Esc
  /// looks less like one.
  func resolution(loneEscape: Bool) -> ContinuousClock.Instant? {
    guard isOpen else { return nil }
    return loneEscape ? deadline : asked + Self.longPatience
  }
}
