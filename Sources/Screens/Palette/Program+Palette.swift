extension Program {
  /// How many of the actions chosen last the palette puts first.
  private static let mostRecent = 8

  /// Every action of the page in front, then those that every page has, then what the other pages
  /// have in their bars.
  var paletteEntries: [PaletteEntry] {
    let isCovered = stack.contains { !($0.sheet is ActionPalette) }
    let under = isCovered ? context.words.shell.sheetIsOpen : nil
    let page = pages[chapter]
    let own =
      (page?.paletteEntries(context, obstacle: under) ?? [])
      + (page?.formEntries(context, obstacle: under) ?? [])
    let everywhere = ShellAction.all.filter { $0.id != ShellAction.palette.id }.map { action in
      PaletteEntry(
        id: action.id, keys: action.keys, words: action.words,
        obstacle: (action.isOverSheets ? nil : under) ?? action.obstacle(self),
        isOfPage: false)
    }
    return own + everywhere + elsewhere(obstacle: under)
  }

  private func elsewhere(obstacle: String?) -> [PaletteEntry] {
    guard isOpen else { return [] }
    let front = pages[chapter].map { ObjectIdentifier(type(of: $0)) }
    return Self.pages.filter { $0.page != front }.flatMap { page in
      obstacle == nil ? page.entries : page.entries.map { $0.hindered(by: obstacle) }
    }
  }

  /// What each page has in its bar, a page that serves two chapters once.
  private static let pages: [(page: ObjectIdentifier, entries: [PaletteEntry])] = {
    var seen: Set<ObjectIdentifier> = []
    return Chapter.tabs.compactMap { chapter in
      let page = type(of: chapter.makePage())
      guard seen.insert(ObjectIdentifier(page)).inserted else { return nil }
      return (ObjectIdentifier(page), page.paletteEntries(of: chapter))
    }
  }()

  /// Runs an action that was chosen in the palette, which puts it first the next time.
  mutating func choose(_ name: String) -> [Effect] {
    recent.removeAll { $0 == name }
    recent.insert(name, at: 0)
    recent = Array(recent.prefix(Self.mostRecent))
    guard let entry = paletteEntries.first(where: { $0.id == name }), let other = entry.chapter
    else { return run(name) }
    let effects = go(to: other, at: nil)
    return effects + fulfil([.tell(news(of: entry))])
  }

  /// How an action of the page that has come to the front is done there, or what must be closed
  /// first.
  private func news(of entry: PaletteEntry) -> Notice {
    let words = context.words.shell
    guard let page = pages[chapter],
      !page.entries(context.words).contains(where: { $0.id == entry.id })
    else {
      return Notice(
        words.worksHere(context.keyNames[entry.id], entry.words[context.language]?.title ?? ""),
        .note)
    }
    return Notice(page.hasForm ? formIsOpen : words.sheetIsOpen, .obstacle)
  }
}
