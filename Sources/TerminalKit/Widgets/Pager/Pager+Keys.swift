import PlainText

extension Pager {
  /// Takes a key in `area`: the arrows, Page Up, Page Down, Space, Home and End scroll.
  ///
  /// While a search is typed, its field has the keys. After it `n` and `N` go to the next place and
  /// the one before, in any layout, and Esc takes the marks off.
  public mutating func handle(_ key: Key, in area: Rect) -> Outcome {
    lay(in: area)
    if field != nil, let outcome = type(key, in: area) { return outcome }
    if !query.isEmpty, field == nil, let outcome = seek(key, in: area) { return outcome }
    let height = body(of: area).height
    let page = max(1, height - 1)
    switch key {
    case .up: return scroll(by: -1, in: area)
    case .down: return scroll(by: 1, in: area)
    case .pageUp: return scroll(by: -page, in: area)
    case .pageDown, .space: return scroll(by: page, in: area)
    case .home, Key(.home, .control): return scroll(by: -Size.limit, in: area)
    case .end, Key(.end, .control): return scroll(by: Size.limit, in: area)
    default: return .ignored
    }
  }

  /// Takes a pasted text into the field of a search.
  public mutating func paste(_ text: String, in area: Rect) -> Outcome {
    guard field != nil else { return .ignored }
    guard field?.paste(text) == .edited else { return .moved }
    search(in: area)
    return .edited
  }

  /// Scrolls by so many rows, and no farther than to either end.
  public mutating func scroll(by distance: Int, in area: Rect) -> Outcome {
    let rows = rows(in: area)
    guard !rows.isEmpty else { return .moved }
    let last = max(0, rows.count - body(of: area).height)
    let step = min(max(-Size.limit, distance), Size.limit)
    scroll(to: min(max(0, first(of: rows, in: area) + step), last), of: rows)
    return .moved
  }

  private mutating func scroll(to first: Int, of rows: [Row]) {
    guard rows.indices.contains(first) else { return }
    top = Place(line: rows[first].line, letter: rows[first].letters.lowerBound)
  }
}

extension Pager {
  /// Opens the field of a search.
  public mutating func startFinding() {
    guard field == nil else { return }
    origin = top
    field = TextField(query)
    field?.selectAll()
  }

  /// Looks for a text and goes to the first place at or after the top of the window.
  public mutating func find(_ text: String, in area: Rect) {
    query = text
    hits = Pager.hits(of: text, in: lines)
    let start = origin ?? top
    current = hits.isEmpty ? nil : hits.firstIndex { $0.place >= start } ?? 0
    if current == nil, let origin { top = origin }
    showCurrent(in: area)
  }

  /// Goes to the next place that was found, after the last one to the first; false where there is
  /// none.
  @discardableResult
  public mutating func findNext(in area: Rect) -> Bool { step(by: 1, in: area) }

  /// Goes to the place that was found before this one, before the first to the last.
  @discardableResult
  public mutating func findPrevious(in area: Rect) -> Bool { step(by: -1, in: area) }

  /// Which of the places found the reader is at, from 1, and how many there are; nothing where
  /// nothing was looked for.
  public var found: (place: Int, count: Int)? {
    query.isEmpty ? nil : ((current ?? -1) + 1, hits.count)
  }

  /// Takes the marks of a search off.
  public mutating func stopFinding() {
    (field, query, hits, current, origin) = (nil, "", [], nil, nil)
  }

  /// A key while a search is typed; nothing where it scrolls.
  private mutating func type(_ key: Key, in area: Rect) -> Outcome? {
    switch key {
    case .enter:
      (field, origin) = (nil, nil)
      showCurrent(in: area)
      return .submitted
    case .escape:
      if let origin { top = origin }
      stopFinding()
      return .cancelled
    case .up, .down, .pageUp, .pageDown: return nil
    default: break
    }
    guard let outcome = field?.handle(key) else { return nil }
    if outcome == .edited { search(in: area) }
    return outcome
  }

  /// A key that goes from one place found to another; nothing for all others.
  private mutating func seek(_ key: Key, in area: Rect) -> Outcome? {
    switch key.onCommandPath(.russian) {
    case .character("n"): findNext(in: area)
    case .character("N"): findPrevious(in: area)
    case .escape: stopFinding()
    default: return nil
    }
    return .moved
  }

  private mutating func search(in area: Rect) { find(field?.text ?? "", in: area) }

  private mutating func step(by distance: Int, in area: Rect) -> Bool {
    guard !hits.isEmpty else { return false }
    let start = distance > 0 ? -1 : hits.count
    current = ((current ?? start) + distance + hits.count) % hits.count
    showCurrent(in: area)
    return true
  }

  /// Scrolls so that the present hit is in sight, a third down where it was not.
  private mutating func showCurrent(in area: Rect) {
    guard let current else { return }
    let rows = rows(in: area)
    let row = Pager.row(of: hits[current].place, in: rows)
    let height = body(of: area).height
    let first = first(of: rows, in: area)
    guard !(first..<first + max(1, height)).contains(row) else { return }
    scroll(to: min(max(0, row - height / 3), max(0, rows.count - height)), of: rows)
  }
}

extension Pager.Hit {
  /// Where it begins.
  var place: Pager.Place { Pager.Place(line: line, letter: letters.lowerBound) }
}
