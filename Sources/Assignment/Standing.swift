/// What one pair means for the whole group, in the best solution for any objective.
public enum Standing: Hashable, Sendable {
  /// It is pinned.
  case pinned
  /// It stands until its score falls by more than so much; nil where no fall changes that.
  case stands(fall: Int64?)
  /// It does not stand: what it would cost to make it stand, by which changes, and by more than how
  /// much its score must rise until it does; nil where no rise is enough.
  case costs(GroupCost, by: [PartnerChange], rise: Int64?)
  /// Its cell is forbidden, or outside the table.
  case forbidden
  /// With it, some demands cannot be met together; the pair is among them as a pin, or the
  /// stability is, which keeps all pins.
  case impossible(Contradiction)
}

/// A row that has other partners than before.
public struct PartnerChange: Hashable, Sendable {
  /// The row, from 0.
  public let left: Int
  /// The columns that it had and has then, in rising order.
  public let before, after: [Int]

  /// Names a change.
  public init(left: Int, before: [Int], after: [Int]) {
    self.left = left
    self.before = before
    self.after = after
  }
}

extension Solution {
  /// The rows that have other partners in another solution, in rising order.
  public func changes(to other: Solution) -> [PartnerChange] {
    let (before, after) = (columns, other.columns)
    return Set(before.keys).union(after.keys).sorted().compactMap { row in
      let change = PartnerChange(left: row, before: before[row] ?? [], after: after[row] ?? [])
      return change.before == change.after ? nil : change
    }
  }

  /// The columns of each row that has any.
  private var columns: [Int: [Int]] {
    Dictionary(grouping: pairs, by: \.left).mapValues { $0.map(\.right) }
  }
}

extension Problem {
  /// What one pair means for the whole group: the best solution that has it, or has it not, against
  /// the best of all.
  ///
  /// Whatever the objective and the bounds are: the pair is pinned, or forbidden, and the rest solved
  /// anew. Of equally good solutions with the pair that one tells the changes which has most of the
  /// pairs that stood. A stable solution with the pair is one that is stable beside it.
  ///
  /// - Parameters:
  ///   - cell: The pair.
  ///   - solution: The best solution for the objective of its certificate, by scores; it is verified.
  ///   - goesOn: Is told how many rows are done, anew in each search, and says whether to go on.
  /// - Returns: nil where the solution proves nothing, or it was broken off.
  public func standing(
    of cell: Cell, in solution: Solution, while goesOn: (Int) -> Bool = { _ in true }
  ) -> Standing? {
    guard solution.certificate.preferences == nil, solution.certificate.verify(self, solution)
    else { return nil }
    return standing(of: cell, inProven: solution, tellsChanges: true, while: goesOn)
  }

  /// The same for a solution that is known to be the best.
  func standing(
    of cell: Cell, inProven solution: Solution, tellsChanges: Bool, while goesOn: (Int) -> Bool
  ) -> Standing? {
    guard score(left: cell.left, right: cell.right) != nil else { return .forbidden }
    if pins.contains(cell) { return .pinned }
    let objective = solution.certificate.objective
    do throws(Contradiction) {
      if solution.pairs.contains(where: { $0.cell == cell }) {
        return fall(of: cell, in: solution, while: goesOn).map { .stands(fall: $0.points) }
      }
      guard let forced = pinning(cell), let other = try forced.best(of: objective, while: goesOn),
        let near = tellsChanges ? forced.nearest(other, to: solution, while: goesOn) : other
      else { return nil }
      let cost = GroupCost(objective, from: solution, to: near)
      guard let rise = rise(of: cell, in: solution, cost, while: goesOn) else { return nil }
      let changes = tellsChanges ? solution.changes(to: near) : []
      return .costs(cost, by: changes, rise: rise.points)
    } catch {
      return .impossible(error)
    }
  }

  /// The same problem with one more pin.
  func pinning(_ cell: Cell) -> Problem? {
    do throws(ProblemError) {
      return try Problem(
        scores: scores, sparsity: sparsity, left: leftBounds, right: rightBounds,
        pins: pins + [cell])
    } catch {
      return nil
    }
  }

  /// The same problem with another score of a cell.
  func scoring(_ cell: Cell, _ score: Int32) -> Problem {
    var scores = scores
    if let index = index(of: cell) { scores[index] = score }
    var problem = self
    problem.setScores(scores)
    return problem
  }

  /// Of the solutions that are as good as one, that which differs least from another; nil where it
  /// was broken off.
  private func nearest(
    _ solution: Solution, to other: Solution, while goesOn: (Int) -> Bool
  ) -> Solution? {
    guard let ground = EqualGround(self, solution) else { return solution }
    let stood = Set(other.pairs.map(\.cell))
    guard let counting = narrowed(to: ground, score: { cell, _ in stood.contains(cell) ? 1 : -1 })
    else { return solution }
    do throws(Contradiction) {
      guard let near = try counting.bestTotal(while: goesOn) else { return nil }
      let pairs = near.pairs.map { pair in
        let score = score(left: pair.left, right: pair.right) ?? 0
        return Pair(left: pair.left, right: pair.right, score: score)
      }
      return Solution(pairs: pairs, left: left, certificate: solution.certificate)
    } catch {
      // The solution itself satisfies the problem.
      return solution
    }
  }
}
