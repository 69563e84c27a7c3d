import Mentoring
import TerminalKit

/// A question of the shell, asked before something typed would be lost.
struct Question: ShellSheet {
  /// What a yes does.
  enum Intent: Hashable, Sendable {
    /// Ends the program.
    case leave
    /// Runs the action of the page in front that has the name.
    case discard(String)
    /// Takes these steps back, in this order, to come to one.
    case undo([Step.ID], to: StepRow)
  }

  /// What a yes does.
  let intent: Intent
  private var dialog: Dialog

  /// Asks in the words of `intent`; Enter keeps what was typed.
  init(_ intent: Intent, _ context: Context) {
    self.intent = intent
    dialog = Self.dialog(intent, context)
  }

  private static func dialog(_ intent: Intent, _ context: Context) -> Dialog {
    let words = context.words.shell
    return switch intent {
    case .leave:
      Dialog(
        title: words.discardQuestion, text: [words.discardText, words.leaveText],
        buttons: context.discardOrKeep, focus: "no")
    case .discard:
      Dialog(
        title: words.discardQuestion, text: [words.discardText], buttons: context.discardOrKeep,
        focus: "no")
    case .undo(let steps, let row):
      Dialog(
        title: words.goBackQuestion,
        text: [
          context.words.history.head(row, context.words.steps),
          words.goBackText(steps.count, context.keyNames),
        ],
        buttons: context.yesNo, focus: "no")
    }
  }

  mutating func follow(_ program: Program) {
    dialog = Self.dialog(intent, program.context).keepingPlace(of: dialog)
  }

  let extent = SheetExtent.picture

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    switch dialog.handle(key) {
    case .chosen("yes"): .closed(then: [.goOn(intent)])
    case .chosen, .cancelled: .closed()
    // Help, the palette and the like stay at hand; what types a letter must not reach the page.
    case .ignored where key.typed == nil: .ignored
    case .moved, .ignored: .stays()
    }
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    dialog.draw(in: area, on: &grid)
  }
}
