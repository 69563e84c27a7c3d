extension MatchWords {
  static let russian = MatchWords(
    objective: { objective in
      switch objective {
      case .served: "Цель served: больше всего людей с парой, затем сумма баллов"
      case .total: "Цель total: наибольшая сумма баллов"
      case .worst: "Цель worst: больше всего людей с парой, затем лучшая из худших пар, затем сумма"
      case .even: "Цель even: больше всего людей с парой, затем ровная нагрузка, затем сумма"
      case .stable: "Цель stable: нет двоих, кто предпочёл бы друг друга"
      }
    },
    proven: { objective in
      objective == .stable
        ? "Распределение устойчиво: это проверено"
        : "Лучшего распределения нет: доказательство проверено"
    },
    several: { pairs, served, all, total, worst in
      "Пар \(pairs) · с парой \(served) из \(all) · сумма \(total)"
        + (worst.map { " · худшая \($0)" } ?? "")
    },
    contradiction: { demands in
      let parts = demands.map(demandInRussian).joined(separator: "; ")
      return demands.count == 1
        ? "Это условие невыполнимо – \(parts). Измените его"
        : "Эти условия вместе невыполнимы – \(parts). Измените хотя бы одно"
    },
    why: whyInRussian,
    move: { "\($0.mentee): \($0.from ?? "без пары") → \($0.to ?? "без пары")" },
    prices: "Цена каждой пары для всей группы", price: "Цена", margin: "До смены ответа",
    cost: { servedLoss, loss in
      servedLoss == 0 ? "\(loss)" : "\(loss), без пары +\(servedLoss)"
    },
    alternatives: { count, areAll in
      if count == 0 { return "Столь же хороших распределений больше нет" }
      return "Столь же хорошие распределения: " + (areAll ? "\(count)" : "не меньше \(count)")
    },
    shortage: { places in
      "Чтобы пара была у каждого, не хватает \(Plural.russian(places, "места", "мест", "мест"))"
    },
    shortageOf: { places, mentees, mentors in
      "\(places) – для одного из: \(some(mentees))"
        + (mentors.isEmpty ? " (не подходит никто)" : " (подходят только: \(some(mentors)))")
    },
    outcomes: "Что дала бы каждая цель", goal: "Цель", served: "С парой", total: "Сумма",
    worst: "Худшая")

  /// Somebody whom the table of scores does not know.
  static func strangerInRussian(_ name: String, _ side: Side, _ nearest: String?) -> String {
    (side == .mentee ? "наставляемого" : "наставника") + " «\(name)» нет в таблице баллов"
      + (nearest.map { ", возможно, это «\($0)»" } ?? ". Пишите имя так, как оно стоит там")
  }

  private static func demandInRussian(_ demand: Demand) -> String {
    switch demand {
    case .atLeast(let names, let side, let count, let reach):
      some(names) + (names.count == 1 ? ": " : ": у каждого ")
        + "не меньше \(count) \(others(of: side, count))" + reached(reach, of: side)
    case .atMost(let names, let side, let count):
      some(names) + (names.count == 1 ? ": " : ": у каждого ")
        + (count == 0 ? "мест нет" : "не больше \(count) \(others(of: side, count))")
    case .pinned(let mentee, let mentor, let isForbidden):
      "\(mentee) – \(mentor): пара закреплена"
        + (isForbidden ? ", но запрещена (пустая клетка или --ban)" : "")
    case .stable: "распределение устойчиво"
    }
  }

  private static func reached(_ reach: Reach, of side: Side) -> String {
    switch reach {
    case .unsaid: ""
    case .all(let count): " (всего их \(count))"
    case .only([]): " (все пары запрещены)"
    case .only(let names): " (можно только: \(some(names)))"
    }
  }

  /// The partners of a side after a number, in the genitive.
  private static func others(of side: Side, _ count: Int) -> String {
    let isOne = count % 10 == 1 && count % 100 != 11
    return switch side {
    case .mentee: isOne ? "наставника" : "наставников"
    case .mentor: isOne ? "наставляемого" : "наставляемых"
    }
  }

  private static func some(_ names: [String]) -> String { list(names) { " и ещё \($0)" } }

  private static func whyInRussian(_ pair: String, _ why: Why) -> [String] {
    switch why {
    case .stands(nil): ["\(pair): пара стоит в ответе, каким бы низким ни стал её балл"]
    case .stands(let fall?):
      ["\(pair): пара стоит в ответе, пока её балл не упадёт больше чем на \(fall)"]
    case .pinned: ["\(pair): пара закреплена"]
    case .costs(let servedLoss, let loss, let moves):
      ["\(pair): \(costInRussian(servedLoss, loss)). Перемещения:"]
        + moves.map { "  " + russian.move($0) }
        + (servedLoss == 0 && loss > 0
          ? ["  Пара войдёт в ответ сама, если её балл вырастет больше чем на \(loss)"] : [])
    case .forbidden: ["\(pair): пары быть не может, она запрещена (пустая клетка или --ban)"]
    case .pinnedElsewhere: ["\(pair): пары быть не может, наставляемый закреплён за другим"]
    case .noPlace: ["\(pair): пары быть не может, у наставника нет незакреплённых мест"]
    }
  }

  private static func costInRussian(_ servedLoss: Int, _ loss: Int64) -> String {
    let total =
      switch loss {
      case 0: "сумма не изменится"
      case ..<0: "сумма вырастет на \(-loss)"
      default: "сумма уменьшится на \(loss)"
      }
    guard servedLoss > 0 else {
      return loss == 0 ? "пара ничего не стоит, \(total)" : "с этой парой \(total)"
    }
    let people = Plural.russian(servedLoss, "человек", "человека", "человек")
    return "с этой парой без наставника останется ещё \(people), \(total)"
  }
}
