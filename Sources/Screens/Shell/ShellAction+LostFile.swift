import Mentoring
import TerminalKit

/// What can be done where the name of the open file does not lead to it any more.
extension ShellAction {
  static let reopen = ShellAction(
    "shell.reopen", [.alt("o")], { $0.lost.reopen }, isOverSheets: true,
    unless: { program in
      let words = program.context.words.lost
      switch program.context.loss {
      case nil: return program.isOpen ? words.inPlace : program.context.words.start.nothingOpen
      case .gone: return words.nothingThere
      case .emptied: return words.nothingInIt
      case .replaced, .overwritten: return nil
      }
    },
    run: { $0.reopen() })

  static let saveAs = ShellAction(
    "shell.saveAs", [.alt("a")], { $0.lost.saveAs }, isOverSheets: true,
    unless: { program in
      guard program.isOpen else { return program.context.words.start.nothingOpen }
      guard program.context.loss != nil else { return program.context.words.lost.inPlace }
      return program.context.remains.isWhole ? nil : program.context.words.lost.nothingLeft
    },
    run: { program in
      guard !program.asksWhereToSave else { return [] }
      return program.push(SaveAsSheet(program.context))
    })
}
