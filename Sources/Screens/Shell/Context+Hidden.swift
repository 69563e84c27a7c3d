extension Context {
  /// How many rows of a list of `count` are above and below a window; empty where all are in sight.
  func hidden(_ window: Range<Int>, of count: Int) -> String {
    guard !window.isEmpty else { return "" }
    return words.now.hidden(window.lowerBound, max(0, count - window.upperBound))
  }
}
