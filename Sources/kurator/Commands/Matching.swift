import Assignment
import Mentoring
import Screens

/// The best pairs for a group, by names.
struct Matching: Hashable, Sendable {
  /// Two people with their points.
  struct Pair: Hashable, Sendable {
    let mentee, mentor: String
    let score: Int
  }

  /// Somebody without a pair, with the reason where one is known.
  struct Unserved: Hashable, Sendable {
    let name: String
    let reason: Board.Unpaired.Reason?
  }

  let objective: Objective
  let pairs: [Pair]
  let unserved: [Unserved]
  /// How many mentees have a pair at least.
  let served: Int
  let proof: Proof

  /// For whom places are missing; nothing where it cannot be told.
  var shortage: [Shortage]? = []
  /// What pairs would cost that were asked for.
  var why: [Why] = []
  /// What every pair would cost; nothing where nobody asked.
  var prices: [PairPrice]?
  /// Answers that are as good; nothing where nobody asked.
  var alternatives: Alternatives?
  /// What each objective comes to.
  var outcomes: [Assignment.Outcome] = []

  /// The points of all pairs together.
  var total: Int64 { pairs.reduce(0) { $0 + Int64($1.score) } }
  /// The lowest points of a pair.
  var worst: Int? { pairs.map(\.score).min() }
}

extension Matching {
  /// What it means to make one pair stand.
  struct Why: Hashable, Sendable {
    let mentee, mentor: String
    let score: Int32?
    let answer: MatchWords.Why
    /// The demands that cannot be met with an impossible pair, for other programs.
    let demands: [JSON]
  }

  /// What one pair costs the whole group.
  struct PairPrice: Hashable, Sendable {
    /// What the pair is in the answer.
    enum Standing: Hashable, Sendable {
      /// It stands until its score falls by more than so much; nothing where no fall changes that.
      case stands(fall: Int64?)
      /// It would cost so much, and come in once its score rose by more than so much; nothing where
      /// no rise is enough.
      case costs(MatchWords.Cost, rise: Int64?)
      /// It cannot be.
      case impossible
    }

    let mentee, mentor: String
    let score: Int32
    let standing: Standing
  }

  /// Answers that are as good as the one that is shown.
  struct Alternatives: Hashable, Sendable {
    let answers: [Alternative]
    /// Whether there are no more.
    let areAll: Bool
    /// Whether some that are as good may have more pairs, and are not among them.
    let areFewest: Bool
  }

  /// One of these.
  struct Alternative: Hashable, Sendable {
    let pairs: [Pair]
    let unserved: [String]
    /// Who has another mentor than in the answer that is shown.
    let moves: [MatchWords.Move]
  }

  /// Places that are missing so that everybody has a pair.
  struct Shortage: Hashable, Sendable {
    let places: Int
    /// To one of these each must be open.
    let mentees: [String]
    /// With whom these people can be now.
    let mentors: [String]
  }
}

extension Matching {
  /// The pairs that a board shows: accepted, pinned and proposed.
  init(board: Board) {
    var names: [Mentee.ID: String] = [:]
    for mentee in board.mentees { names[mentee.id] = mentee.row.card.person.name.full }
    var mentors: [Mentor.ID: String] = [:]
    for mentor in board.mentors { mentors[mentor.id] = mentor.row.card.person.name.full }
    objective = .served
    pairs = board.proposals.map { proposal in
      Pair(
        mentee: names[proposal.mentee] ?? "", mentor: mentors[proposal.mentor] ?? "",
        score: proposal.score.total)
    }
    unserved = board.unpaired.map {
      Unserved(name: names[$0.mentee] ?? "", reason: $0.reason)
    }
    served = pairs.count
    proof = Proof(board.proof)
  }

  /// An answer for a table.
  init(_ solution: Solution, of task: MatchTask) {
    objective = task.demands.objective
    pairs = task.pairs(of: solution)
    unserved = solution.unserved.map { Unserved(name: task.people.mentees[$0], reason: nil) }
    served = solution.served
    proof = Proof(solution, of: task.problem)
  }
}
