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
    /// Nothing: the file has lost its name, and the actions are chosen that help.
    case lost
    /// Ends the program though the file has lost its name.
    case leaveLost
    /// Takes these steps back, in this order, to come to one.
    case undo([Step.ID], to: StepRow)
  }

  /// What a yes does.
  let intent: Intent
  private var dialog: Dialog
  /// What the question was asked about.
  private var loss: FileLoss?

  /// Asks in the words of `intent`; Enter keeps what was typed.
  init(_ intent: Intent, _ context: Context) {
    self.intent = intent
    dialog = Self.dialog(intent, context)
    loss = context.loss
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
    case .lost, .leaveLost: lost(intent, context)
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

  private static func lost(_ intent: Intent, _ context: Context) -> Dialog {
    let (words, loss, remains) = (context.words.lost, context.loss ?? .gone, context.remains)
    let happened = words.happened(loss, context.path ?? "") + "."
    let saveAs =
      remains.isWhole ? [Dialog.Button(ShellAction.saveAs.id, words.saveAs.label)] : []
    let cure = remains.isWhole ? words.cure(loss) : words.unreadable(remains.copy)
    guard intent == .lost else {
      return Dialog(
        title: words.endQuestion, text: [happened, remains.isWhole ? words.endText : cure],
        buttons: saveAs + context.endOrNot, focus: "no")
    }
    let reopen =
      loss == .replaced || loss == .overwritten
      ? [Dialog.Button(ShellAction.reopen.id, words.reopen.label)] : []
    return Dialog(
      title: words.heading(loss), text: [happened, cure],
      buttons: reopen + saveAs + [Dialog.Button("no", words.stay)], focus: "no")
  }

  mutating func follow(_ program: Program) {
    let present = Self.dialog(intent, program.context)
    guard loss != program.context.loss else {
      dialog = present.keepingPlace(of: dialog)
      return
    }
    // Other buttons are there once another file has the name.
    loss = program.context.loss
    dialog.takeWords(of: present)
  }

  let extent = SheetExtent.picture

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    switch dialog.handle(key) {
    case .chosen("yes"): .closed(then: [.goOn(intent)])
    case .chosen(let name) where name != "no": .closed(then: [.run(name)])
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
