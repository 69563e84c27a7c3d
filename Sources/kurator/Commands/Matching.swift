import Mentoring
import Screens
import TerminalKit

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

  /// The proof that no other pairs are better.
  struct Proof: Hashable, Sendable {
    let service: Int64
    let mentees, mentors: [Int64]
    let isVerified: Bool
  }

  let pairs: [Pair]
  let unserved: [Unserved]
  let proof: Proof

  /// The points of all pairs together.
  var total: Int { pairs.reduce(0) { $0 + $1.score } }
  /// The lowest points of a pair.
  var worst: Int? { pairs.map(\.score).min() }
}

extension Matching {
  /// The pairs that a board shows: accepted, pinned and proposed.
  init(board: Board) {
    var names: [Mentee.ID: String] = [:]
    for mentee in board.mentees { names[mentee.id] = mentee.row.card.person.name.full }
    var mentors: [Mentor.ID: String] = [:]
    for mentor in board.mentors { mentors[mentor.id] = mentor.row.card.person.name.full }
    pairs = board.proposals.map { proposal in
      Pair(
        mentee: names[proposal.mentee] ?? "", mentor: mentors[proposal.mentor] ?? "",
        score: proposal.score.total)
    }
    unserved = board.unpaired.map {
      Unserved(name: names[$0.mentee] ?? "", reason: $0.reason)
    }
    proof = Proof(board.proof)
  }

  /// The pairs for other programs.
  var json: JSON {
    .document([
      "objective": "served", "served": .integer(Int64(pairs.count)),
      "total": .integer(Int64(total)), "worst": .optional(worst),
      "pairs": .array(
        pairs.map { pair in
          [
            "mentee": .string(pair.mentee), "mentor": .string(pair.mentor),
            "score": .integer(Int64(pair.score)),
          ]
        }),
      "unserved": .array(unserved.map { .string($0.name) }),
      "certificate": proof.json,
    ])
  }

  /// The pairs for a reader.
  func lines(in words: Words, _ repertoire: Repertoire) -> [String] {
    let report = words.commands.report
    var table = TextTable(columns: [.left, .left, .right], repertoire: repertoire)
    table.add([report.mentee, report.mentor, report.score])
    for pair in pairs { table.add([pair.mentee, pair.mentor, String(pair.score)]) }
    var lines = [report.pairs(pairs.count, pairs.count + unserved.count, total, worst), ""]
    lines += table.lines
    if !unserved.isEmpty {
      lines += ["", report.unserved(unserved.count)]
      lines += unserved.map { person in
        person.reason.map { "\(person.name) – \(report.reason($0))" } ?? person.name
      }
    }
    if proof.isVerified { lines += ["", report.proven] }
    return lines
  }
}

extension Matching.Proof {
  init(_ proof: Board.Proof) {
    self.init(
      service: proof.service, mentees: proof.mentees, mentors: proof.mentors,
      isVerified: proof.isVerified)
  }

  var json: JSON {
    [
      "service": .integer(service), "mentees": .array(mentees.map { .integer($0) }),
      "mentors": .array(mentors.map { .integer($0) }), "verified": .boolean(isVerified),
    ]
  }
}
