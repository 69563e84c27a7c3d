import Mentoring
import PlainText
import TerminalKit

/// A paper as lines of text, the way it will be printed.
struct PaperText {
  /// The lines, from the top of the first page.
  private(set) var lines: [[TextRun]] = []
  let width: Int
  private let newPage: String

  /// Sets `paper` into `width` columns; `newPage` stands where a new page begins.
  ///
  /// `goesOn` is told now and then how many rows of a table of how many are set, and says whether
  /// anybody waits; where not, there is no text.
  init?(
    _ paper: Paper, width: Int, newPage: String, while goesOn: (Int, Int) -> Bool = { _, _ in true }
  ) {
    self.width = max(1, width)
    self.newPage = newPage
    for block in paper.blocks {
      if case .table(let table) = block {
        guard set(table, while: goesOn) else { return nil }
      } else {
        set(block)
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  private mutating func set(_ block: Paper.Block) {
    switch block {
    case .centred(let texts): setCentred(texts)
    case .title(let text): setCentred([text], role: .title)
    case .registration(let date, let place, let number): setRow(date, place, number)
    case .heading(let text): setLines(of: text, width: max(1, width * 2 / 3), role: .title)
    case .paragraph(let text): setLines(of: indent + text, width: width, role: .text)
    case .command(let text): setLines(of: text, width: width, role: .title)
    case .point(let number, let text): setPoint("\(number). \(text)")
    case .signature(let post, let name): setSignature(post, name)
    case .acquaintance(let title, let names): setAcquaintance(title, names)
    case .pageBreak: setPageBreak()
    case .annexHead(let texts): setAnnexHead(texts)
    case .table: break
    }
  }

  private var indent: String { String(repeating: " ", count: min(4, width / 10)) }
  static let signingLine = "______________"
  private static let dayLine = "__________"

  mutating func add(_ text: String, role: Role = .text) {
    lines.append(text.isEmpty ? [] : Self.marked(text, role))
  }

  mutating func add(_ runs: [TextRun]) { lines.append(runs) }

  /// What is not known yet stands out.
  static func marked(_ text: String, _ role: Role) -> [TextRun] {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return [TextRun(text, role: role)] }
    let parts = text.split(separator: OrderRecord.blank, omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { index, part in
      (index > 0 ? [TextRun(OrderRecord.blank, role: .draft)] : [])
        + (part.isEmpty ? [] : [TextRun(String(part), role: role)])
    }
  }

  private mutating func setLines(of text: String, width: Int, role: Role) {
    for line in Paragraph.lines(of: text, width: width) { add(line, role: role) }
    add("")
  }

  private mutating func setPoint(_ text: String) {
    for line in Paragraph.lines(of: indent + text, width: width) { add(line) }
  }

  private mutating func setCentred(_ texts: [String], role: Role = .text) {
    let room = max(1, width * 3 / 4)
    for line in texts.flatMap({ Paragraph.lines(of: $0, width: room) }) {
      add(blanks((width - DisplayWidth.of(line)) / 2) + line, role: role)
    }
    add("")
  }

  /// Date at the left, place in the middle, number at the right, on one line where they fit.
  private mutating func setRow(_ left: String, _ middle: String, _ right: String) {
    let widths = [left, middle, right].map { DisplayWidth.of($0) }
    guard widths.reduce(0, +) + 2 <= width else {
      for text in [left, middle, right] { setLines(of: text, width: width, role: .text) }
      return
    }
    let last = width - widths[2]
    let start = min(max(widths[0] + 1, (width - widths[1]) / 2), last - widths[1] - 1)
    let head = left + blanks(start - widths[0]) + middle
    add(head + blanks(last - start - widths[1]) + right)
    add("")
  }

  private mutating func setSignature(_ post: String, _ name: String) {
    add("")
    let used = DisplayWidth.of(post) + DisplayWidth.of(name)
    let line = Self.signingLine
    if used + line.count + 2 <= width {
      let free = width - used - line.count
      add(
        [
          TextRun(post + blanks(free / 2) + line + blanks(free - free / 2))
        ] + Self.marked(name, .text))
    } else {
      for part in Paragraph.lines(of: post, width: width) { add(part) }
      add(blanks(width - DisplayWidth.of(name)) + name)
    }
    add("")
  }

  private mutating func setAcquaintance(_ title: String, _ names: [String]) {
    add("")
    for part in Paragraph.lines(of: title, width: width) { add(part) }
    let tail = "\(Self.signingLine)  \(Self.dayLine)"
    for name in names {
      let free = width - DisplayWidth.of(name) - tail.count
      if free >= 1 {
        add([TextRun(name + blanks(free) + tail)])
      } else {
        for part in Paragraph.lines(of: name, width: width) { add(part) }
        add([TextRun(blanks(width - tail.count) + tail)])
      }
    }
    add("")
  }

  private mutating func setPageBreak() {
    let label = " \(newPage) "
    let free = max(0, width - DisplayWidth.of(label))
    let rule = String(repeating: "╌", count: free / 2)
    add([TextRun(rule + label + rule, role: .muted)])
    add("")
  }

  /// Lines that begin in one column, as far to the right as the longest of them lets them.
  private mutating func setAnnexHead(_ texts: [String]) {
    let parts = texts.flatMap { Paragraph.lines(of: $0, width: max(1, width * 3 / 5)) }
    let widest = parts.map { DisplayWidth.of($0) }.max() ?? 0
    for part in parts { add(blanks(width - widest) + part) }
    add("")
  }

  func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
