import PlainText

/// The chapters of the program on one line, each with the key that opens it.
///
///     TabBar([("1", "Now"), ("2", "Map")], current: 1).draw(in: line, on: &grid)
///
/// Where they do not all fit, chapters are left out on both sides of the open one.
public struct TabBar: Sendable {
  private let labels: [String]
  private let current: Int

  /// Creates a bar of `tabs` (key, name) of which `current` is open.
  public init(_ tabs: [(key: String, label: String)], current: Int) {
    labels = tabs.map { "\($0.key) \($0.label)" }
    self.current = current
  }

  /// Draws the bar and returns where each chapter that is shown stands.
  @discardableResult
  public func draw(in area: Rect, on grid: inout Grid) -> [(tab: Int, area: Rect)] {
    var rest = area.line(0)
    grid.fill(rest, role: .tab)
    return shown(in: area.width).map { tab in
      let isCurrent = tab == current
      let text = isCurrent ? "▌\(labels[tab])▐" : " \(labels[tab]) "
      let role: Role = isCurrent ? .tabCurrent : .tab
      let (head, tail) = rest.split(atColumn: grid.write(text, in: rest, role: role))
      rest = tail
      return (tab, head)
    }
  }

  private func shown(in width: Int) -> Range<Int> {
    var shown = labels.indices
    func needed(_ range: Range<Int>) -> Int {
      labels[range].reduce(0) { $0 + DisplayWidth.of($1) + 2 }
    }
    while shown.count > 1, needed(shown) > width {
      let isFarther = current - shown.lowerBound > shown.upperBound - 1 - current
      shown = isFarther ? shown.dropFirst() : shown.dropLast()
    }
    return shown
  }
}
