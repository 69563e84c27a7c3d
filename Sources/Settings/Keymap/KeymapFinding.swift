public import StrictYAML

/// One mistake in a keymap file; what it is about keeps the keys that ship.
public struct KeymapFinding: Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file itself.
    case file(YAMLProblem)
    /// No action has that name; one that resembles it.
    case unknownAction(String, nearest: String?)
    /// No key has that name.
    case unknownKey(String)
    /// No terminal sends that key apart; what it sends instead.
    case notSent(String, instead: String?)
    /// The key moves, leaves or confirms on every screen and stays as it ships.
    case reserved(String)
    /// The keys of the action are its answer, and stay as they ship.
    case fixed(String)
    /// The action is to have no keys, and keeps those that are the same on every screen.
    case stays(String, keys: [String])
    /// Another action has the key at the same time; its line where it stands in the file too.
    case taken(String, by: String, line: Int?)
  }

  /// The path of the file.
  public let source: String
  /// Where it is.
  public let place: YAMLPlace
  /// What is wrong.
  public let problem: Problem

  /// Creates a finding.
  public init(source: String, place: YAMLPlace, problem: Problem) {
    self.source = source
    self.place = place
    self.problem = problem
  }
}
