/// Why there is no terminal to draw on.
enum TerminalError: Error, Hashable {
  /// Standard input or output is no terminal.
  case notATerminal
  /// The terminal cannot move its cursor: TERM is empty or `dumb`.
  case dumb(term: String)
  /// No description of the terminal is on this machine, nor of the usual ones.
  case notDescribed(term: String)
  /// No memory or descriptors are left.
  case noResources
}
