extension Program {
  /// How many of the actions chosen last the palette puts first.
  private static let mostRecent = 8

  /// Every action of the page in front, then those that every page has.
  var paletteEntries: [PaletteEntry] {
    let isCovered = stack.contains { !($0.sheet is ActionPalette) }
    let under = isCovered ? context.words.shell.sheetIsOpen : nil
    let own = pages[chapter]?.paletteEntries(context, obstacle: under) ?? []
    let everywhere = ShellAction.all.filter { $0.id != ShellAction.palette.id }.map { action in
      PaletteEntry(
        id: action.id, keys: action.keys, words: action.words,
        obstacle: (action.isOverSheets ? nil : under) ?? action.obstacle(self),
        isOfPage: false)
    }
    return own + everywhere
  }

  /// Runs an action that was chosen in the palette, which puts it first the next time.
  mutating func choose(_ name: String) -> [Effect] {
    recent.removeAll { $0 == name }
    recent.insert(name, at: 0)
    recent = Array(recent.prefix(Self.mostRecent))
    return run(name)
  }
}
