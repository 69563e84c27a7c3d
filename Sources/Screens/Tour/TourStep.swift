import TerminalKit

/// A step of the tour of the first start.
enum TourStep: Hashable, Sendable, CaseIterable {
  /// What the program is for.
  case welcome
  /// The chapters and their digits.
  case chapters
  /// The key bar and the help.
  case keys
  /// The list of everything that can be done.
  case palette
  /// That everything is saved at once, and how it is taken back.
  case undo
  /// Where to begin.
  case beginning

  /// The lines of the picture that the step is about; nothing where they are not in sight.
  func spot(in picture: Rect, isOpen: Bool) -> Rect? {
    switch self {
    case .welcome, .palette, .beginning: nil
    case .chapters: isOpen ? picture.line(1) : nil
    case .keys: picture.split(lastLines: 1).tail
    case .undo: isOpen ? picture.line(0) : nil
    }
  }

  /// Where the box of the step stands, beside what it is about.
  func place(in picture: Rect, isOpen: Bool) -> Rect {
    guard let spot = spot(in: picture, isOpen: isOpen) else { return picture }
    let isAbove = spot.y < picture.height / 2
    let rest =
      isAbove
      ? picture.split(atLine: spot.bottom + 1).tail : picture.split(atLine: max(0, spot.y - 1)).head
    let height = min(rest.height, 12)
    return isAbove ? rest.split(atLine: height).head : rest.split(lastLines: height).tail
  }
}

/// The names of the keys that the tour tells of, as they stand on the reader's keyboard.
struct TourKeys: Hashable, Sendable {
  /// Of the first and the last chapter.
  let firstChapter, lastChapter: String
  /// Of help, the list of actions, undo, when it was saved, the settings, a programme of one's own.
  let help, palette, undo, history, saved, settings, begin: String
  /// On the start screen: of a new programme, of the sample.
  let new, demo: String

  init(_ context: Context) {
    let name: (String) -> String = { id in
      ShellAction.all.first { $0.id == id }.flatMap { context.keyName(of: $0) } ?? ""
    }
    let tabs = Chapter.tabs.map { name("shell.\($0.rawValue)") }
    (firstChapter, lastChapter) = (tabs.first ?? "", tabs.last ?? "")
    (help, palette) = (name("shell.help"), name("shell.palette"))
    (undo, history, saved) = (name("shell.undo"), name("shell.history"), name("shell.saved"))
    (settings, begin) = (name("shell.settings"), name("shell.begin"))
    new = StartPage.keyName("start.new", context)
    demo = StartPage.keyName("start.demo", context)
  }
}
