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
        : "Распределения лучше этого нет: доказательство проверено"
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
    move: { "\($0.mentee): \(partnersInRussian($0.from)) → \(partnersInRussian($0.to))" },
    prices: "Цена каждой пары для всей группы", price: "Цена", margin: "До смены ответа",
    cost: columnInRussian,
    alternatives: { count, areAll, areFewest in
      let rule = areFewest ? " (из равных – те, где меньше всего пар)" : ""
      if count == 0 { return "Столь же хороших распределений больше нет" + rule }
      return "Столь же хорошие распределения\(rule): "
        + (areAll ? "\(count)" : "не меньше \(count)")
    },
    shortage: { places in
      "Чтобы пара была у каждого, не хватает \(Plural.russian(places, "места", "мест", "мест"))"
    },
    shortageOf: { places, mentees, mentors in
      "\(places) – для одного из: \(some(mentees))"
        + (mentors.isEmpty ? " (не подходит никто)" : " (подходят только: \(some(mentors)))")
    },
    shortageUntold: "Сколько мест не хватает, точно сказать нельзя: у наставника есть «не меньше»,"
      + " или у наставляемого «не меньше» больше одного",
    outcomes: "Что дала бы каждая цель", goal: "Цель", served: "С парой", total: "Сумма",
    worst: "Худшая", progress: progressInRussian,
    interrupted: "Прервано по Ctrl+C, пары не подобраны")

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
    case .stands(0): ["\(pair): пара стоит в ответе, пока её балл не упадёт хоть немного"]
    case .stands(let fall?):
      ["\(pair): пара стоит в ответе, пока её балл не упадёт больше чем на \(fall)"]
    case .pinned: ["\(pair): пара закреплена"]
    case .costs(let cost, let moves, let rise):
      ["\(pair): \(costInRussian(cost)). Перемещения:"]
        + moves.map { "  " + russian.move($0) }
        + (rise.map {
          [
            "  Пара войдёт в ответ сама, если её балл вырастет "
              + ($0 == 0 ? "хоть немного" : "больше чем на \($0)")
          ]
        } ?? [])
    case .forbidden: ["\(pair): пары быть не может, она запрещена (пустая клетка или --ban)"]
    case .pinnedElsewhere: ["\(pair): пары быть не может, наставляемый закреплён за другим"]
    case .noPlace: ["\(pair): пары быть не может, у наставника нет незакреплённых мест"]
    case .impossible(let demands):
      [
        "\(pair): пары быть не может, вместе с ней невыполнимы условия – "
          + demands.map(demandInRussian).joined(separator: "; ")
      ]
    }
  }

  private static func partnersInRussian(_ names: [String]) -> String {
    names.isEmpty ? "без пары" : names.joined(separator: ", ")
  }

  private static func costInRussian(_ cost: Cost) -> String {
    let total =
      switch cost.loss {
      case 0: "сумма не изменится"
      case ..<0: "сумма вырастет на \(-cost.loss)"
      default: "сумма уменьшится на \(cost.loss)"
      }
    let levels = levelsInRussian(cost)
    if levels.isEmpty, cost.loss == 0 { return "пара ничего не стоит, \(total)" }
    return "с этой парой " + (levels + [total]).joined(separator: ", ")
  }

  /// What changes above the total.
  private static func levelsInRussian(_ cost: Cost) -> [String] {
    var parts: [String] = []
    if let loss = cost.servedLoss, loss != 0 {
      let people = Plural.russian(abs(loss), "человек", "человека", "человек")
      parts.append(
        loss > 0
          ? "без наставника останется ещё \(people)" : "наставника получит ещё \(people)")
    }
    if let unevenness = cost.unevenness, unevenness != 0 {
      parts.append(unevenness > 0 ? "нагрузка станет менее ровной" : "нагрузка станет ровнее")
    }
    if let worst = cost.worst, worst.before != worst.after {
      parts.append("балл худшей пары будет \(number(worst.after)) вместо \(number(worst.before))")
    }
    return parts
  }

  private static func columnInRussian(_ cost: Cost) -> String {
    var parts = ["\(cost.loss)"]
    if let loss = cost.servedLoss, loss != 0 { parts.append("без пары \(signed(loss))") }
    if let unevenness = cost.unevenness, unevenness != 0 {
      parts.append(unevenness > 0 ? "менее ровно" : "ровнее")
    }
    if let worst = cost.worst, worst.before != worst.after {
      parts.append("худшая \(number(worst.before)) → \(number(worst.after))")
    }
    return parts.joined(separator: ", ")
  }

  private static func progressInRussian(_ step: Step, _ percent: Int, _ seconds: Int?) -> String {
    let name =
      switch step {
      case .matching: "Подбор пар"
      case .comparing: "Сравнение целей"
      case .asking: "Вопросы о парах"
      case .pricing: "Цены всех пар"
      case .listing: "Поиск столь же хороших распределений"
      }
    return "\(name): \(percent) %" + (seconds.map { ", осталось около \($0) с" } ?? "")
      + " · Ctrl+C – прервать"
  }
}
