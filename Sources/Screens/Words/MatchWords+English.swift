extension MatchWords {
  static let english = MatchWords(
    objective: { objective in
      switch objective {
      case .served: "Objective served: most people paired, then the total"
      case .total: "Objective total: the highest total"
      case .worst: "Objective worst: most people paired, then the best worst pair, then the total"
      case .even: "Objective even: most people paired, then even loads, then the total"
      case .stable: "Objective stable: no two who would rather have each other"
      }
    },
    proven: { objective in
      objective == .stable
        ? "The assignment is stable: this was checked"
        : "There is no assignment better than this: the proof was checked"
    },
    several: { pairs, served, all, total, worst in
      "\(Plural.english(pairs, "pair", "pairs")) · \(served) of \(all) paired · total \(total)"
        + (worst.map { " · worst \($0)" } ?? "")
    },
    contradiction: { demands in
      let parts = demands.map(demandInEnglish).joined(separator: "; ")
      return demands.count == 1
        ? "This demand cannot be met – \(parts). Change it"
        : "These demands cannot be met together – \(parts). Change one of them"
    },
    why: whyInEnglish,
    move: { "\($0.mentee): \(partnersInEnglish($0.from)) → \(partnersInEnglish($0.to))" },
    prices: "What each pair costs the whole group", price: "Price", margin: "Until it changes",
    cost: columnInEnglish,
    alternatives: { count, areAll, areFewest in
      let rule = areFewest ? " (of equal ones those with the fewest pairs)" : ""
      if count == 0 { return "There is no other assignment as good" + rule }
      return "Assignments that are as good\(rule): " + (areAll ? "\(count)" : "at least \(count)")
    },
    shortage: { "For everybody to be paired, missing: \(Plural.english($0, "place", "places"))" },
    shortageOf: { places, mentees, mentors in
      "\(places) – for one of: \(some(mentees))"
        + (mentors.isEmpty ? " (nobody fits)" : " (only these fit: \(some(mentors)))")
    },
    shortageUntold: "How many places are missing cannot be told exactly: a mentor has “at least”,"
      + " or a mentee “at least” more than one",
    outcomes: "What each objective would come to", goal: "Objective", served: "Paired",
    total: "Total", worst: "Worst", progress: progressInEnglish,
    interrupted: "Broken off by Ctrl+C, nothing was matched")

  /// Somebody whom the table of scores does not know.
  static func strangerInEnglish(_ name: String, _ side: Side, _ nearest: String?) -> String {
    "the table of scores has no " + (side == .mentee ? "mentee" : "mentor") + " “\(name)”"
      + (nearest.map { ", did you mean “\($0)”?" } ?? ". Write the name as it stands there")
  }

  private static func demandInEnglish(_ demand: Demand) -> String {
    switch demand {
    case .atLeast(let names, let side, let count, let reach):
      some(names) + ": at least \(others(of: side, count))" + (names.count == 1 ? "" : " each")
        + reached(reach)
    case .atMost(let names, let side, let count):
      some(names)
        + (count == 0 ? ": no place" : ": at most \(others(of: side, count))")
        + (names.count == 1 ? "" : " each")
    case .pinned(let mentee, let mentor, let isForbidden):
      "\(mentee) – \(mentor): the pair is pinned"
        + (isForbidden ? ", but banned (an empty cell, or --ban)" : "")
    case .stable: "the assignment is stable"
    }
  }

  private static func reached(_ reach: Reach) -> String {
    switch reach {
    case .unsaid: ""
    case .all(let count): " (there are \(count))"
    case .only([]): " (every pair is banned)"
    case .only(let names): " (only possible: \(some(names)))"
    }
  }

  private static func others(of side: Side, _ count: Int) -> String {
    switch side {
    case .mentee: Plural.english(count, "mentor", "mentors")
    case .mentor: Plural.english(count, "mentee", "mentees")
    }
  }

  private static func some(_ names: [String]) -> String { list(names) { " and \($0) more" } }

  private static func whyInEnglish(_ pair: String, _ why: Why) -> [String] {
    switch why {
    case .stands(nil): ["\(pair): the pair is in the answer, however low its score falls"]
    case .stands(0): ["\(pair): the pair is in the answer until its score falls at all"]
    case .stands(let fall?):
      ["\(pair): the pair is in the answer until its score falls by more than \(fall)"]
    case .pinned: ["\(pair): the pair is pinned"]
    case .costs(let cost, let moves, let rise):
      ["\(pair): the pair \(costInEnglish(cost)). Moves:"]
        + moves.map { "  " + english.move($0) }
        + (rise.map {
          [
            "  It would be in the answer if its score rose "
              + ($0 == 0 ? "at all" : "by more than \($0)")
          ]
        } ?? [])
    case .forbidden: ["\(pair): the pair cannot be, it is banned (an empty cell, or --ban)"]
    case .pinnedElsewhere: ["\(pair): the pair cannot be, the mentee is pinned to another mentor"]
    case .noPlace: ["\(pair): the pair cannot be, the mentor has no place that is free of pins"]
    case .impossible(let demands):
      [
        "\(pair): the pair cannot be, with it these demands cannot be met together – "
          + demands.map(demandInEnglish).joined(separator: "; ")
      ]
    }
  }

  private static func partnersInEnglish(_ names: [String]) -> String {
    names.isEmpty ? "no pair" : names.joined(separator: ", ")
  }

  private static func costInEnglish(_ cost: Cost) -> String {
    var parts = levelsInEnglish(cost)
    if cost.loss < 0 { parts.insert("raises the total by \(-cost.loss)", at: 0) }
    if cost.loss > 0 { parts.insert("costs \(cost.loss)", at: 0) }
    guard let last = parts.popLast() else { return "costs nothing" }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }

  /// What changes above the total.
  private static func levelsInEnglish(_ cost: Cost) -> [String] {
    var parts: [String] = []
    if let loss = cost.servedLoss, loss != 0 {
      parts.append(loss > 0 ? "leaves \(loss) more unpaired" : "leaves \(-loss) fewer unpaired")
    }
    if let unevenness = cost.unevenness, unevenness != 0 {
      parts.append(unevenness > 0 ? "makes loads less even" : "makes loads more even")
    }
    if let worst = cost.worst, worst.before != worst.after {
      parts.append("takes the worst pair from \(number(worst.before)) to \(number(worst.after))")
    }
    return parts
  }

  private static func columnInEnglish(_ cost: Cost) -> String {
    var parts = ["\(cost.loss)"]
    if let loss = cost.servedLoss, loss != 0 { parts.append("unpaired \(signed(loss))") }
    if let unevenness = cost.unevenness, unevenness != 0 {
      parts.append(unevenness > 0 ? "less even" : "more even")
    }
    if let worst = cost.worst, worst.before != worst.after {
      parts.append("worst \(number(worst.before)) → \(number(worst.after))")
    }
    return parts.joined(separator: ", ")
  }

  private static func progressInEnglish(_ step: Step, _ percent: Int, _ seconds: Int?) -> String {
    let name =
      switch step {
      case .matching: "Matching"
      case .comparing: "Comparing objectives"
      case .asking: "Asking about pairs"
      case .pricing: "Prices of all pairs"
      case .listing: "Looking for what is as good"
      }
    return "\(name): \(percent) %" + (seconds.map { ", about \($0) s left" } ?? "")
      + " · Ctrl+C breaks it off"
  }
}
