/// Every action of the program with who has the keys beside it, for the file of a person's own keys.
public struct ActionRegistry: Sendable {
  /// Actions that stand under one heading.
  public struct Part: Sendable {
    /// The heading.
    public let title: String
    /// The actions.
    public let entries: [ActionEntry]
    /// The names of those that have the keys at the same time, mode by mode.
    public let modes: [[String]]
  }

  /// The actions of the shell that come before those of any page.
  public let first: Part
  /// The actions of the shell that come behind those of the page.
  public let last: Part
  /// The actions of the pages, a page that serves two chapters once.
  public let pages: [Part]

  /// Lists them in the words of a language.
  public init(_ language: Language) {
    let words = language.words
    let (before, behind) = (
      ShellAction.all.filter(\.isFirst), ShellAction.all.filter { !$0.isFirst }
    )
    first = Part(words.shell.helpEverywhere, before.map { $0.entry(words) })
    last = Part(words.shell.helpEverywhere, behind.map { $0.entry(words) })
    let all = Chapter.allCases.map {
      (page: type(of: $0.makePage()), name: words.shell.chapter($0))
    }
    var seen: Set<ObjectIdentifier> = []
    pages = all.compactMap { page, _ in
      guard seen.insert(ObjectIdentifier(page)).inserted else { return nil }
      let names = all.filter { $0.page == page }.map(\.name)
      return page.part(under: names.joined(separator: ", "), words)
    }
  }
}

extension ActionRegistry.Part {
  fileprivate init(_ title: String, _ entries: [ActionEntry]) {
    self.init(title: title, entries: entries, modes: [entries.map(\.id)])
  }
}

extension Page {
  fileprivate static func part(under title: String, _ words: Words) -> ActionRegistry.Part {
    ActionRegistry.Part(
      title: title, entries: entries(words), modes: modes.map { $0.map(\.id) })
  }
}
