import PlainText

/// One of many, found by a few letters of its title.
///
///     var choice = Choice(ChoiceList(count: people.count) { people[$0].name })    // in the state
///     switch choice.handle(key) {                                                 // in update
///     case .submitted: take(choice.focused)
///     case .cancelled: close()
///     default: break
///     }
///     choice.draw(in: area, on: &grid, placeholder: "Name", nothing: "Nobody.")   // in view
///
/// Typing narrows the list to the titles that a ``PlainText/FuzzyQuery`` finds, the best first; ↑,
/// ↓, Page Up, Page Down and both Home and End with Ctrl move; Enter takes; Esc goes back.
public struct Choice: Hashable, Sendable {
  /// The lines of a popup's list, and the page of Page Down where nobody says otherwise.
  public static let usualLines = 8

  /// What there is to choose from.
  public let list: ChoiceList
  /// What was typed.
  public private(set) var query = TextField(limit: 100)
  /// Where the keys have gone.
  public private(set) var cursor: ListCursor
  let chosen: Set<Int>
  /// The things that were found, or nothing while nothing is typed.
  private var found: [Int]?
  private var folded: Folded?

  /// Starts on the first of `chosen`, which are shown with a sign, without anything typed.
  public init(_ list: ChoiceList, chosen: Set<Int> = []) {
    self.list = list
    self.chosen = chosen
    cursor = ListCursor(index: chosen.min() ?? 0)
  }

  /// How many things are in the list as it is narrowed.
  public var count: Int { found?.count ?? list.count }

  /// The number of the thing that has the focus; nothing where nothing was found.
  public var focused: Int? { cursor.index < count ? item(at: cursor.index) : nil }

  /// The number of the thing in a row of the narrowed list.
  func item(at row: Int) -> Int { found.map { $0[row] } ?? row }

  /// Takes a key, in a list of `height` lines; every other one is ignored.
  public mutating func handle(_ key: Key, height: Int = Choice.usualLines) -> Outcome {
    switch key {
    case .enter: return focused == nil ? .moved : .submitted
    case .escape: return .cancelled
    case .up, .down, .pageUp, .pageDown, Key(.home, .control), Key(.end, .control):
      cursor.handle(key, count: count, height: height)
      return .moved
    case .home, .end:
      guard query.isEmpty else { return query.handle(key) }
      cursor.handle(key, count: count, height: height)
      return .moved
    default: return narrow(query.handle(key))
    }
  }

  /// Puts a pasted text into what is typed.
  public mutating func paste(_ text: String) -> Outcome { narrow(query.paste(text)) }

  /// Narrows the list to what `text` finds, as if it had been typed.
  public mutating func search(_ text: String) {
    query.text = text
    _ = narrow(.edited)
  }

  /// Goes to a thing by its number, where it is among those that were found.
  public mutating func focus(on thing: Int?) {
    let row = found.map { found in thing.flatMap { found.firstIndex(of: $0) } } ?? thing
    guard let row, row < count else { return }
    cursor = ListCursor(index: row)
  }

  private mutating func narrow(_ outcome: Outcome) -> Outcome {
    guard outcome == .edited else { return outcome }
    let wanted = FuzzyQuery(query.text)
    if wanted.isEmpty {
      found = nil
      cursor = ListCursor(index: chosen.min() ?? 0)
    } else {
      let folded = folded ?? Folded(list)
      self.folded = folded
      found = folded.index.rows(matching: wanted)
      cursor = ListCursor()
    }
    return .edited
  }

  /// The letters of the titles that were hit, for drawing.
  func runs(of item: Int, role: Role) -> [TextRun] {
    let title = list[item]
    let hits = query.isEmpty ? [] : FuzzyQuery(query.text).match(title)?.hits ?? []
    return TextRun.runs(of: title, hits: hits, role: role)
  }
}

/// The folded titles of a list; they follow from it, so two are always equal.
private struct Folded: Hashable, Sendable {
  let index: FuzzyIndex

  init(_ list: ChoiceList) { index = FuzzyIndex(count: list.count) { list[$0] } }

  static func == (one: Folded, other: Folded) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
