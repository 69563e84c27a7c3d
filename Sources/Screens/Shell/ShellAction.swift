import Mentoring
import TerminalKit

/// An action that every page has.
struct ShellAction: Keyed, Sendable {
  /// The stable name.
  let id: String
  /// The keys, the first of which is shown; without any it is found by its title.
  let keys: [Key]
  /// Its words.
  let words: @Sendable (Words) -> ActionWords
  /// Whether it comes before a field or a question of the page.
  let isFirst: Bool
  /// Whether it leaves alone what lies over the page, so that it may be done with a sheet open.
  let isOverSheets: Bool
  /// A sentence why it is not possible now, or nothing.
  let obstacle: @Sendable (Program) -> String?
  /// Does it.
  let run: @Sendable (inout Program) -> [Effect]

  init(
    _ id: String, _ keys: [Key], _ words: @escaping @Sendable (Words) -> ActionWords,
    isFirst: Bool = false, isOverSheets: Bool = false,
    unless obstacle: @escaping @Sendable (Program) -> String? = { _ in nil },
    run: @escaping @Sendable (inout Program) -> [Effect]
  ) {
    self.id = id
    self.keys = keys
    self.words = words
    self.isFirst = isFirst
    self.isOverSheets = isFirst || isOverSheets
    self.obstacle = obstacle
    self.run = run
  }
}

extension ShellAction {
  static let all: [ShellAction] =
    [help, palette, undo, redo, history, saved, backup, reopen, saveAs, notices, organisation]
    + [begin, rollover]
    + [settings, language, mouse, tour, gallery, find, suspend] + tabs + borders + [quit]

  static let help = ShellAction(
    "shell.help", [.function(1), .alt("h")], { $0.shell.help }, isFirst: true,
    run: { $0.push(HelpPane($0)) })

  static let palette = ShellAction(
    "shell.palette", [.function(9), .control("p")], { $0.shell.palette }, isFirst: true,
    run: { $0.push(ActionPalette($0)) })

  static let undo = ShellAction(
    "shell.undo", [.control("z")], { $0.shell.undo },
    unless: { $0.undoObstacle },
    run: { $0.undo() })

  static let redo = ShellAction(
    "shell.redo", [.control("y")], { $0.shell.redo },
    unless: { $0.redoObstacle },
    run: { $0.redo() })

  private static let history = ShellAction(
    "shell.history", [.control("r")], { $0.shell.history },
    unless: { $0.isOpen ? nil : $0.context.words.start.nothingOpen },
    run: { $0.go(to: .history, at: .back($0.chapter)) })

  private static let saved = ShellAction(
    "shell.saved", [.control("s")], { $0.shell.savedAlready }, isOverSheets: true,
    run: { program in
      if let lost = program.lossNotice { return program.fulfil([.tell(lost)]) }
      if program.pages[program.chapter]?.hasUnkept == true { return program.tellUnkept() }
      let context = program.context
      let path = program.isOpen ? context.path : nil
      let sentence = context.words.shell.allSaved(context.overview?.saved, path, context.keyNames)
      return program.fulfil([.tell(Notice(sentence))])
    })

  static let backup = ShellAction(
    "file.backup", [.alt("c")], { $0.shell.backup }, isOverSheets: true,
    unless: { $0.isOpen ? nil : $0.context.words.start.nothingOpen },
    run: { $0.beginCopy() })

  private static let organisation = ShellAction(
    "shell.organisation", [.control("o")], { $0.shell.organisation },
    unless: { $0.isOpen ? nil : $0.context.words.start.nothingOpen },
    run: { $0.go(to: .organisation, at: .back($0.chapter)) })

  static let begin = ShellAction(
    "shell.begin", [.control("n")], { $0.shell.begin },
    run: { program in
      let kept = program.keepTyped()
      guard let unkept = program.chapterWithUnkept else {
        return kept + program.go(to: .start, at: program.isOpen ? .back(program.chapter) : nil)
      }
      let effects = kept + program.bring(unkept)
      return effects + program.fulfil([.tell(Notice(program.formIsOpen, .obstacle))])
    })

  private static let suspend = ShellAction(
    "shell.suspend", [.control("q")], { $0.shell.suspend }, isOverSheets: true,
    run: { _ in [.suspend] })

  static let quit = ShellAction(
    "shell.quit", [.function(10), .alt("x")], { $0.shell.quit }, isFirst: true,
    run: { $0.leave() })

  private static let tabs = Chapter.tabs.enumerated().map { index, chapter in
    ShellAction(
      "shell.\(chapter.rawValue)", [.character(Character("\(index + 1)"))],
      { ActionWords($0.shell.goTo(chapter), also: $0.shell.sought(chapter)) },
      unless: { $0.isOpen ? nil : $0.context.words.start.nothingOpen },
      run: { $0.go(to: chapter, at: nil) })
  }

  /// The action as help, README and tests see it.
  func entry(_ words: Words) -> ActionEntry {
    ActionEntry(id: id, keys: keys, words: self.words(words))
  }
}
