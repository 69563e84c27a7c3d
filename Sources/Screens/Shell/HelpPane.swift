import PlainText
import TerminalKit

/// The help (F1): the keys of the sheet on top or of the page, then those of all pages.
struct HelpPane: ShellSheet, Findable {
  private static let keys = (least: 12, most: 24)
  private(set) var lines: [Pager.Line] = []
  var reading = Reading()
  private let chapter: Chapter
  /// The form that is open under it, by its stable name.
  private let form: String?
  /// How many sheets lie under it.
  private let depth: Int

  init(_ program: Program) {
    chapter = program.chapter
    form = program.pages[program.chapter]?.openForm?.name
    depth = program.stack.count
    follow(program)
  }

  func title(_ words: Words) -> String {
    let form = form.map { words.drafts.name(chapter, $0) }
    return words.shell.helpHeading(form ?? words.shell.chapter(chapter))
  }

  mutating func follow(_ program: Program) {
    let context = program.context
    let words = context.words.shell
    let isUnder = depth > 0 && depth <= program.stack.count
    let sheet = isUnder ? program.stack[depth - 1].sheet : nil
    let (here, everywhere) = program.helpEntries
    let own: [(keys: String, title: String)] =
      (sheet?.keyItems(context) ?? program.popupItems)?.map { ($0.key, $0.label) }
      ?? here.map { entry in
        (Self.names(of: entry, context), entry.words.title)
      }
    let all: [(keys: String, title: String)] = everywhere.map {
      (Self.names(of: $0, context), $0.words.title)
    }
    let width = min(Self.keys.most, max(Self.keys.least, context.size.width / 4))
    let told = sheet == nil ? program.pages[chapter]?.helpText(context) : nil
    lines =
      Self.part(sheet == nil ? words.helpHere : words.helpInSheet, own, width)
      + (told.map { [Pager.Line($0)] } ?? [])
      + Self.part(words.helpEverywhere, all, width)
    if sheet == nil { lines += Self.legend(of: program, width) }
  }

  private static func legend(of program: Program, _ width: Int) -> [Pager.Line] {
    let context = program.context
    let rows = program.pages[program.chapter]?.legend(context) ?? []
    guard !rows.isEmpty else { return [] }
    return [Pager.Line(""), Pager.Line(context.words.timeline.signs, role: .header)]
      + rows.map { row in
        Pager.Line([
          row.sign, TextRun(String(repeating: " ", count: width - DisplayWidth.of(row.sign.text))),
          TextRun(row.title),
        ])
      }
  }

  private static func names(of entry: ActionEntry, _ context: Context) -> String {
    let keys = entry.keys(context.keymap)
    // What has no key of its own is found in the palette.
    guard !keys.isEmpty else { return context.keyName(of: ShellAction.palette) ?? "" }
    return keys.map { context.name(of: $0) }.joined(separator: ", ")
  }

  private static func part(_ heading: String, _ rows: [(keys: String, title: String)], _ width: Int)
    -> [Pager.Line]
  {
    guard !rows.isEmpty else { return [] }
    return [Pager.Line(""), Pager.Line(heading, role: .header)]
      + rows.flatMap { row in
        broken(row.keys, to: width - 1).enumerated().map { place, keys in
          Pager.Line([
            TextRun(keys.fitted(to: width - 1).padded(to: width), role: .accent),
            TextRun(place == 0 ? row.title : ""),
          ])
        }
      }
  }

  /// The names of keys in lines of at most so many columns.
  private static func broken(_ keys: String, to columns: Int) -> [String] {
    var lines: [String] = []
    for name in keys.split(separator: ", ") {
      if let line = lines.last, DisplayWidth.of("\(line), \(name),") <= columns {
        lines[lines.count - 1] = "\(line), \(name)"
      } else {
        if let line = lines.last { lines[lines.count - 1] = line + "," }
        lines.append(String(name))
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    read(key, closing: ShellAction.help, context)
  }
}

extension Program {
  /// What the help shows of the page in front.
  var helpEntries: (here: [ActionEntry], everywhere: [ActionEntry]) {
    let words = context.words
    let page = pages[chapter]
    let inForm = page?.formActions(context) ?? []
    let here =
      (page?.entries(words) ?? [])
      + inForm.map { ActionEntry(id: $0.id, keys: $0.keys, words: $0.words(words)) }
    let everywhere = ShellAction.all.filter { isOpen || $0.obstacle(self) == nil }
    return (here, everywhere.map { $0.entry(words) })
  }

  /// The keys of the list or the calendar that lies over the form in front; nothing where none does.
  var popupItems: [KeyBar.Item]? {
    pages[chapter]?.formInFront?.isOpen == true ? context.choosingItems : nil
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
