import TerminalKit

/// A question of the shell, asked before something typed would be lost.
struct Question: Sheet {
  /// What a yes does.
  enum Intent: Hashable, Sendable {
    /// Ends the program.
    case leave
    /// Runs the action of the page in front that has the name.
    case discard(String)
  }

  /// What a yes does.
  let intent: Intent
  private var dialog: Dialog

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

  let extent = SheetExtent.picture

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    switch dialog.handle(key) {
    case .chosen("yes"): .closed(then: [.goOn(intent)])
    case .chosen, .cancelled: .closed()
    case .moved, .ignored: .stays()
    }
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    dialog.draw(in: area, on: &grid)
  }
}
