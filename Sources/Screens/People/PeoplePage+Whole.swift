import TerminalKit

extension PeoplePage {
  /// Whether all who belong there are in sight: the base is read, and looked through.
  var isWhole: Bool { reading.isComplete && !isFiltering }

  /// Whether all rows are in sight, and in their order.
  var isSettled: Bool { isWhole && list.sorting == nil && list.filtering == nil }

  /// Goes to the last row there is, where the reader wants to be there and more have come.
  mutating func followEnd() {
    guard wantsEnd else { return }
    stopWanting()
    cursor.move(to: list.shown.count - 1, count: list.shown.count)
    wantsEnd = !isSettled
  }
}
