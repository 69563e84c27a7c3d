import Mentoring

/// A change of wishes that the board shows before the file has it.
struct BoardForesight: Sendable {
  /// The change.
  let change: Change
  /// The board before it.
  let before: Board
}

extension BoardFacts {
  /// Whether a board of these is made at once.
  var isSmall: Bool { BoardSolving.isShort(mentees.count, mentors.count) }

  /// The facts as they will be after changes of wishes; other changes are left to the file.
  func after(_ changes: [Change]) -> BoardFacts {
    var facts = self
    for change in changes {
      guard case .edits(let edits) = change.way else { continue }
      for case .pairs(let edit) in edits { facts.wishes.take(edit) }
    }
    return facts
  }
}

extension [PairWish] {
  /// Does what the file will do to the wishes.
  fileprivate mutating func take(_ edit: PairEdit) {
    switch edit {
    case .wish(let wish):
      let place = firstIndex { $0.mentee == wish.mentee && $0.mentor == wish.mentor }
      if let place { self[place] = wish } else { append(wish) }
    case .forgetWish(let mentee, let mentor):
      removeAll { $0.mentee == mentee && $0.mentor == mentor }
    case .accept, .dissolve: break
    }
  }
}
