/// What a change costs the whole group, level by level: what the objective looks at, the first above
/// all.
public struct GroupCost: Hashable, Sendable {
  /// How many rows fewer are served; nil where the total alone counts.
  ///
  /// Below 0 for stable pairs only.
  public let servedLoss: Int?
  /// By how much the sum of the squared loads of the columns grows; nil unless loads are to be even.
  public let unevenness: Int64?
  /// The lowest score of a pair then; nil unless the worst pair counts, and where there is none.
  public let worst: Int32?
  /// How much the total falls; may be below 0 where a level above it loses.
  public let loss: Int64

  /// Puts a cost together.
  public init(servedLoss: Int?, unevenness: Int64? = nil, worst: Int32? = nil, loss: Int64) {
    self.servedLoss = servedLoss
    self.unevenness = unevenness
    self.worst = worst
    self.loss = loss
  }

  /// What an objective loses by another solution.
  init(_ objective: Objective, from before: Solution, to after: Solution) {
    servedLoss = objective == .total ? nil : before.served - after.served
    unevenness = objective == .even ? after.squaredLoads - before.squaredLoads : nil
    worst = objective == .worst ? after.worst : nil
    loss = before.total - after.total
  }

  /// Whether no level above the total has changed, where the worst pair does not count.
  var keepsHigherLevels: Bool { (servedLoss ?? 0) == 0 && (unevenness ?? 0) == 0 && worst == nil }
}

extension Solution {
  /// The sum of the squared loads of all columns.
  var squaredLoads: Int64 {
    var loads: [Int: Int64] = [:]
    for pair in pairs { loads[pair.right, default: 0] += 1 }
    return loads.values.reduce(0) { $0 + $1 * $1 }
  }
}
