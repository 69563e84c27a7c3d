import Mentoring

/// Roadmaps of any shape that a table can have.
enum RandomRoadmap {
  static func make(using random: inout some RandomNumberGenerator) -> Roadmap {
    Roadmap(
      title: "Дорожная карта \(word(&random))",
      stages: (1...Int.random(in: 1...4, using: &random)).map { number in
        RoadmapStage(
          title: "Раздел \(number) \(word(&random))",
          measures: (0..<Int.random(in: 0...3, using: &random)).map { _ in measure(&random) })
      })
  }

  /// The same with everything that is known of actions: facts, notes, who closed them, the terms they
  /// had first, and what they wait for, which are earlier ones.
  static func detailed(using random: inout some RandomNumberGenerator) -> Roadmap {
    var roadmap = make(using: &random)
    var after: [ActionPlace: [ActionPlace]] = [:]
    var earlier: [ActionPlace] = []
    for placed in roadmap.actions {
      let place = placed.place
      var action = placed.action
      if Bool.random(using: &random) { action.notes = note(&random) }
      if Bool.random(using: &random) { action.fact = FactCode.known.randomElement(using: &random) }
      if Bool.random(using: &random) { action.done?.by = "Орлова, методист" }
      if Int.random(in: 0..<3, using: &random) == 0 {
        action.baseline = [Term(read: "Май 2025"), Term(read: "до 15.10.2025")]
      }
      roadmap.stages[place.stage - 1].measures[place.measure - 1].actions[place.action - 1] = action
      if Int.random(in: 0..<3, using: &random) == 0,
        let other = earlier.randomElement(using: &random)
      {
        after[place] = [other]
      }
      earlier.append(place)
    }
    roadmap.link(after)
    return roadmap
  }

  private static func note(_ random: inout some RandomNumberGenerator) -> String {
    [
      "звонить", "1. раз\n2. два\n\n3. три", "=итог;\"да\"", "первая строка\n– вторая", "- дефис",
      "2. не номер",
    ].randomElement(using: &random) ?? ""
  }

  private static func measure(_ random: inout some RandomNumberGenerator) -> RoadmapMeasure {
    let count = Int.random(in: 0...5, using: &random)
    var measure = RoadmapMeasure(
      title: "Дело \(word(&random))", terms: terms(&random), responsibles: names(&random),
      actions: [])
    if Bool.random(using: &random) { measure.result = "итог \(word(&random))" }
    let own = (0..<3).map { _ in Int.random(in: 0..<3, using: &random) == 0 }
    for _ in 0..<count {
      var action = RoadmapAction(text: "Действие \(word(&random))")
      if own[0] { action.terms = terms(&random) }
      if own[1] { action.responsibles = names(&random) }
      if own[2] { action.result = "бумага \(word(&random))" }
      if Int.random(in: 0..<4, using: &random) == 0 {
        action.done = .init(
          date: CalendarDay(number: Int.random(in: 19_000...21_000, using: &random)),
          document: Bool.random(using: &random) ? "" : "протокол № 4, лист 2")
      }
      measure.actions.append(action)
    }
    return measure
  }

  private static func terms(_ random: inout some RandomNumberGenerator) -> [Term] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Term(
        read: ["Май 2026", "I квартал 2027", "до 15.10.2026", "по плану", "Май- июнь 2026"]
          .randomElement(using: &random) ?? "")
    }
  }

  private static func names(_ random: inout some RandomNumberGenerator) -> [String] {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in
      ["Заведующий", "Методист", "Наставники", "=Орлова"].randomElement(using: &random) ?? ""
    }
  }

  private static func word(_ random: inout some RandomNumberGenerator) -> String {
    let pieces = ["анкет", "1. пункт", "«пары»; группы", "2) 3", "- дефис", "\"кавычки\"", "№ 5"]
    return pieces.randomElement(using: &random) ?? ""
  }
}
