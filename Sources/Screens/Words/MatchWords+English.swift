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
        : "There is no better assignment: the proof was checked"
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
    move: { "\($0.mentee): \($0.from ?? "no pair") → \($0.to ?? "no pair")" },
    prices: "What each pair costs the whole group", price: "Price", margin: "Until it changes",
    cost: { servedLoss, loss in servedLoss == 0 ? "\(loss)" : "\(loss), unpaired +\(servedLoss)" },
    alternatives: { count, areAll in
      if count == 0 { return "There is no other assignment as good" }
      return "Assignments that are as good: " + (areAll ? "\(count)" : "at least \(count)")
    },
    shortage: { "For everybody to be paired, missing: \(Plural.english($0, "place", "places"))" },
    shortageOf: { places, mentees, mentors in
      "\(places) – for one of: \(some(mentees))"
        + (mentors.isEmpty ? " (nobody fits)" : " (only these fit: \(some(mentors)))")
    },
    outcomes: "What each objective would come to", goal: "Objective", served: "Paired",
    total: "Total", worst: "Worst")

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
    case .stands(let fall?):
      ["\(pair): the pair is in the answer until its score falls by more than \(fall)"]
    case .pinned: ["\(pair): the pair is pinned"]
    case .costs(let servedLoss, let loss, let moves):
      ["\(pair): the pair \(costInEnglish(servedLoss, loss)). Moves:"]
        + moves.map { "  " + english.move($0) }
        + (servedLoss == 0 && loss > 0
          ? ["  It would be in the answer if its score rose by more than \(loss)"] : [])
    case .forbidden: ["\(pair): the pair cannot be, it is banned (an empty cell, or --ban)"]
    case .pinnedElsewhere: ["\(pair): the pair cannot be, the mentee is pinned to another mentor"]
    case .noPlace: ["\(pair): the pair cannot be, the mentor has no place that is free of pins"]
    }
  }

  private static func costInEnglish(_ servedLoss: Int, _ loss: Int64) -> String {
    let total = loss < 0 ? "raises the total by \(-loss)" : "costs \(loss)"
    guard servedLoss > 0 else { return loss == 0 ? "costs nothing" : total }
    return "\(total) and leaves \(servedLoss) more unpaired"
  }
}
