import TerminalKit

/// The help (F1): the keys of the page, then those of all pages, over the body of the page.
struct HelpPane: Sheet {
  /// The keys of the page, made when the help was opened.
  let here: [ActionEntry]
  /// The keys of all pages.
  let everywhere: [ActionEntry]
  let chapter: Chapter
  private(set) var top = 0

  init(_ chapter: Chapter, entries: (here: [ActionEntry], everywhere: [ActionEntry])) {
    self.chapter = chapter
    (here, everywhere) = entries
  }

  func title(_ words: Words) -> String { words.shell.helpHeading(chapter) }

  /// Scrolls; Enter and the key of the help close it, as Esc does.
  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    let page = max(1, context.size.height - 8)
    switch key.code {
    case .down: top += 1
    case .up: top -= 1
    case .pageDown, .character(" "): top += page
    case .pageUp: top -= page
    case .home: top = 0
    case .enter: return .closed()
    default:
      return ShellAction.help.keys(context.keymap).contains(key) ? .closed() : .ignored
    }
    top = min(max(0, top), max(0, lineCount - page))
    return .stays()
  }

  private var lineCount: Int { here.count + everywhere.count + 4 }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.shell
    var lines: [(key: String, text: String, role: Role)] = []
    for (heading, part) in [(words.helpHere, here), (words.helpEverywhere, everywhere)]
    where !part.isEmpty {
      lines.append(("", "", .text))
      lines.append(("", heading, .header))
      lines += part.map { entry in
        let names = entry.keys(context.keymap).map { context.name(of: $0) }
        return (names.joined(separator: ", "), entry.words.title, .text)
      }
    }
    let keyWidth = min(24, max(12, area.width / 4))
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let place = area.line(row).inset(columns: 1)
      guard !line.key.isEmpty else {
        grid.write(line.text, in: place, role: line.role)
        continue
      }
      let (key, text) = place.split(atColumn: keyWidth)
      grid.write(line.key, in: key.split(lastColumns: 1).head, role: .accent)
      grid.write(line.text, in: text, role: line.role)
    }
    grid.cursor = Point(x: area.x, y: area.y)
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
