import PlainText

/// How far something long has come, in a box over the screen, with the key that stops it.
///
///     Progress(
///       "Printing the plans", done: 12, of: 40, count: "12 of 40", rest: "about 2 minutes more",
///       cancel: .init(key: "Esc", label: "stop")
///     ).draw(in: grid.bounds, on: &grid)
///
/// While it is not known how much there is in all, `of` is 0 and the bar is left out.
public struct Progress: Hashable, Sendable {
  private static let widest = 60
  private static let margin = 3

  private let title: String
  private let done: Int
  private let total: Int
  private let count: String
  private let rest: String
  private let cancel: KeyBar.Item?

  /// Creates a box: what is done, how much of it is, that in words, what remains, how to stop it.
  public init(
    _ title: String, done: Int, of total: Int, count: String, rest: String = "",
    cancel: KeyBar.Item? = nil
  ) {
    self.title = title
    self.done = done
    self.total = total
    self.count = count
    self.rest = rest
    self.cancel = cancel
  }

  /// Draws the box into the middle of `area`, with the terminal's cursor on the key that stops, or on
  /// the title where there is none; a click on that key presses Esc.
  public func draw(in area: Rect, on grid: inout Grid) {
    let width = min(Progress.widest, area.width)
    let inner = max(1, width - 2 * Progress.margin)
    let heading = Paragraph.lines(of: title, width: inner)
    let lines = heading.count + (total > 0 ? 1 : 0) + 1 + (cancel == nil ? 0 : 1)
    let box = area.centered(Size(width: width, height: lines + 2))
    grid.mark(area, .nothing)
    grid.fill(box, role: .dialog)
    Frame.draw(around: box, on: &grid)
    var body = box.inset(columns: min(Progress.margin, box.width / 4), lines: 1)
    grid.cursor = body.isEmpty ? nil : body.origin
    for text in heading { grid.write(text, in: next(of: &body), role: .dialog) }
    if total > 0 { Gauge(used: done, of: total).draw(in: next(of: &body), on: &grid) }
    drawWords(in: next(of: &body), on: &grid)
    drawCancel(in: next(of: &body), on: &grid)
  }

  private func drawWords(in line: Rect, on grid: inout Grid) {
    let used = grid.write(count, in: line, role: .dialog)
    let right = line.split(atColumn: used + 2).tail
    grid.write(rest, in: right, role: .dialog, alignment: .trailing)
  }

  private func drawCancel(in line: Rect, on grid: inout Grid) {
    guard let cancel, !line.isEmpty else { return }
    grid.cursor = line.origin
    let used = grid.write(
      [.init("\(cancel.key) ", role: .keyName), .init(cancel.label, role: .keyLabel)], in: line)
    grid.mark(line.split(atColumn: used).head, .key(.escape, times: 1))
  }

  private func next(of body: inout Rect) -> Rect {
    let (line, rest) = body.split(atLine: 1)
    body = rest
    return line
  }
}
