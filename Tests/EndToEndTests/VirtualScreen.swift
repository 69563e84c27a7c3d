import CVTerm

/// One column of a screen, as a terminal shows it.
struct ScreenCell: Hashable, CustomStringConvertible {
  /// The scalars drawn in it; empty where a wide character goes on.
  var text: String
  /// 1, 2, or 0 for the second column of a wide character.
  var width: Int
  /// Palette colour, or nothing for the terminal's own.
  var foreground: Int?
  /// Palette colour, or nothing for the terminal's own.
  var background: Int?
  /// `CV_BOLD` and the like.
  var attributes: Int
  /// Where it links to.
  var link: String?

  /// What can be seen of it: a blank shows no ink, only its ground and lines.
  var visible: ScreenCell {
    guard text == " " || width == 0 else { return self }
    var look = self
    (look.foreground, look.attributes) = (nil, attributes & (8 | 16))
    return look
  }

  var description: String {
    "\(text)/\(width) \(foreground ?? -1) on \(background ?? -1) +\(attributes) \(link ?? "")"
  }
}

/// A terminal emulator (libvterm): what a person would see after the bytes it was given.
final class VirtualScreen {
  private let screen: OpaquePointer
  private(set) var columns: Int
  private(set) var lineCount: Int
  private var links = LinkTracer()

  init(columns: Int, lines: Int) {
    screen = cv_screen_new(Int32(columns), Int32(lines))
    self.columns = columns
    lineCount = lines
  }

  deinit { cv_screen_free(screen) }

  func write(_ bytes: [UInt8]) {
    let traced = links.trace(bytes)
    cv_screen_write(screen, traced, traced.count)
  }

  /// Takes bytes that ought to change nothing, and tells the first place that changes all the same.
  func writeNothingNew(_ bytes: [UInt8]) -> String? {
    let traced = links.trace(bytes)
    var was = cv_cell()
    let place = Int(cv_screen_change(screen, traced, traced.count, &was))
    guard place >= 0 else { return nil }
    let (x, y) = (place % columns, place / columns)
    guard y < lineCount else { return "the cursor at \(cursor)" }
    return "(\(x), \(y)): \(described(was, was)), drawn anew as \(cell(x, y))"
  }

  func resize(columns: Int, lines: Int) {
    self.columns = columns
    lineCount = lines
    cv_screen_resize(screen, Int32(columns), Int32(lines))
  }

  /// What the terminal answers by itself, to questions such as where the cursor is.
  func takeAnswers() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = cv_screen_answers(screen, &bytes, bytes.count)
    return Array(bytes.prefix(count))
  }

  /// The text of each line, without blanks at its end.
  var lines: [String] {
    cells.map { row in
      var text = row.map(\.text).joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// All lines, as one text.
  var text: String { lines.joined(separator: "\n") }

  /// What can be seen of every column of every line.
  var visibleCells: [[ScreenCell]] { cells.map { $0.map(\.visible) } }

  /// Every column of every line.
  var cells: [[ScreenCell]] {
    (0..<lineCount).map { y in (0..<columns).map { x in cell(x, y) } }
  }

  /// What stands at a place, from 0 at the top left.
  func cell(_ x: Int, _ y: Int) -> ScreenCell {
    let cell = cv_screen_cell(screen, Int32(x), Int32(y))
    // A second column looks like the first, whatever the emulator keeps behind it.
    let look = cell.width == 0 && x > 0 ? cv_screen_cell(screen, Int32(x - 1), Int32(y)) : cell
    return described(cell, look)
  }

  private func described(_ cell: cv_cell, _ look: cv_cell) -> ScreenCell {
    let scalars = withUnsafeBytes(of: cell.scalars) { Array($0.bindMemory(to: UInt32.self)) }
    var text = String.UnicodeScalarView()
    for value in scalars.prefix(while: { $0 != 0 }) { text.append(Unicode.Scalar(value) ?? "?") }
    // What was erased and what was drawn blank look the same.
    if text.isEmpty && cell.width == 1 { text.append(" ") }
    return ScreenCell(
      text: String(text), width: Int(cell.width),
      foreground: look.foreground < 0 ? nil : Int(look.foreground),
      background: look.background < 0 ? nil : Int(look.background),
      attributes: Int(look.attributes), link: links.target(ofFont: Int(look.font)))
  }

  /// The text of one line, without blanks at its end.
  func line(_ y: Int) -> String {
    var text = (0..<columns).map { cell($0, y).text }.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Where the cursor stands, from 0 at the top left.
  var cursor: (x: Int, y: Int) {
    let state = cv_screen_state(screen)
    return (Int(state.cursor_x), Int(state.cursor_y))
  }

  var cursorIsVisible: Bool { cv_screen_state(screen).cursor_is_visible != 0 }

  /// Whether the second screen is shown, that leaves the shell's untouched.
  var isAlternate: Bool { cv_screen_state(screen).alternate != 0 }

  var reportsMouse: Bool { cv_screen_state(screen).mouse != 0 }

  var title: String {
    var state = cv_screen_state(screen)
    return withUnsafeBytes(of: &state.title) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
