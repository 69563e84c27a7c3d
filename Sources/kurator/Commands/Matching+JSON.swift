import Assignment
import Screens

extension Matching {
  /// The pairs for other programs.
  var json: JSON {
    var members: [JSON.Member] = [
      .init(key: "schema", value: 1), .init(key: "objective", value: .string(objective.rawValue)),
      .init(key: "served", value: .integer(Int64(served))),
      .init(key: "total", value: .integer(total)), .init(key: "worst", value: .optional(worst)),
      .init(key: "pairs", value: .array(pairs.map(\.json))),
      .init(key: "unserved", value: Self.names(unserved.map(\.name))),
      .init(key: "certificate", value: proof.json),
    ]
    func add(_ key: String, _ values: [JSON]) {
      if !values.isEmpty { members.append(.init(key: key, value: .array(values))) }
    }
    add("shortage", shortage.map(\.json))
    add("objectives", outcomes.map(Self.json))
    add("why", why.map(\.json))
    if let prices {
      members.append(.init(key: "prices", value: .array(prices.map(\.json))))
    }
    if let alternatives { members.append(.init(key: "alternatives", value: alternatives.json)) }
    return .object(members)
  }

  fileprivate static func names(_ names: [String]) -> JSON { .array(names.map { .string($0) }) }

  private static func json(_ outcome: Assignment.Outcome) -> JSON {
    [
      "objective": .string(outcome.objective.rawValue),
      "served": .integer(Int64(outcome.served)), "total": .integer(outcome.total),
      "worst": .optional(outcome.worst),
    ]
  }
}

extension Matching.Pair {
  fileprivate var json: JSON {
    [
      "mentee": .string(mentee), "mentor": .string(mentor), "score": .integer(Int64(score)),
    ]
  }
}

extension Matching.Shortage {
  fileprivate var json: JSON {
    [
      "places": .integer(Int64(places)), "mentees": Matching.names(mentees),
      "mentors": Matching.names(mentors),
    ]
  }
}

extension Matching.PairPrice {
  fileprivate var json: JSON {
    [
      "mentee": .string(mentee), "mentor": .string(mentor), "score": .integer(Int64(score)),
      "chosen": .boolean(isChosen), "servedLoss": .optional(cost?.servedLoss),
      "cost": .optional(cost?.loss), "fall": .optional(fall), "rise": .optional(rise),
    ]
  }
}

extension Matching.Alternatives {
  fileprivate var json: JSON {
    let answers = answers.map { answer -> JSON in
      ["pairs": .array(answer.pairs.map(\.json)), "unserved": Matching.names(answer.unserved)]
    }
    return ["all": .boolean(areAll), "answers": .array(answers)]
  }
}

extension Matching.Why {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init(key: "mentee", value: .string(mentee)), .init(key: "mentor", value: .string(mentor)),
      .init(key: "score", value: .optional(score)),
    ]
    func add(_ key: String, _ value: JSON) { members.append(.init(key: key, value: value)) }
    switch answer {
    case .stands(let fall):
      add("answer", "stands")
      add("fall", .optional(fall))
    case .costs(let servedLoss, let loss, let moves):
      add("answer", "costs")
      add("servedLoss", .integer(Int64(servedLoss)))
      add("cost", .integer(loss))
      add("rise", servedLoss == 0 ? .integer(loss) : .null)
      add("moves", .array(moves.map(\.json)))
    case .pinned: add("answer", "pinned")
    case .forbidden: add("answer", "forbidden")
    case .pinnedElsewhere: add("answer", "pinnedElsewhere")
    case .noPlace: add("answer", "noPlace")
    }
    return .object(members)
  }
}

extension MatchWords.Move {
  fileprivate var json: JSON {
    ["mentee": .string(mentee), "from": .optional(from), "to": .optional(to)]
  }
}
