import TerminalKit

/// A question of the shell, asked before something typed would be lost.
struct Question: Hashable, Sendable {
  /// What a yes does.
  enum Intent: Hashable, Sendable {
    /// Ends the program.
    case leave
    /// Runs the action of the page in front that has the key.
    case discard(Key)
  }

  /// What a yes does.
  let intent: Intent
  /// What is shown.
  var dialog: Dialog

  /// Asks in the words of `intent`; Enter keeps what was typed.
  init(_ intent: Intent, _ words: ShellWords) {
    self.intent = intent
    switch intent {
    case .leave:
      dialog = Dialog(
        title: words.leaveQuestion, text: [words.leaveText], buttons: words.yesNo, focus: "no")
    case .discard:
      dialog = Dialog(
        title: words.discardQuestion, text: [words.discardText], buttons: words.discardOrKeep,
        focus: "no")
    }
  }
}
