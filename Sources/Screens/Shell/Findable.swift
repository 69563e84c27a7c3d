import TerminalKit

/// A sheet over the body of the page that is read, and searched by ``ShellAction/find``.
protocol Findable: Sheet {
  /// The text.
  var lines: [Pager.Line] { get }
  /// How far it has been read.
  var reading: Reading { get set }
}

extension Findable {
  /// Where it is drawn, below its heading.
  private static func body(_ context: Context) -> Rect { context.body.split(atLine: 1).tail }

  /// Begins a search.
  mutating func find() { reading.startFinding() }

  /// Scrolls and searches; Enter and the keys of `action` close the sheet, as Esc does.
  mutating func read(_ key: Key, closing action: ShellAction, _ context: Context) -> SheetOutcome {
    read(key, closedBy: action.keys(context.keymap), context)
  }

  /// Scrolls and searches; Enter and `keys` close the sheet, as Esc does.
  mutating func read(_ key: Key, closedBy keys: [Key], _ context: Context) -> SheetOutcome {
    let isTyping = reading.isFinding
    if reading.handle(key, lines, in: Self.body(context)) != .ignored { return .stays() }
    if isTyping { return .ignored }
    let closes =
      key == .enter || keys.contains(key) || keys.contains(key.onCommandPath(context.keymap.layout))
    return closes ? .closed() : .ignored
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    guard reading.isFinding else { return .ignored }
    _ = reading.paste(text, lines, in: Self.body(context))
    return .stays()
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    let words = context.words
    guard !reading.isFinding else {
      return [
        KeyBar.Item(key: context.name(of: .enter), label: words.reading.keepFound.label),
        KeyBar.Item(key: context.name(of: .escape), label: words.reading.endFinding.label),
      ]
    }
    let find = context.keyName(of: ShellAction.find).map {
      KeyBar.Item(key: $0, label: words.shell.find.label, act: .action(ShellAction.find.id))
    }
    return [find, KeyBar.Item(key: context.name(of: .escape), label: words.shell.back.label)]
      .compactMap { $0 }
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    reading.draw(lines, in: area, on: &grid, context)
  }
}
