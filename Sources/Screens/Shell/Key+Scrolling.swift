import TerminalKit

extension Key {
  /// The first line in sight after the key, in a text of `count` lines of which `height` are seen
  /// and that began at `top`; a key that scrolls nowhere leads to the beginning, as Home does.
  func scrolled(from top: Int, count: Int, height: Int) -> Int {
    let last = max(0, count - height)
    let page = max(1, height - 1)
    let target =
      switch self {
      case .down: top + 1
      case .up: top - 1
      case .pageDown: top + page
      case .pageUp: top - page
      case .end: last
      default: 0
      }
    return min(max(0, target), last)
  }
}
