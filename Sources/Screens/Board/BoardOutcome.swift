import Mentoring

/// What a change did to the whole group: who has another mentor now, and how the sums stand.
struct BoardOutcome: Hashable, Sendable {
  /// Which way the change went.
  enum Way: Hashable, Sendable {
    case made, undone, redone
  }

  /// The change.
  struct Cause: Hashable, Sendable {
    let way: Way
    let title: StepTitle
    /// Whose pairs it was about.
    let mentees: Set<Mentee.ID>
  }

  /// A number before the change and now.
  struct Span: Hashable, Sendable {
    let before: Int
    let now: Int

    /// Whether it has changed.
    var isMoved: Bool { before != now }
  }

  let cause: Cause
  /// The moves of those whose pairs the change was about.
  let own: [Board.Move]
  /// The moves of all others.
  let others: [Board.Move]
  /// How many mentees have a pair.
  let served: Span
  /// The points of all pairs together.
  let total: Span

  /// Compares the board before a change with the one after it.
  init(_ cause: Cause, from before: Board, to now: Board) {
    self.cause = cause
    let moves = now.moves(since: before)
    own = moves.filter { cause.mentees.contains($0.mentee) }
    others = moves.filter { !cause.mentees.contains($0.mentee) }
    served = Span(before: before.served, now: now.served)
    total = Span(before: before.total, now: now.total)
  }

  /// The move of a mentee, where there was one.
  func move(of mentee: Mentee.ID) -> Board.Move? {
    (own + others).first { $0.mentee == mentee }
  }
}

extension BoardOutcome.Cause {
  /// What a change that was made is about, on the board that it changes.
  init(_ change: Change, _ title: StepTitle, on board: Board?) {
    self.title = title
    switch change.way {
    case .undo: (way, mentees) = (.undone, [])
    case .redo: (way, mentees) = (.redone, [])
    case .edits(let edits):
      way = .made
      mentees = Set(edits.compactMap { Self.mentee(of: $0, on: board) })
    }
  }

  private static func mentee(of edit: Edit, on board: Board?) -> Mentee.ID? {
    guard case .pairs(let edit) = edit else { return nil }
    return switch edit {
    case .accept(let pair): pair.mentee
    case .wish(let wish): wish.mentee
    case .forgetWish(let mentee, _): mentee
    case .dissolve(let id): board?.proposals.first { $0.pair == id }?.mentee
    }
  }
}
