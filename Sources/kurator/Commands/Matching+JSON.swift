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
    if let shortage {
      add("shortage", shortage.map(\.json))
    } else {
      members.append(.init(key: "shortage", value: .null))
    }
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
    var members: [JSON.Member] = [
      .init(key: "mentee", value: .string(mentee)), .init(key: "mentor", value: .string(mentor)),
      .init(key: "score", value: .integer(Int64(score))),
    ]
    func add(_ isChosen: Bool, _ cost: [JSON.Member], fall: Int64?, rise: Int64?) {
      members.append(.init(key: "chosen", value: .boolean(isChosen)))
      members += cost
      members.append(.init(key: "fall", value: .optional(fall)))
      members.append(.init(key: "rise", value: .optional(rise)))
    }
    switch standing {
    case .stands(let fall):
      add(true, MatchWords.Cost(servedLoss: 0, loss: 0).members, fall: fall, rise: nil)
    case .costs(let cost, let rise): add(false, cost.members, fall: nil, rise: rise)
    case .impossible:
      let none = ["servedLoss", "cost"].map { JSON.Member(key: $0, value: .null) }
      add(false, none, fall: nil, rise: nil)
    }
    return .object(members)
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
    case .costs(let cost, let moves, let rise):
      add("answer", "costs")
      members += cost.members
      add("rise", .optional(rise))
      add("moves", .array(moves.flatMap(\.json)))
    case .impossible:
      add("answer", "impossible")
      add("demands", .array(demands))
    case .pinned: add("answer", "pinned")
    case .forbidden: add("answer", "forbidden")
    case .pinnedElsewhere: add("answer", "pinnedElsewhere")
    case .noPlace: add("answer", "noPlace")
    }
    return .object(members)
  }
}

extension MatchWords.Cost {
  /// What changes; loads and the worst pair where they count.
  fileprivate var members: [JSON.Member] {
    var members: [JSON.Member] = [
      .init(key: "servedLoss", value: .optional(servedLoss)),
      .init(key: "cost", value: .integer(loss)),
    ]
    if let unevenness {
      members.append(.init(key: "unevenness", value: .integer(unevenness)))
    }
    if let worst { members.append(.init(key: "worst", value: .optional(worst.after))) }
    return members
  }
}

extension MatchWords.Move {
  /// One for each mentor whom the mentee leaves or gets.
  fileprivate var json: [JSON] {
    let (gone, come) = (from.filter { !to.contains($0) }, to.filter { !from.contains($0) })
    return (0..<max(gone.count, come.count)).map { place in
      [
        "mentee": .string(mentee), "from": .optional(place < gone.count ? gone[place] : nil),
        "to": .optional(place < come.count ? come[place] : nil),
      ]
    }
  }
}
