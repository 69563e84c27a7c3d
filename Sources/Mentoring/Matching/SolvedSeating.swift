internal import Assignment

/// The free mentees of a seating, given to mentors in the best way for the whole group.
struct SolvedSeating: Sendable {
  /// The seats found, in the order of the mentees; pins are among them.
  let seats: [Seating.Seat]

  private let problem: Problem
  private let solution: Solution
  /// The mentee of each row of the problem.
  private let rows: [Int]

  init(_ seating: Seating) {
    let rows = seating.freeMentees
    let problem = Self.problem(seating, rows)
    let solution = problem.solve()
    self.rows = rows
    self.problem = problem
    self.solution = solution
    seats = solution.pairs.map { Seating.Seat(mentee: rows[$0.left], mentor: $0.right) }
  }

  private static func problem(_ seating: Seating, _ rows: [Int]) -> Problem {
    let columns = seating.mentorIDs.indices
    var scores: [Int32] = []
    scores.reserveCapacity(rows.count * columns.count)
    for mentee in rows {
      for mentor in columns {
        let isAllowed = seating.isAllowed(Seating.Seat(mentee: mentee, mentor: mentor))
        scores.append(
          isAllowed
            ? kept(seating.scorer.total(mentee: mentee, mentor: mentor)) : Problem.forbidden)
      }
    }
    let pins = rows.indices.flatMap { row in
      seating.pins.filter { $0.mentee == rows[row] }.map { Cell(left: row, right: $0.mentor) }
    }
    do {
      return try Problem(
        left: rows.count, right: columns.count, scores: scores,
        capacities: columns.map { seating.places(of: $0) }, pins: pins)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Points as the engine takes them; weights keep far within the bounds.
  private static func kept(_ points: Int) -> Int32 {
    Int32(min(max(points, -1_000_000), 1_000_000))
  }

  /// What it costs to force an allowed seat; nothing where the mentee is not free.
  func price(of seat: Seating.Seat, _ seating: Seating) -> Board.Price? {
    guard let row = rows.firstIndex(of: seat.mentee),
      let price = problem.price(ofForcing: row, right: seat.mentor, from: solution)
    else { return nil }
    let moves = price.moves.map { move in
      Board.Move(
        mentee: seating.menteeIDs[rows[move.left]], from: move.from.map { seating.mentorIDs[$0] },
        to: move.to.map { seating.mentorIDs[$0] })
    }
    return Board.Price(servedLoss: price.servedLoss, loss: Int(price.loss), moves: moves)
  }
}

extension SolvedSeating {
  /// The proof that no other pairs are better, checked anew; people by their places in `seating`.
  func proof(_ seating: Seating) -> Board.Proof {
    let certificate = solution.certificate
    var mentees = Array(repeating: Int64(0), count: seating.menteeIDs.count)
    for (row, mentee) in rows.enumerated() { mentees[mentee] = certificate.left[row] }
    return Board.Proof(
      service: certificate.service, mentees: mentees, mentors: certificate.right,
      isVerified: certificate.verify(problem, solution))
  }
}
