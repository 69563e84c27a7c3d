import CTerminal
import Foundation
import PlainText
import TerminalKit

/// The terminal of the process: the only Swift file, with its extensions, that calls `CTerminal`.
@MainActor final class CursesTerminal: Terminal {
  private(set) var size: Size
  /// How many colours are used; none where the terminal has none or the person wants none.
  let depth: ColorDepth
  let repertoire: Repertoire
  private let traits = TerminalTraits.ofProcess
  private lazy var host = CursesTerminal.hostName()
  private var linkNumbers = LinkNumbers(most: Int(CT_LINKS) - 1)
  private var shown: Grid?
  private var row: [ct_cell] = []
  /// Where bytes are read into.
  var buffer = [UInt8](repeating: 0, count: 16_384)
  var decoder = InputDecoder()
  var pace = FramePace()
  var lastInput = ContinuousClock.now
  /// What the terminal was asked about its ground, where it was.
  var question: GroundQuestion?
  var isGone = false

  /// Takes the terminal over.
  ///
  /// No more than `repertoire` is drawn, and no more colours than `most` are used, whatever the
  /// terminal can. Where `asksGround`, a terminal that can tell how dark its ground is is asked at once; the
  /// answer is an event.
  init(
    theme: Theme, repertoire: Repertoire = .unicode, most: ColorDepth = .indexed,
    asksGround: Bool = false
  ) throws(TerminalError) {
    let environment = ProcessInfo.processInfo.environment
    let term = environment["TERM"] ?? ""
    try CursesTerminal.start(term: term)
    depth = min(most, ColorDepth(colors: Int(ct_colours())))
    self.repertoire = ct_is_unicode() == 0 ? .ascii : repertoire
    size = CursesTerminal.windowSize()
    use(theme)
    if asksGround { askGround() }
  }

  func watch(_ descriptor: Int32) { ct_watch(descriptor) }

  func askGround() {
    guard question == nil, traits.answers, depth != .mono else { return }
    ct_ask_ground()
    question = GroundQuestion(asked: .now)
  }

  private static func start(term: String) throws(TerminalError) {
    switch Int(ct_start()) {
    case CT_STARTED: return
    case CT_NOT_A_TERMINAL: throw .notATerminal
    case CT_DUMB_TERMINAL: throw .dumb(term: term)
    case CT_NO_DESCRIPTION: throw .notDescribed(term: term)
    default: throw .noResources
    }
  }

  /// How long the rest of a paste may take to come; then its end is lost.
  private static let longestPause = Duration.seconds(5)

  /// When what is pending in the decoder counts as keys, or as a whole paste.
  var resolution: ContinuousClock.Instant? {
    if decoder.isPasting { return lastInput + Self.longestPause }
    guard decoder.awaitsMore else { return nil }
    let usual = lastInput + traits.escapeDelay
    return question?.resolution(loneEscape: decoder.awaitsAfterEscape).map { max($0, usual) }
      ?? usual
  }

  func close() {
    // An answer that comes too late would be typed into the shell.
    while !isGone, let question, question.isOpen, ContinuousClock.now < question.deadline {
      _ = events(waiting: question.deadline - .now)
    }
    ct_stop()
  }

  func useMouse(_ on: Bool) { ct_mouse(on ? 1 : 0) }

  func use(_ theme: Theme) {
    for (index, style) in theme.resolved(depth).enumerated() {
      ct_style(
        Int32(index), Int32(style.foreground), Int32(style.background),
        CursesTerminal.attributes(style.attributes))
    }
    shown = nil
  }

  private static func attributes(_ attributes: Style.Attributes) -> Int32 {
    let pairs: [(Style.Attributes, Int)] = [
      (.bold, CT_BOLD), (.underline, CT_UNDERLINE), (.reverse, CT_REVERSE), (.dim, CT_DIM),
    ]
    return pairs.reduce(0) { attributes.contains($1.0) ? $0 | Int32($1.1) : $0 }
  }

  func show(_ picture: Grid) {
    let grid = picture.drawn(with: repertoire)
    let links = numbers(of: grid)
    let known = shown?.links == grid.links ? shown : nil
    for y in 0..<min(grid.size.height, size.height)
    where known?.showsSameRow(y, as: grid) != true {
      draw(grid.row(y), links, line: y)
    }
    let cursor = grid.cursor ?? Point(x: 0, y: 0)
    ct_cursor(Int32(cursor.x), Int32(cursor.y), grid.cursor == nil ? 0 : 1)
    if ct_present() != 0 { isGone = true }
    pace.noteFrame(at: .now)
    shown = grid
  }

  private func draw(_ cells: ArraySlice<Cell>, _ links: [UInt8], line: Int) {
    row.removeAll(keepingCapacity: true)
    for cell in cells {
      row.append(ct_cell(cell, link: cell.link == 0 ? 0 : links[cell.link - 1]))
    }
    ct_row(Int32(line), row, Int32(row.count))
  }

  private static func hostName() -> String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The numbers of the picture's links, with their addresses told to the terminal's side; none
  /// where the terminal knows no links.
  private func numbers(of grid: Grid) -> [UInt8] {
    guard !grid.links.isEmpty else { return [] }
    let addresses = grid.links.map { traits.knowsLinks ? LinkAddress.of($0, host: host) : nil }
    let given = linkNumbers.numbers(for: addresses.compactMap(\.self))
    for (number, address) in given.new { ct_link(Int32(number), address) }
    if given.isAnew { ct_redraw() }
    var rest = given.numbers[...]
    return addresses.map { $0 == nil ? 0 : rest.popFirst() ?? 0 }
  }

  /// Asks the window for its size, after which the next frame is drawn anew.
  ///
  /// The size may be the one of before, and yet have been another for a moment, so that nobody knows
  /// what the window shows.
  func takeSize() {
    size = CursesTerminal.windowSize()
    shown = nil
    ct_resize(Int32(size.width), Int32(size.height))
  }

  private static func windowSize() -> Size {
    var columns: Int32 = 0
    var lines: Int32 = 0
    ct_window_size(&columns, &lines)
    return Size(width: min(Int(columns), Grid.limit), height: min(Int(lines), 1000))
  }

  func name(_ title: String) {
    guard repertoire == .ascii else { return ct_title(title) }
    // A letter becomes four at most, and takes the blanks behind the title.
    var line = Grid(size: Size(width: 4 * DisplayWidth.of(title), height: 1))
    line.write(title, in: line.bounds)
    ct_title(line.drawn(with: .ascii).text)
  }

  func copy(_ text: String) -> Bool {
    // Terminals take about 100,000 bytes in one such request.
    guard traits.hasClipboard, text.utf8.count <= 74_000 else { return false }
    ct_clipboard(Data(text.utf8).base64EncodedString())
    return true
  }

  func suspend() { ct_suspend() }
}

extension ct_cell {
  fileprivate init(_ cell: Cell, link: UInt8) {
    self.init(
      base: cell.glyph.base.value, mark: cell.glyph.mark?.value ?? 0,
      style: UInt16(cell.role.rawValue), width: UInt8(cell.width), link: link)
  }
}
