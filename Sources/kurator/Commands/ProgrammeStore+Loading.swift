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

  /// All steps, the newest first.
  func history() throws(StoreTrouble) -> [Step] {
    guard case .history(let steps) = try load(.history(limit: .max)) else { throw .unanswered }
    return steps
  }
}

extension StoreTrouble {
  /// The store answered another query than it was asked.
  fileprivate static let unanswered = StoreTrouble.failed(path: "", reason: "unanswered query")
}
