import PlainText
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

  /// Takes a text that is broken to its place already, so that no frame breaks it anew.
  mutating func replace(by text: Pager.Text) { pager.replace(by: text) }

  /// Opens the field of the search.
  mutating func startFinding() { pager.startFinding() }

  /// Takes the marks of the search off.
  mutating func stopFinding() { pager.stopFinding() }

  /// Takes a key that scrolls, goes to another place found, or belongs to the field of the search.
  mutating func handle(_ key: Key, _ text: [Pager.Line], in body: Rect) -> Outcome {
    pager.replace(by: text)
    return pager.handle(key, in: Self.place(of: pager, in: body))
  }

  /// Goes to the next place found, or to the one before.
  mutating func goOn(isBack: Bool, _ text: [Pager.Line], in body: Rect) {
    pager.replace(by: text)
    let place = Self.place(of: pager, in: body)
    if isBack { pager.findPrevious(in: place) } else { pager.findNext(in: place) }
  }

  /// Takes a pasted text into the field of the search.
  mutating func paste(_ pasted: String, _ text: [Pager.Line], in body: Rect) -> Outcome {
    pager.replace(by: text)
    return pager.paste(pasted, in: Self.place(of: pager, in: body))
  }

  /// Draws the lines in sight, and below them which these are and what was found.
  func draw(_ text: [Pager.Line], in body: Rect, on grid: inout Grid, _ context: Context) {
    var pager = pager
    pager.replace(by: text)
    let place = Self.place(of: pager, in: body)
    pager.lay(in: place)
    let words = context.words.reading
    pager.draw(in: place, on: &grid, finding: words.find.label)
    let foot = Rect(x: place.x, y: place.bottom, width: place.width, height: 1)
      .intersection(body)
    drawFoot(of: pager, place, in: foot, on: &grid, words)
  }

  /// What was found, and behind it the position where there is room.
  private func drawFoot(
    of pager: Pager, _ place: Rect, in foot: Rect, on grid: inout Grid, _ words: ReadingWords
  ) {
    var rest = foot
    if let found = pager.found {
      let role: Role = found.count == 0 ? .warning : .accent
      let used = grid.write(words.found(found.place, found.count), in: foot, role: role)
      rest = foot.split(atColumn: used + 2).tail
    }
    let position = pager.position(in: place)
    guard !position.isWhole else { return }
    let told = words.position(position.first, position.last, position.count, position.percent)
    guard DisplayWidth.of(told) <= rest.width else { return }
    grid.write(told, in: rest, role: .muted, alignment: .trailing)
  }

  /// The columns of a line that can be read without losing it, and those of the signs beside it.
  private static let mostColumns = 120

  /// The place of the text in the body of a page, whose last line tells the position.
  static func place(in body: Rect) -> Rect {
    whole(body).split(lastLines: body.height > 3 ? 1 : 0).head
  }

  /// The same, with the last line where there is nothing to be told.
  private static func place(of pager: Pager, in body: Rect) -> Rect {
    let isPlain = pager.found == nil && pager.field == nil
    return isPlain && pager.position(in: whole(body)).isWhole ? whole(body) : place(in: body)
  }

  private static func whole(_ body: Rect) -> Rect {
    body.inset(columns: 1).split(atColumn: mostColumns).head
  }

  /// Draws the lines in sight in a part of a page that has not the keys; returns their position.
  func preview(_ text: [Pager.Line], in area: Rect, on grid: inout Grid) -> Pager.Position {
    var pager = pager
    pager.replace(by: text)
    pager.lay(in: area)
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
