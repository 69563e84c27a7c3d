import TerminalKit

/// What the reader sets for themselves, and reads.
extension ShellAction {
  static let settings = ShellAction(
    "shell.settings", [.function(12), .alt("s")], { $0.shell.settings },
    run: { $0.go(to: .settings, at: .back($0.chapter)) })

  static let language = ShellAction(
    "shell.language", [.alt("l")], { $0.shell.language }, isOverSheets: true,
    run: { program in
      var preferences = program.context.preferences
      preferences.language = preferences.language.next
      return [.adopt(preferences)]
    })

  static let mouse = ShellAction(
    "shell.mouse", [.alt("m")], { $0.shell.mouse }, isOverSheets: true,
    run: { program in
      var preferences = program.context.preferences
      preferences.usesMouse.toggle()
      let words = program.context.words.shell
      let sentence = preferences.usesMouse ? words.mouseTaken : words.mouseReleased
      return program.fulfil([.tell(Notice(sentence)), .effect(.adopt(preferences))])
    })

  static let notices = ShellAction(
    "shell.notices", [.alt("n")], { $0.shell.notices }, isOverSheets: true,
    run: { $0.push(NoticesPane($0)) })

  /// Searches the text of the sheet on top.
  static let find = ShellAction(
    "shell.find", [.function(7), .character("f")], { $0.shell.find }, isOverSheets: true,
    unless: { $0.readable == nil ? $0.context.words.shell.nothingToFindIn : nil },
    run: { program in
      guard let place = program.readable, var sheet = program.stack[place].sheet as? any Findable
      else { return [] }
      sheet.find()
      program.stack[place].sheet = sheet
      return []
    })

  static let gallery = ShellAction(
    "shell.gallery", [], { $0.shell.gallery },
    run: { $0.go(to: .gallery, at: .back($0.chapter)) })

  static let tour = ShellAction(
    "shell.tour", [], { $0.tour.show },
    run: { $0.push(TourSheet()) })
}

extension Program {
  /// The place of the sheet on top that can be searched, the palette left out of account.
  fileprivate var readable: Int? {
    let top = stack.lastIndex { !($0.sheet is ActionPalette) }
    return top.flatMap { stack[$0].sheet is any Findable ? $0 : nil }
  }
}

extension Language {
  /// The language after this one, after the last the first.
  var next: Language {
    let all = Language.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }
}
