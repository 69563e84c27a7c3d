import TerminalKit

/// What the terminal of the process is, found by taking it over for a moment.
struct TerminalReport: Hashable, Sendable {
  /// The name whose description is used.
  var description: String
  /// How large the window is.
  var size: Size
  /// How many colours the terminal has.
  var colours: Int
  /// Whether it was asked how dark its ground is, and what it answered in time.
  var isAsked: Bool
  var answer: Theme.Kind?
}
