extension Grid {
  /// Fills `area` with one glyph; a wide one leaves an odd last column blank.
  public mutating func fill(_ area: Rect, with character: Character = " ", role: Role = .text) {
    let cell = Cell(character, role: role)
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      put(.blank(role), at: area.x, line: y)
      put(.blank(role), at: area.right - 1, line: y)
    }
    replace(area) { _ in cell.width == 1 ? cell : .blank(role) }
    if cell.width == 2 { tile(area, with: cell) }
  }

  /// Gives every cell of `area` another role and leaves what is drawn.
  public mutating func restyle(_ area: Rect, role: Role) {
    replace(area) { $0.with(role) }
  }

  /// Gives every cell of `area` that has the role `old` another one.
  public mutating func restyle(_ area: Rect, from old: Role, to role: Role) {
    replace(area) { $0.role == old ? $0.with(role) : $0 }
  }

  /// Copies another picture into this one, with its corner at the corner of `area`, its zones and
  /// links included.
  public mutating func draw(_ other: Grid, in area: Rect) {
    let area = area.intersection(bounds)
    for zone in other.zones {
      let moved = Rect(x: area.x + zone.area.x, y: area.y + zone.area.y, size: zone.area.size)
      mark(moved.intersection(area), zone.act)
    }
    for y in 0..<min(area.height, other.size.height) {
      for x in 0..<min(area.width, other.size.width) where other[x, y].width > 0 {
        let fits = x + other[x, y].width <= area.width
        let cell = fits ? other[x, y] : .blank(other[x, y].role)
        self[area.x + x, area.y + y] = adopted(cell, of: other)
      }
    }
  }

  private mutating func tile(_ area: Rect, with cell: Cell) {
    for y in area.y..<area.bottom {
      for x in stride(from: area.x, to: area.right - 1, by: 2) { putWide(cell, at: x, line: y) }
    }
  }
}
