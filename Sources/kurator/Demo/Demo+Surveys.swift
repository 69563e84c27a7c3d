import Mentoring

extension Demo {
  /// The questionnaires «до» that were keyed in: most of them whole, one to the half.
  var surveyEdits: [Edit] {
    everybody.flatMap { id, demo -> [Edit] in
      let side: Side = demo.capacity == 0 ? .mentee : .mentor
      guard let questionnaire = handbook.questionnaire(for: side, .before) else { return [] }
      return answers(of: demo, id, to: questionnaire).map { item, answer in
        .surveys(
          .answer(person: id, questionnaire: questionnaire.code, item: item, answer))
      }
    }
  }

  private func answers(of demo: DemoPerson, _ id: Person.ID, to questionnaire: Questionnaire)
    -> [(Int, Answer)]
  {
    let limit =
      switch demo.sheet {
      case .complete: questionnaire.items.count
      case .half: questionnaire.items.count / 2
      case .none: 0
      }
    var given: [Int: Answer] = [:]
    for item in questionnaire.items.prefix(limit)
    where !questionnaire.skipped(by: given).contains(item.number) {
      given[item.number] = answer(to: item, demo, seed: Int(id.number))
    }
    return given.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func answer(to item: Questionnaire.Item, _ demo: DemoPerson, seed: Int) -> Answer {
    switch item.kind {
    case .scale: .scale(mark(seed + item.number))
    case .frequency(let options): .frequency(min(demo.often, options.count))
    case .yesNo(let target): .yesNo(target == nil || seed.isMultiple(of: 3))
    case .open: words(for: item, side: demo.capacity == 0 ? .mentee : .mentor, seed: seed)
    }
  }

  private func mark(_ seed: Int) -> Int { 6 + seed * 7 % 5 }

  /// Where somebody has met mentoring stands near the beginning; later questions ask for hopes.
  private func words(for item: Questionnaire.Item, side: Side, seed: Int) -> Answer {
    guard item.number > 2 else { return .text(Self.places[seed % Self.places.count]) }
    if (seed + item.number).isMultiple(of: 9) { return .blank }
    let hopes = side == .mentee ? Self.hopes : Self.offers
    return .text(hopes[(seed + item.number) % hopes.count])
  }

  private static let places = [
    "в педагогическом колледже, на практике", "на прежнем месте работы",
    "в этом саду, два года назад",
  ]

  private static let hopes = [
    "Спокойно спросить и получить ответ в тот же день", "Увидеть, как работают опытные коллеги",
    "Разобрать моё занятие без оценки", "Чувствовать, что я не одна в группе",
    "Научиться планировать так, чтобы хватало времени на детей",
    "Получить примеры, которые можно применить завтра",
  ]

  private static let offers = [
    "Передать то, что сама искала годами", "Свежий взгляд молодых коллег",
    "Чтобы новые педагоги остались в саду", "Вместе готовить открытые занятия",
    "Порядок в том, что мы и так делаем",
  ]
}
