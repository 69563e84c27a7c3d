import TerminalKit

/// A text over the body of a page: where its reader is, and what was looked for.
///
///     mode = .reading(Reading())                                  // opened
///     reading.handle(key, text, in: context.body)                 // in update
///     reading.draw(text, in: area, on: &grid, context)            // in view
///
/// The text is given anew each time, so that it is always as the file has it; the reader stays at
/// the same place of it.
struct Reading: Hashable, Sendable {
  private var pager: Pager

  /// Begins where ``place`` has told, else at the top.
  init(at place: String = "") { pager = Pager(at: place) }

  /// Where its reader is, as one short text; empty at the top.
  var place: String { pager.place }
  /// Whether what to look for is being typed.
  var isFinding: Bool { pager.field != nil }
  /// Whether something was looked for, and its marks are there.
  var hasSought: Bool { pager.found != nil }

  /// Opens the field of the search.
  mutating func startFinding() { pager.startFinding() }

  /// Takes the marks of the search off.
  mutating func stopFinding() { pager.stopFinding() }

  /// Takes a key that scrolls, goes to another place found, or belongs to the field of the search.
  mutating func handle(_ key: Key, _ text: [Pager.Line], in body: Rect) -> Outcome {
    pager.replace(by: text)
    return pager.handle(key, in: Self.place(in: body))
  }

  /// Goes to the next place found, or to the one before.
  mutating func goOn(isBack: Bool, _ text: [Pager.Line], in body: Rect) {
    pager.replace(by: text)
    let place = Self.place(in: body)
    if isBack { pager.findPrevious(in: place) } else { pager.findNext(in: place) }
  }

  /// Takes a pasted text into the field of the search.
  mutating func paste(_ pasted: String, _ text: [Pager.Line], in body: Rect) -> Outcome {
    pager.replace(by: text)
    return pager.paste(pasted, in: Self.place(in: body))
  }

  /// Draws the lines in sight, and below them which these are and what was found.
  func draw(_ text: [Pager.Line], in body: Rect, on grid: inout Grid, _ context: Context) {
    var pager = pager
    pager.replace(by: text)
    let place = Self.place(in: body)
    let words = context.words.reading
    pager.draw(in: place, on: &grid, finding: words.find.label)
    let foot = Rect(x: place.x, y: place.bottom, width: place.width, height: 1)
      .intersection(body)
    let position = pager.position(in: place)
    let told =
      position.isWhole
      ? "" : words.position(position.first, position.last, position.count, position.percent)
    let used = grid.write(told, in: foot, role: .muted, alignment: .trailing)
    guard let found = pager.found else { return }
    let role: Role = found.count == 0 ? .warning : .accent
    let room = foot.split(lastColumns: used > 0 ? used + 2 : 0).head
    grid.write(words.found(found.place, found.count), in: room, role: role)
  }

  /// The place of the text in the body of a page, whose last line tells the position.
  static func place(in body: Rect) -> Rect {
    body.inset(columns: 1).split(lastLines: body.height > 3 ? 1 : 0).head
  }

  /// Draws the lines in sight in a part of a page that has not the keys; returns their position.
  func preview(_ text: [Pager.Line], in area: Rect, on grid: inout Grid) -> Pager.Position {
    var pager = pager
    pager.replace(by: text)
    pager.draw(in: area, on: &grid, isFocused: false)
    return pager.position(in: area)
  }

  /// Scrolls a part of a page that has not the keys.
  mutating func scroll(_ key: Key, _ text: [Pager.Line], in area: Rect) {
    pager.replace(by: text)
    _ = pager.handle(key, in: area)
  }

  /// Which part of a text is in sight.
  func position(_ text: [Pager.Line], in area: Rect) -> Pager.Position {
    var pager = pager
    pager.replace(by: text)
    return pager.position(in: area)
  }
}

extension Context {
  /// The lines of the picture that a page has.
  var body: Rect {
    let head = overview == nil ? 0 : 3
    return Rect(x: 0, y: head, width: size.width, height: max(0, size.height - head - 2))
  }
}
