extension Rect {
  /// Line `index` of this block, or an empty block when it has no such line.
  public func line(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: x, y: bottom, width: width, height: 0) }
    return Rect(x: x, y: y + index, width: width, height: 1)
  }

  /// Cuts the block into its first `width` columns and the rest.
  public func split(atColumn width: Int) -> (head: Rect, tail: Rect) {
    let cut = min(max(0, width), self.width)
    return (
      Rect(x: x, y: y, width: cut, height: height),
      Rect(x: x + cut, y: y, width: self.width - cut, height: height)
    )
  }

  /// Cuts the block into its first `height` lines and the rest.
  public func split(atLine height: Int) -> (head: Rect, tail: Rect) {
    let cut = min(max(0, height), self.height)
    return (
      Rect(x: x, y: y, width: width, height: cut),
      Rect(x: x, y: y + cut, width: width, height: self.height - cut)
    )
  }

  /// Cuts the last `width` columns off the block.
  public func split(lastColumns width: Int) -> (head: Rect, tail: Rect) {
    split(atColumn: self.width - min(max(0, width), self.width))
  }

  /// Cuts the last `height` lines off the block.
  public func split(lastLines height: Int) -> (head: Rect, tail: Rect) {
    split(atLine: self.height - min(max(0, height), self.height))
  }

  /// The block without `columns` on the left and on the right and `lines` above and below.
  public func inset(columns: Int = 0, lines: Int = 0) -> Rect {
    let across = min(max(0, columns), width)
    let down = min(max(0, lines), height)
    return Rect(
      x: x + min(across, width - across), y: y + min(down, height - down),
      width: width - 2 * across, height: height - 2 * down)
  }

  /// A block of `size`, cut to this one and put into its middle.
  public func centered(_ size: Size) -> Rect {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    return Rect(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2,
      width: width, height: height)
  }
}
