/// Which row of a list has the focus, and which rows are in the window.
///
///     var cursor = ListCursor()                                      // in the state
///     cursor.handle(key, count: rows.count, height: 20)              // in update
///     table.draw(in: area, on: &grid, cursor: cursor)                // in view
///
/// Whatever is asked of it, it stays within the list; the window scrolls no more than it must.
public struct ListCursor: Hashable, Sendable {
  /// The focused row, from 0; 0 too when the list is empty.
  public private(set) var index: Int
  /// The first row of the window as it was last kept.
  public private(set) var top: Int

  /// Starts on row `index`.
  public init(index: Int = 0, top: Int = 0) {
    self.index = max(0, index)
    self.top = max(0, top)
  }

  /// Moves by `distance` rows and stops at either end of a list of `count` rows.
  public mutating func move(by distance: Int, count: Int, height: Int? = nil) {
    let (target, isOver) = index.addingReportingOverflow(distance)
    move(to: isOver ? (distance < 0 ? 0 : count) : target, count: count, height: height)
  }

  /// Moves to row `target`, or to the nearest that there is; keeps the window where its `height`
  /// is given.
  public mutating func move(to target: Int, count: Int, height: Int? = nil) {
    index = min(max(0, target), max(0, count - 1))
    if let height { top = window(height: height, count: count).lowerBound }
  }

  /// The rows to show in a window of `height` lines, with the focused one among them.
  public func window(height: Int, count: Int) -> Range<Int> {
    guard height > 0, count > 0 else { return 0..<0 }
    let index = min(index, count - 1)
    let first = index >= height ? index - height + 1 : 0
    let start = min(max(top, first), index, max(0, count - height))
    return start..<min(count, start + min(height, count))
  }

  /// Whether a key moves the cursor by more than a row: to the next page, or to either end.
  public static func leaps(_ key: Key) -> Bool {
    [.pageUp, .pageDown, .home, .end].contains(key)
  }

  /// Takes the arrows, Page Up, Page Down, Home and End; true when the key was one of them.
  @discardableResult
  public mutating func handle(_ key: Key, count: Int, height: Int) -> Bool {
    let page = max(1, height - 1)
    switch key {
    case .up: move(by: -1, count: count, height: height)
    case .down: move(by: 1, count: count, height: height)
    case .pageUp: move(by: -page, count: count, height: height)
    case .pageDown: move(by: page, count: count, height: height)
    case .home, Key(.home, .control): move(to: 0, count: count, height: height)
    case .end, Key(.end, .control): move(to: count, count: count, height: height)
    default: return false
    }
    return true
  }

  /// Brings the focus back into a list that has changed.
  public mutating func settle(count: Int, height: Int) {
    move(to: index, count: count, height: height)
  }
}
