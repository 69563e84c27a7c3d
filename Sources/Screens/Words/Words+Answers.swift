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

  /// Whether a typed line says yes: the letter or the word alone, in either language.
  public func saysYes(_ line: String) -> Bool {
    let typed = line.split(whereSeparator: \.isWhitespace)
    guard typed.count == 1, let reply = typed.first?.lowercased() else { return false }
    let words = shell.yesLetters.map { String($0) } + [Self.russian, .english].map(\.shell.yes)
    return words.contains { $0.lowercased() == reply }
  }
}
