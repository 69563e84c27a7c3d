internal import GRDB
internal import Mentoring

extension Writing {
  func apply(_ edit: PairEdit) throws {
    switch edit {
    case .wish(let wish): try keep(wish)
    case .forgetWish(let mentee, let mentor):
      try database.run(
        "DELETE FROM pairWish WHERE mentee = ? AND mentor = ?", [mentee.number, mentor.number])
    case .accept(let pair): try accept(pair)
    case .dissolve(let id): try dissolve(id)
    }
  }

  private func keep(_ wish: PairWish) throws {
    for (card, side) in [(wish.mentee.number, Side.mentee), (wish.mentor.number, .mentor)] {
      guard try database.has("SELECT 1 FROM \(side.table) WHERE id = ?", [card]) else {
        throw BrokenRule.gone(side.field)
      }
    }
    let values: StatementArguments = [
      wish.kind.rawValue, wish.mentee.number, wish.mentor.number,
    ]
    try database.run("UPDATE pairWish SET kind = ? WHERE mentee = ? AND mentor = ?", values)
    guard database.changesCount == 0 else { return }
    try database.run("INSERT INTO pairWish (kind, mentee, mentor) VALUES (?, ?, ?)", values)
  }

  private func accept(_ pair: Pair) throws {
    if let id = pair.id { try requireLoose(id) }
    try PairRules.check(try reading.pairFacts(pair))
    let values: StatementArguments = [
      pair.mentee.number, pair.mentor.number, pair.form?.sanitized?.text,
      pair.roleModel?.sanitized?.text, pair.accepted.iso,
    ]
    if let id = pair.id {
      try database.run(
        """
        UPDATE pair SET (mentee, mentor, form, roleModel, accepted) = (?, ?, ?, ?, ?) WHERE id = ?
        """, values + [id.number])
    } else {
      try database.run(
        "INSERT INTO pair (mentee, mentor, form, roleModel, accepted) VALUES (?, ?, ?, ?, ?)",
        values)
    }
  }

  private func dissolve(_ id: Pair.ID) throws {
    try requireLoose(id)
    try database.run("DELETE FROM pair WHERE id = ?", [id.number])
  }

  /// Checks that the pair is there and that no signed order holds it.
  private func requireLoose(_ id: Pair.ID) throws {
    guard try reading.pair(id) != nil else { throw BrokenRule.gone(.pair) }
    try PairRules.checkDissolving(frozenBy: try reading.orderHolding(id))
  }
}
