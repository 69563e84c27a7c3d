import Mentoring

extension ProgrammeStore {
  /// Whose programme it is and where it stands.
  func overview() throws(StoreTrouble) -> Overview {
    guard case .overview(let overview) = try load(.overview) else { throw .unanswered }
    return overview
  }

  /// The roadmap, where there is one.
  func roadmap() throws(StoreTrouble) -> Roadmap? {
    guard case .roadmap(let roadmap) = try load(.roadmap) else { throw .unanswered }
    return roadmap
  }

  /// What the board decides on.
  func boardFacts() throws(StoreTrouble) -> BoardFacts {
    guard case .board(let facts) = try load(.board) else { throw .unanswered }
    return facts
  }

  /// The orders with their pairs.
  func orderFacts() throws(StoreTrouble) -> OrderFacts {
    guard case .orders(let facts) = try load(.orders) else { throw .unanswered }
    return facts
  }

  /// What a rollover has to know.
  func rolloverGround() throws(StoreTrouble) -> ProgrammeRollover.Ground {
    guard case .rollover(let ground) = try load(.rollover) else { throw .unanswered }
    return ground
  }

  /// The steps that undo takes back one after another, the last first, as far as it goes.
  func stepsToUndo(atMost count: Int) throws(StoreTrouble) -> [StepRow] {
    try steps(atMost: count, past: .undo) { _ in true }
  }

  /// The undos that redo takes back one after another, the last first, as far as it goes.
  func stepsToRedo(atMost count: Int) throws(StoreTrouble) -> [StepRow] {
    try steps(atMost: count, past: .redo) { $0.kind == .undo }
  }

  /// The last steps that can be taken back and are `wanted`, until one is not; what a step of `kind`
  /// took back, and all between, is not there to be taken back again.
  private func steps(
    atMost count: Int, past kind: StepRow.Kind, where isWanted: (StepRow) -> Bool
  ) throws(StoreTrouble) -> [StepRow] {
    var found: [StepRow] = []
    var (before, taken): (Step.ID?, Int64) = (nil, .max)
    while true {
      guard case .steps(let slice) = try load(.steps(before: before, limit: 200)) else {
        throw .unanswered
      }
      for row in slice.rows where row.id.number < taken {
        if row.kind == kind, let undone = row.undoes {
          taken = undone.number
        } else if found.count < count, row.barrier == nil, isWanted(row) {
          found.append(row)
        } else {
          return found
        }
      }
      guard !slice.isLast, let last = slice.rows.last else { return found }
      before = last.id
    }
  }

  /// All steps with whom they are about, the newest first.
  func steps() throws(StoreTrouble) -> [StepRow] {
    guard case .steps(let slice) = try load(.steps(before: nil, limit: .max)) else {
      throw .unanswered
    }
    return slice.rows
  }

  /// All steps with every row that they changed, the newest first.
  func history() throws(StoreTrouble) -> [Step] {
    guard case .history(let steps) = try load(.history(limit: .max)) else { throw .unanswered }
    return steps
  }
}

extension StoreTrouble {
  /// The store answered another query than it was asked.
  fileprivate static let unanswered = StoreTrouble.failed(path: "", reason: "unanswered query")
}
