public import TerminalKit

extension Words {
  /// The letters that a question shows for yes and for no: the first ones that can be drawn as they
  /// are, since a letter that stands for another is no key.
  public func answerLetters(_ repertoire: Repertoire) -> (yes: Character, no: Character) {
    (Self.shown(shell.yesLetters, repertoire), Self.shown(shell.noLetters, repertoire))
  }

  private static func shown(_ letters: [Character], _ repertoire: Repertoire) -> Character {
    let letter = letters.first { repertoire == .unicode || $0.isASCII } ?? letters.first ?? "?"
    return letter.uppercased().first ?? letter
  }

  /// Whether a typed line says yes, by its first letter.
  public func saysYes(_ line: String) -> Bool {
    line.first { !$0.isWhitespace }.map { shell.yesLetters.contains($0) } ?? false
  }
}
