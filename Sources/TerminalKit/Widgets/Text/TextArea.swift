import PlainText

/// A text of lines to type into, broken softly at the width of its place.
///
///     var note = TextArea(saved)                                  // in the state
///     let outcome = note.handle(key, width: area.width)           // in update
///     note.draw(in: area, on: &grid, isFocused: true)             // in view
///
/// Enter begins a line; the arrows up and down are ignored on the first and the last line, so
/// that the owner can leave the field by them. Esc and Tab are left to the owner.
public struct TextArea: Hashable, Sendable {
  private var editor: LineEditor
  private var goal: Int?

  /// Creates a field that holds `text`, with the cursor after it, and takes `limit` characters.
  public init(_ text: String = "", limit: Int = 10_000) {
    editor = LineEditor(Sanitized(lines: text).text, limit: limit)
  }

  /// What stands in the field; lines end in a line feed.
  public var text: String {
    get { editor.text }
    set { editor = LineEditor(Sanitized(lines: newValue).text, limit: editor.limit) }
  }

  /// What stands in the field, character by character.
  var characters: [Character] { editor.characters }

  /// The place of the cursor, in characters from the beginning.
  public var cursor: Int { editor.cursor }

  /// The most characters that it takes.
  var limit: Int { editor.limit }

  /// What is selected; nothing where nothing is.
  var selectedText: String? { editor.selection.map { String(editor.characters[$0]) } }

  /// Selects nothing.
  mutating func unselect() { editor.unselect() }

  /// Whether there was no room for all of the last text that was put into it.
  var isFull: Bool { editor.isFull }

  /// Puts the cursor to a place, counted in characters.
  mutating func go(to place: Int) {
    goal = nil
    _ = editor.move(to: place)
  }

  /// Puts the cursor to the beginning of a text that has more lines than its place.
  mutating func goToBeginning(unlessIn size: Size) {
    let rows = TextWrap.rows(of: editor.characters, width: size.width)
    if rows.count > size.height { go(to: 0) }
  }

  /// True when nothing stands in the field.
  public var isEmpty: Bool { editor.characters.isEmpty }

  /// Takes a key in a place `width` columns wide; one that the text has no use for is ignored.
  public mutating func handle(_ key: Key, width: Int) -> Outcome {
    switch key {
    case .enter: return editor.insert("\n") ? .edited : .moved
    case .up: return moveLine(by: -1, width: width)
    case .down: return moveLine(by: 1, width: width)
    default:
      goal = nil
      return editor.handle(key)
    }
  }

  /// Puts a pasted text at the cursor, made harmless and cut to the limit.
  public mutating func paste(_ text: String) -> Outcome {
    let start = String(text.unicodeScalars.prefix(8 * editor.limit + 64))
    return editor.insert(Sanitized(lines: start).text) ? .edited : .ignored
  }

  private mutating func moveLine(by step: Int, width: Int) -> Outcome {
    let rows = TextWrap.rows(of: editor.characters, width: width)
    let row = rows.lastIndex { $0.lowerBound <= editor.cursor } ?? 0
    guard rows.indices.contains(row + step) else { return .ignored }
    let here = editor.characters[rows[row].lowerBound..<editor.cursor]
    let column = goal ?? TextWrap.columns(of: here)
    let isLast = row + step == rows.count - 1
    _ = editor.move(to: place(at: column, in: rows[row + step], isLast: isLast))
    goal = column
    return .moved
  }

  /// The place in `row` nearest to `column`; after a soft break it is the beginning of the next.
  private func place(at column: Int, in row: Range<Int>, isLast: Bool) -> Int {
    let characters = editor.characters
    var place = row.lowerBound
    var used = 0
    while place < row.upperBound {
      used += TextWrap.columns(of: characters[place])
      guard used <= column else { return place }
      place += 1
    }
    let isSoft = !isLast && place < characters.count && characters[place] != "\n"
    return isSoft ? max(row.lowerBound, place - 1) : place
  }
}

extension TextArea {
  /// Draws as much of the text as there is place for, with the cursor's line among it.
  ///
  /// With a `handle`, each place is marked by it, a dot and its number.
  public func draw(
    in area: Rect, on grid: inout Grid, isFocused: Bool, placeholder: String = "",
    handle: String? = nil
  ) {
    let role: Role = isFocused ? .fieldFocused : .field
    grid.fill(area, role: role)
    if isEmpty { grid.write(placeholder, in: area, role: .muted) }
    let rows = TextWrap.rows(of: editor.characters, width: area.width)
    let row = rows.lastIndex { $0.lowerBound <= editor.cursor } ?? 0
    let top = isFocused ? TextField.start(of: area.height, showing: row) : 0
    for (line, range) in rows.dropFirst(top).prefix(area.height).enumerated() {
      grid.write(String(editor.characters[range]), in: area.line(line), role: role, overflow: .cut)
      if isFocused, let chosen = editor.selection?.clamped(to: range), !chosen.isEmpty {
        grid.select(
          editor.characters, chosen, of: range.lowerBound, from: 0, in: area.line(line))
      }
      guard let handle else { continue }
      grid.mark(editor.characters, range, from: 0, in: area.line(line), as: handle)
    }
    guard isFocused, !area.isEmpty else { return }
    let before = editor.characters[rows[row].lowerBound..<editor.cursor]
    let column = min(TextWrap.columns(of: before), area.width - 1)
    grid.cursor = Point(x: area.x + column, y: area.y + row - top)
  }
}
