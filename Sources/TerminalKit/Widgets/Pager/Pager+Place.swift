extension Pager {
  /// Where the window begins, as one short text such as `12:40`: the line, and the letter in it;
  /// empty at the beginning.
  public var place: String { top == Place(line: 0, letter: 0) ? "" : "\(top.line):\(top.letter)" }

  /// Begins at what ``place`` has told, or at the top where it cannot be read.
  public init(_ lines: [Line] = [], at place: String) {
    self.init(lines)
    let parts = place.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let line = parts[0], let letter = parts[1], line >= 0, letter >= 0
    else { return }
    top = Place(line: line, letter: letter)
  }
}
