import Assignment
import Screens

/// Demands that no pairs of a table can meet together, by names.
struct MatchDispute: Hashable, Sendable {
  let objective: Objective
  /// For a reader: people of whom the same is demanded stand together.
  let demands: [MatchWords.Demand]
  /// For other programs: one by one.
  let members: [JSON]

  /// A pin on a pair that is not allowed.
  init(pin cell: Cell, of people: PeopleOfTable, objective: Objective) {
    let (mentee, mentor) = (people.mentees[cell.left], people.mentors[cell.right])
    self.objective = objective
    demands = [.pinned(mentee: mentee, mentor: mentor, isForbidden: true)]
    members = [Self.pin(mentee, mentor), ["kind": "allowed"]]
  }

  /// Puts names to what contradicts, but for the pin of a pair that was only asked for.
  init(_ contradiction: Contradiction, of task: MatchTask, besides cell: Cell? = nil) {
    objective = task.demands.objective
    let kept = contradiction.demands.filter { demand in
      cell.map { demand != .pin($0) } ?? true
    }
    let reader = DisputeReader(kept, task)
    demands = reader.grouped()
    members = kept.map(reader.member)
  }

  fileprivate static func pin(_ mentee: String, _ mentor: String) -> JSON {
    ["kind": "pin", "mentee": .string(mentee), "mentor": .string(mentor)]
  }

  /// What other programs get instead of pairs.
  func json(in words: Words) -> JSON {
    .document([
      "objective": .string(objective.rawValue),
      "contradiction": [
        "text": .string(words.commands.match.contradiction(demands)), "demands": .array(members),
      ],
    ])
  }
}

/// Puts names to a contradiction.
private struct DisputeReader {
  private let contradicting: [Contradiction.Demand]
  private let task: MatchTask
  private let keepsToAllowed: Bool
  private var people: PeopleOfTable { task.people }
  private var bounds: MatchBounds { task.demands.bounds }

  init(_ contradicting: [Contradiction.Demand], _ task: MatchTask) {
    self.contradicting = contradicting
    self.task = task
    keepsToAllowed = contradicting.contains(.allowedCells)
  }

  func grouped() -> [MatchWords.Demand] {
    var demands: [MatchWords.Demand] = []
    var places: [MatchWords.Demand: Int] = [:]
    for demand in contradicting {
      guard let (name, kind) = named(demand) else { continue }
      guard let name else {
        demands.append(kind)
        continue
      }
      let place = places[kind] ?? demands.count
      places[kind] = place
      if place == demands.count {
        demands.append(kind.adding(name))
      } else {
        demands[place] = demands[place].adding(name)
      }
    }
    return demands
  }

  /// Somebody's name, and what is demanded of anybody; a demand without a name stands alone.
  private func named(_ demand: Contradiction.Demand) -> (String?, MatchWords.Demand)? {
    switch demand {
    case .leastOfLeft(let row):
      (people.mentees[row], .atLeast([], .mentee, bounds.mentees[row].lower, reach(ofRow: row)))
    case .mostOfLeft(let row):
      (people.mentees[row], .atMost([], .mentee, bounds.mentees[row].upper))
    case .leastOfRight(let column):
      (
        people.mentors[column],
        .atLeast([], .mentor, bounds.mentors[column].lower, reach(ofColumn: column))
      )
    case .mostOfRight(let column):
      (people.mentors[column], .atMost([], .mentor, bounds.mentors[column].upper))
    case .pin(let cell):
      (
        nil,
        .pinned(
          mentee: people.mentees[cell.left], mentor: people.mentors[cell.right],
          isForbidden: false)
      )
    case .stability: (nil, .stable)
    case .allowedCells: nil
    }
  }

  private func reach(ofRow row: Int) -> MatchWords.Reach {
    let mentors = people.mentors
    guard keepsToAllowed else {
      return bounds.mentees[row].lower > mentors.count ? .all(mentors.count) : .unsaid
    }
    return .only(
      mentors.indices.filter { task.problem.score(left: row, right: $0) != nil }.map { mentors[$0] }
    )
  }

  private func reach(ofColumn column: Int) -> MatchWords.Reach {
    let mentees = people.mentees
    guard keepsToAllowed else {
      return bounds.mentors[column].lower > mentees.count ? .all(mentees.count) : .unsaid
    }
    return .only(
      mentees.indices.filter { task.problem.score(left: $0, right: column) != nil }
        .map { mentees[$0] })
  }

  func member(_ demand: Contradiction.Demand) -> JSON {
    switch demand {
    case .leastOfLeft(let row):
      bound("least", "mentee", people.mentees[row], bounds.mentees[row].lower)
    case .mostOfLeft(let row):
      bound("most", "mentee", people.mentees[row], bounds.mentees[row].upper)
    case .leastOfRight(let column):
      bound("least", "mentor", people.mentors[column], bounds.mentors[column].lower)
    case .mostOfRight(let column):
      bound("most", "mentor", people.mentors[column], bounds.mentors[column].upper)
    case .pin(let cell): MatchDispute.pin(people.mentees[cell.left], people.mentors[cell.right])
    case .allowedCells: ["kind": "allowed"]
    case .stability: ["kind": "stable"]
    }
  }

  private func bound(_ kind: String, _ side: String, _ name: String, _ count: Int) -> JSON {
    [
      "kind": .string(kind), "side": .string(side), "name": .string(name),
      "count": .integer(Int64(count)),
    ]
  }
}

extension MatchWords.Demand {
  /// The same of one more person.
  fileprivate func adding(_ name: String) -> Self {
    switch self {
    case .atLeast(let names, let side, let count, let reach):
      .atLeast(names + [name], side, count, reach)
    case .atMost(let names, let side, let count): .atMost(names + [name], side, count)
    case .pinned, .stable: self
    }
  }
}
