import Mentoring

/// Roadmaps of any shape that a table can have.
enum RandomRoadmap {
  static func make(using random: inout some RandomNumberGenerator) -> Roadmap {
    Roadmap(
      title: "Дорожная карта \(word(&random))",
      stages: (1...Int.random(in: 1...4, using: &random)).map { number in
        RoadmapStage(
          title: "Этап \(number) \(word(&random))",
          measures: (0..<Int.random(in: 0...3, using: &random)).map { _ in measure(&random) })
      })
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
