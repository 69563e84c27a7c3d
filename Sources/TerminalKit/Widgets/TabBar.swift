import PlainText

/// The chapters of the program on one line, each with the key that opens it.
///
///     TabBar([("1", "Now"), ("2", "Map")], current: 1).draw(in: line, on: &grid)
///
/// Where they do not all fit, they stand closer; then chapters are left out on both sides of the
/// open one, and `‹` and `›` say that there are more.
public struct TabBar: Sendable {
  private let labels: [String]
  private let widths: [Int]
  private var current: Int

  /// Creates a bar of `tabs` (key, name) of which `current` is open.
  public init(_ tabs: [(key: String, label: String)], current: Int) {
    labels = tabs.map { "\($0.key) \($0.label)" }
    widths = labels.map { DisplayWidth.of($0) }
    self.current = current
  }

  /// The same bar with another chapter open.
  public func opened(at current: Int) -> TabBar {
    var bar = self
    bar.current = current
    return bar
  }

  /// Draws the bar and returns where each chapter that is shown stands, and for a sign that there
  /// are more the next of those that are not.
  @discardableResult
  public func draw(in area: Rect, on grid: inout Grid) -> [(tab: Int, area: Rect)] {
    let line = area.line(0)
    grid.fill(line, role: .tab)
    let isWide = width(of: labels.indices, isWide: true) <= line.width
    let shown = isWide ? labels.indices : shown(in: line.width)
    let hasMarks = width(of: shown, isWide: isWide) <= line.width
    var places: [(tab: Int, area: Rect)] = []
    var rest = line
    if hasMarks, shown.lowerBound > 0 {
      let (mark, tail) = rest.split(atColumn: 1)
      grid.write("‹", in: mark, role: .tab)
      places.append((shown.lowerBound - 1, mark))
      rest = tail
    }
    for tab in shown {
      let isFirst = tab == shown.lowerBound
      if !isWide, tab != current || !isFirst { rest = rest.split(atColumn: 1).tail }
      let text = text(of: tab, isWide: isWide)
      let role: Role = tab == current ? .tabCurrent : .tab
      let (head, tail) = rest.split(atColumn: grid.write(text, in: rest, role: role))
      places.append((tab, head))
      rest = tail
    }
    if hasMarks, shown.upperBound < labels.count {
      let mark = line.split(lastColumns: 1).tail
      grid.write("›", in: mark, role: .tab)
      places.append((shown.upperBound, mark))
    }
    return places
  }

  private func text(of tab: Int, isWide: Bool) -> String {
    if tab == current { return "▌\(labels[tab])▐" }
    return isWide ? " \(labels[tab]) " : labels[tab]
  }

  /// The columns that some of the tabs take, with the signs that there are more.
  private func width(of tabs: Range<Int>, isWide: Bool) -> Int {
    let edges = isWide ? 2 * tabs.count : tabs.contains(current) ? 2 : 0
    let texts = widths[tabs].reduce(edges, +)
    guard !isWide else { return texts }
    let blanks = tabs.count - (tabs.first == current ? 1 : 0)
    return texts + blanks + (tabs.lowerBound > 0 ? 1 : 0)
      + (tabs.upperBound < labels.count ? 2 : 0)
  }

  private func shown(in width: Int) -> Range<Int> {
    var shown = labels.indices
    while shown.count > 1, self.width(of: shown, isWide: false) > width {
      let isFarther = current - shown.lowerBound > shown.upperBound - 1 - current
      shown = isFarther ? shown.dropFirst() : shown.dropLast()
    }
    return shown
  }
}
