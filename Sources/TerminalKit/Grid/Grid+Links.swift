extension Grid {
  /// The most targets that one picture links to.
  static let mostLinks = 255

  /// Makes what stands in `area` a link to `target`: an address (`https://…`) or a path from the
  /// root.
  ///
  /// A terminal that knows no links shows the same without them. What is drawn there afterwards is
  /// no link; targets beyond ``mostLinks`` are none either.
  public mutating func link(_ area: Rect, to target: String) {
    guard let number = number(ofLink: target) else { return }
    replace(area) { $0.linked(number) }
  }

  /// Where a cell of this picture links to.
  public func target(of cell: Cell) -> String? {
    cell.link == 0 ? nil : links[cell.link - 1]
  }

  private mutating func number(ofLink target: String) -> Int? {
    if let index = links.firstIndex(of: target) { return index + 1 }
    guard links.count < Grid.mostLinks else { return nil }
    links.append(target)
    return links.count
  }

  /// The same cell of another picture as a cell of this one.
  mutating func adopted(_ cell: Cell, of other: Grid) -> Cell {
    guard let target = other.target(of: cell) else { return cell }
    return cell.linked(number(ofLink: target) ?? 0)
  }
}
