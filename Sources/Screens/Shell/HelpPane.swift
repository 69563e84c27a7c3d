import PlainText
import TerminalKit

/// The help (F1): the keys of the page, then those of all pages, over the body of the page.
struct HelpPane: Sheet {
  /// The keys of the page, made when the help was opened.
  let here: [ActionEntry]
  /// The keys of all pages.
  let everywhere: [ActionEntry]
  let chapter: Chapter
  /// How far it has been read.
  private var reading = Reading()

  init(_ chapter: Chapter, entries: (here: [ActionEntry], everywhere: [ActionEntry])) {
    self.chapter = chapter
    (here, everywhere) = entries
  }

  func title(_ words: Words) -> String { words.shell.helpHeading(chapter) }

  /// Scrolls and searches as every text does; Enter and the key of the help close it, as Esc does.
  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    let (text, body) = (lines(context), Self.body(context))
    if reading.isFinding {
      return reading.handle(key, text, in: body) == .ignored ? .ignored : .stays()
    }
    switch key.onCommandPath(context.keymap.layout) {
    case .function(7), .character("f"): reading.startFinding()
    case .escape where reading.hasSought: reading.stopFinding()
    case .enter: return .closed()
    case _ where ShellAction.help.keys(context.keymap).contains(key): return .closed()
    default:
      return reading.handle(key, text, in: body) == .ignored ? .ignored : .stays()
    }
    return .stays()
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    guard reading.isFinding else { return .ignored }
    _ = reading.paste(text, lines(context), in: Self.body(context))
    return .stays()
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    let words = context.words
    let keys: [(Key, ActionWords)] =
      reading.isFinding
      ? [(.enter, words.reading.keepFound), (.escape, words.reading.endFinding)]
      : [(.escape, words.roadmap.cancel), (.function(7), words.reading.find)]
    return keys.map { KeyBar.Item(key: context.name(of: $0), label: $1.label) }
  }

  /// Where it is drawn, below its heading.
  private static func body(_ context: Context) -> Rect { context.body.split(atLine: 1).tail }

  private func lines(_ context: Context) -> [Pager.Line] {
    let words = context.words.shell
    let width = min(24, max(12, context.size.width / 4))
    return [(words.helpHere, here), (words.helpEverywhere, everywhere)].filter { !$1.isEmpty }
      .flatMap { heading, part in
        [Pager.Line(""), Pager.Line(heading, role: .header)]
          + part.map { line(of: $0, keyWidth: width, context) }
      }
  }

  private func line(of entry: ActionEntry, keyWidth: Int, _ context: Context) -> Pager.Line {
    let names = entry.keys(context.keymap).map { context.name(of: $0) }.joined(separator: ", ")
    let key = names.fitted(to: keyWidth - 1).padded(to: keyWidth)
    return Pager.Line([TextRun(key, role: .accent), TextRun(entry.words.title)])
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    reading.draw(lines(context), in: area, on: &grid, context)
  }
}

extension Program {
  /// What the help shows of the page in front.
  var helpEntries: (here: [ActionEntry], everywhere: [ActionEntry]) {
    let words = context.words
    let here = pages[chapter]?.entries(words) ?? []
    let everywhere = ShellAction.all.filter { isOpen || $0.obstacle(self) == nil }
    return (here, everywhere.map { $0.entry(words) })
  }

  /// Every action of every page, a page that serves two chapters once: for the README and the
  /// tests.
  public static func catalogue(_ language: Language) -> [(chapter: Chapter, entries: [ActionEntry])]
  {
    var seen: Set<ObjectIdentifier> = []
    return Chapter.allCases.compactMap { chapter in
      let page = type(of: chapter.makePage())
      guard seen.insert(ObjectIdentifier(page)).inserted else { return nil }
      return (chapter: chapter, entries: page.entries(language.words))
    }
  }

  /// The actions that every page has.
  public static func everywhere(_ language: Language) -> [ActionEntry] {
    ShellAction.all.map { $0.entry(language.words) }
  }
}
