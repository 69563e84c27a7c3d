import Screens

/// What a command wants to happen.
enum Outcome: Hashable, Sendable {
  /// It has done its work.
  case done(Output)
  /// The program is to be shown, with a programme or without one.
  case open(path: String?, screen: Chapter?)
  /// The machine is to be looked at.
  case examine(asJSON: Bool)

  /// Lines on stdout.
  static func lines(_ lines: [String], status: EndStatus = .done) -> Outcome {
    .done(Output(lines, status: status))
  }

  /// A document for other programs.
  static func json(_ json: JSON, status: EndStatus = .done) -> Outcome {
    .done(Output(json, status: status))
  }
}
