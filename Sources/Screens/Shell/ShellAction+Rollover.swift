import Mentoring
import TerminalKit

extension ShellAction {
  /// The programme of the next school year, made of the open one.
  static let rollover = ShellAction(
    "shell.rollover", [.alt("y")], { $0.newYear.begin },
    unless: { program in
      guard program.isOpen, let year = program.context.programme?.year else {
        return program.context.words.start.nothingOpen
      }
      if let lost = program.lossNotice { return lost.text }
      if program.chapterWithUnkept != nil { return program.formIsOpen }
      return year.next == nil ? program.context.words.newYear.noNextYear : nil
    },
    run: { $0.push(RolloverSheet()) })
}

extension Program {
  /// The programme of a new school year is open, made of that in the file at `old`.
  mutating func rolledOver(from old: String) -> [Effect] {
    guard let path = context.path, let year = context.programme?.year else { return [] }
    let isBeside = Self.folder(of: path) == Self.folder(of: old)
    let names = [path, old].map { isBeside ? String($0.dropFirst(Self.folder(of: $0).count)) : $0 }
    let told = context.words.newYear.made(year, names[0], names[1], context.keyNames)
    notice = Notice(told, path: path)
    return []
  }

  /// The folder of a path, with the slash behind it.
  private static func folder(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[...$0] } ?? ""
  }
}

extension SchoolYear {
  /// The school year after this one, where there is one.
  var next: SchoolYear? { SchoolYear(start: start + 1) }
}
