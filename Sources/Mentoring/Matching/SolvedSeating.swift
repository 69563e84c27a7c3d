internal import Assignment

/// The free mentees of a seating, given to mentors in the best way for the whole group.
struct SolvedSeating: Sendable {
  /// So many seats are compared at most: their points take a quarter of a gigabyte.
  static let mostSeats = 60_000_000

  /// The seats found, in the order of the mentees; pins are among them.
  let seats: [Seating.Seat]
  /// Whether all free mentees were compared; where there are too many, only pins stand.
  let isWhole: Bool

  private let problem: Problem
  private let solution: Solution
  /// The mentee of each row of the problem, and the mentor of each column.
  private let rows, columns: [Int]

  /// Solves a seating.
  ///
  /// - Parameters:
  ///   - seating: Who is there.
  ///   - mostSeats: So many seats are compared at most.
  ///   - goesOn: Is told now and then how many rows of how many are done, and says whether anybody
  ///     still waits; where not, nothing comes of it.
  init?(
    _ seating: Seating, mostSeats: Int = mostSeats, while goesOn: (Int, Int) -> Bool
  ) {
    let columns = seating.consentingMentors
    let free = seating.freeMentees
    isWhole = free.count * columns.count <= mostSeats
    let pinned = Set(seating.pins.map(\.mentee))
    let rows = isWhole ? free : free.filter(pinned.contains)
    guard let problem = Self.problem(seating, rows, columns, while: goesOn),
      let solution = problem.solve(while: { goesOn(rows.count + $0, 2 * rows.count) })
    else { return nil }
    // Ties are not to go by chance.
    let first = problem.inOrder(solution)
    (self.rows, self.columns, self.problem, self.solution) = (rows, columns, problem, first)
    seats = first.pairs.map { Seating.Seat(mentee: rows[$0.left], mentor: columns[$0.right]) }
  }

  private static func problem(
    _ seating: Seating, _ rows: [Int], _ columns: [Int], while goesOn: (Int, Int) -> Bool
  ) -> Problem? {
    let scorer = seating.scorer
    var scores: [Int32] = []
    scores.reserveCapacity(rows.count * columns.count)
    for (row, mentee) in rows.enumerated() {
      guard goesOn(row, 2 * rows.count) else { return nil }
      for mentor in columns {
        let isAllowed = seating.isAllowed(Seating.Seat(mentee: mentee, mentor: mentor))
        scores.append(
          isAllowed
            ? kept(scorer.total(mentee: mentee, mentor: mentor)) : Problem.forbidden)
      }
    }
    do {
      return try Problem(
        left: rows.count, right: columns.count, scores: scores,
        capacities: columns.map { seating.places(of: $0) },
        pins: pins(of: seating, rows, columns))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The pins as cells of the problem, in the order of the rows.
  private static func pins(of seating: Seating, _ rows: [Int], _ columns: [Int]) -> [Cell] {
    guard !seating.pins.isEmpty else { return [] }
    let places = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
    return rows.indices.flatMap { row in
      seating.pins.filter { $0.mentee == rows[row] }.compactMap { pin in
        places[pin.mentor].map { Cell(left: row, right: $0) }
      }
    }
  }

  /// Points as the engine takes them; weights keep far within the bounds.
  private static func kept(_ points: Int) -> Int32 {
    Int32(min(max(points, -1_000_000), 1_000_000))
  }

  /// What it costs to force an allowed seat; nothing where the mentee was not compared.
  func price(of seat: Seating.Seat, _ seating: Seating) -> Board.Price? {
    guard let row = rows.firstIndex(of: seat.mentee),
      let column = columns.firstIndex(of: seat.mentor),
      let price = problem.price(ofForcing: row, right: column, from: solution)
    else { return nil }
    let moves = price.moves.map { move in
      Board.Move(
        mentee: seating.menteeIDs[rows[move.left]],
        from: move.from.map { seating.mentorIDs[columns[$0]] },
        to: move.to.map { seating.mentorIDs[columns[$0]] })
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
    var mentors = Array(repeating: Int64(0), count: seating.mentorIDs.count)
    for (column, mentor) in columns.enumerated() { mentors[mentor] = certificate.right[column] }
    return Board.Proof(
      service: certificate.service, mentees: mentees, mentors: mentors,
      isVerified: isWhole && certificate.verify(problem, solution))
  }
}
