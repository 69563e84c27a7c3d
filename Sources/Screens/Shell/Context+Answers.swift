import TerminalKit

extension Context {
  /// The letters that a question shows for yes and for no.
  var answerLetters: (yes: Character, no: Character) { words.answerLetters(repertoire) }

  /// The buttons that answer a question: `yes` and `no`.
  var yesNo: [Dialog.Button] { answers(words.shell.yes, words.shell.no) }

  /// The buttons that close a form or go on in it: `yes` and `no`.
  var discardOrKeep: [Dialog.Button] { answers(words.shell.discard, words.shell.keepTyping) }

  /// The buttons that delete something or leave it: `yes` and `no`.
  var deleteOrNot: [Dialog.Button] { answers(words.shell.delete, words.shell.cancel) }

  /// The buttons that end the program though something is lost, or go on in it: `yes` and `no`.
  var endOrNot: [Dialog.Button] { answers(words.lost.end, words.shell.cancel) }

  private func answers(_ yes: String, _ no: String) -> [Dialog.Button] {
    let (shown, words) = (answerLetters, words.shell)
    return [
      Dialog.Button(
        "yes", "\(yes) (\(shown.yes))", keys: words.yesLetters.map { .character($0) }),
      Dialog.Button("no", "\(no) (\(shown.no))", keys: words.noLetters.map { .character($0) }),
    ]
  }
}
