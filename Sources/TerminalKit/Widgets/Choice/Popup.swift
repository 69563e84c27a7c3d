/// Where a box that belongs to a field stands.
enum Popup {
  /// A box of `size` under `field`, or over it where that leaves more place, inside `bounds`.
  static func box(_ size: Size, at field: Rect, in bounds: Rect) -> Rect {
    let below = bounds.bottom - field.bottom
    let above = field.y - bounds.y
    let isBelow = below >= size.height || below >= above
    let height = max(0, min(size.height, isBelow ? below : above))
    let width = min(size.width, bounds.width)
    let x = max(bounds.x, min(field.x, bounds.right - width))
    return Rect(x: x, y: isBelow ? field.bottom : field.y - height, width: width, height: height)
  }
}
