import Mentoring

/// A cell beside the actions of a measure: what of it belongs to which of them.
struct NeighbourCell {
  /// What stands together; empty where only dashes do.
  private(set) var groups: [[SourceLine]]
  /// The group of each action; nothing where all of them have all.
  private(set) var groupOf: [Int]?
  /// Whether numbers tell whose they are, not the place alone.
  let isNumbered: Bool

  /// Reads a cell beside actions that begin at such lines; `wrapped` makes one of lines that only
  /// the width of the column has parted.
  init(_ cell: RoadmapCell, starts: [Int], _ wrapped: ([SourceLine]) -> [SourceLine]) {
    let numbered = NumberedLines.groups(of: cell, count: starts.count)
    isNumbered = numbered != nil
    groups = (numbered ?? cell.groups.map(\.lines)).map(wrapped)
    groupOf =
      isNumbered
      ? Array(starts.indices)
      : Alignment.groups(at: cell.groups.map(\.position), starts: starts)
  }

  /// Whether its place alone tells which action has what.
  var isAligned: Bool { groupOf != nil && !isNumbered }

  /// Whether it cannot be told without a look which of its so many values are whose of so many
  /// actions, or of those of other rows that share it.
  func isGuess(_ isShared: Bool, _ actions: Int, _ values: Int) -> Bool {
    !isNumbered && (actions > 1 || isShared) && values > 1
  }

  /// Whether so many lines stand below one another, none of them a dash.
  func isEven(with count: Int) -> Bool {
    groups.count == 1 && groups[0].count == count
      && !groups[0].contains { MeasureDraft.isNothing($0.text) }
  }

  /// Gives each line to the action beside it.
  mutating func part() {
    groups = groups.flatMap(\.self).map { [$0] }
    groupOf = Array(groups.indices)
  }

  /// The groups without dashes, each line read.
  func read<Value>(_ value: (SourceLine) -> Value) -> [[Value]] {
    groups.map { $0.filter { !MeasureDraft.isNothing($0.text) }.map(value) }
  }
}
