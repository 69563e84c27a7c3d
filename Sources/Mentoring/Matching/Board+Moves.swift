extension Board {
  /// The mentees of this board who had another mentor on an `earlier` one, in their order.
  ///
  /// Somebody who was not on the earlier board counts from having no mentor.
  public func moves(since earlier: Board) -> [Move] {
    mentees.compactMap { entry in
      let from = earlier.proposal(of: entry.id)?.mentor
      let to = proposal(of: entry.id)?.mentor
      return from == to ? nil : Move(mentee: entry.id, from: from, to: to)
    }
  }
}
