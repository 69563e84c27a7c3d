extension TimelineBar {
  /// Draws the part of the bar that is on the scale into the first line of `area`; it takes at
  /// least a column, or an eighth of one when it is solid and exact.
  ///
  /// - Returns: The columns that it took, of the scale.
  @discardableResult
  public func draw(in area: Rect, on grid: inout Grid, scale: some TimeAxis) -> Range<Int> {
    let edge = scale.width * 8
    let (start, end) = (scale.start(of: first), scale.end(of: last))
    guard end > 0, start < edge else { return 0..<0 }
    let line = area.line(0).split(atColumn: scale.width).head
    let (from, to) = (min(max(0, start), edge), min(max(0, end), edge))
    if shape == .solid, ends == .exact {
      drawExact(from: from, to: max(to, from + 1), in: line, on: &grid)
      return from / 8..<max((to + 7) / 8, from / 8 + 1)
    }
    let head = min((from + 4) / 8, max(0, scale.width - 1))
    let tail = max((to + 4) / 8, head + 1)
    switch shape {
    case .solid: fill(head, tail, with: kind.rawValue, in: line, on: &grid)
    case .thread: fill(head, tail, with: kind.thread, in: line, on: &grid)
    case .pulses: drawPulses(head, tail, in: line, on: &grid)
    }
    if shape == .solid, ends == .soft, tail - head > 2 {
      if start >= 0 { fill(head, head + 1, with: kind.thinner, in: line, on: &grid) }
      if end <= edge { fill(tail - 1, tail, with: kind.thinner, in: line, on: &grid) }
    }
    return head..<tail
  }

  private func drawPulses(_ head: Int, _ tail: Int, in line: Rect, on grid: inout Grid) {
    for column in stride(from: head, to: tail, by: 2) {
      fill(column, column + 1, with: kind.rawValue, in: line, on: &grid)
    }
  }

  /// There are signs for a column that is filled from the left by eighths; from the right there is
  /// one for the half, so that a bar begins with a half or with a whole column.
  private func drawExact(from start: Int, to end: Int, in line: Rect, on grid: inout Grid) {
    let (column, past) = start.quotientAndRemainder(dividingBy: 8)
    if column == (end - 1) / 8, past > 0 {
      return put(TimelineBar.rightHalf, at: column, in: line, on: &grid)
    }
    let isHalf = (2...5).contains(past)
    if isHalf { put(TimelineBar.rightHalf, at: column, in: line, on: &grid) }
    fill(
      isHalf || past > 5 ? column + 1 : column, end / 8, with: kind.rawValue, in: line, on: &grid)
    if end % 8 > 0 { put(Gauge.partial(end % 8), at: end / 8, in: line, on: &grid) }
  }

  private static let rightHalf = "▐"

  private func fill(
    _ head: Int, _ tail: Int, with character: Character, in line: Rect, on grid: inout Grid
  ) {
    let part = line.split(atColumn: tail).head.split(atColumn: head).tail
    grid.fill(part, with: character, role: role)
  }

  private func put(_ text: String, at column: Int, in line: Rect, on grid: inout Grid) {
    grid.write(text, in: line.split(atColumn: column).tail.split(atColumn: 1).head, role: role)
  }
}
