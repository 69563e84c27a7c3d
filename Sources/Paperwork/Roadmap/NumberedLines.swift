/// The lines of a cell that are numbered like the actions beside it: which are whose needs no guess.
enum NumberedLines {
  /// The lines of each of so many actions without their numbers, none for one that has no number
  /// there; nothing where the lines are not numbered so.
  static func groups(of cell: RoadmapCell, count: Int) -> [[SourceLine]]? {
    var groups = [[SourceLine]](repeating: [], count: count)
    var found: [ListMark] = []
    for line in cell.lines {
      if let mark = ListMark(line.text), found.last.map({ $0.style == mark.style }) ?? true {
        guard mark.value > found.last?.value ?? 0, mark.value <= count else { return nil }
        found.append(mark)
        groups[mark.value - 1].append(SourceLine(number: line.number, mark.rest))
      } else if let last = found.last {
        groups[last.value - 1].append(line)
      } else {
        return nil
      }
    }
    return found.count >= min(2, max(count, 1)) ? groups : nil
  }
}
