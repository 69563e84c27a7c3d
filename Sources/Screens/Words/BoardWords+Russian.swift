import Mentoring

extension BoardWords {
  static let russian = BoardWords(
    empty: "Доска пуста: внесите наставляемых (3) и наставников (4), и пары предложатся сами.",
    counts: { served, all, total, worst in
      "Пар \(served) из \(all) · сумма \(total)" + (worst.map { " · худшая \($0)" } ?? "")
    },
    aim: "цель: больше пар, затем лучше",
    mentees: "Наставляемые", request: "запрос", points: "балл", mentors: "  Наставники",
    places: "места",
    section: { kind, count in
      switch kind {
      case .pairs: "Пары (\(count))"
      case .unpaired: "Без пары (\(count))"
      case .free: "Есть места (\(count))"
      }
    },
    reason: reasonInRussian, cureOf: cureInRussian, obstacle: obstacleInRussian,
    reminder: { reminder in
      switch reminder {
      case .noWorkConsent(.mentee): "наставляемый не подписал согласие по ст. 351.8 ТК"
      case .noWorkConsent(.mentor): "наставник не подписал согласие по ст. 351.8 ТК"
      case .trainingNotChecked: "обучение наставника не проверяется"
      }
    },
    standing: { standing in
      switch standing {
      case .frozen: "■ Утверждена подписанным приказом"
      case .accepted: "✓ Принята, ждёт приказа"
      case .pinned: "◆ Закреплена: останется, что бы ни изменилось"
      case .proposed: "Предложена программой"
      }
    },
    freePlaces: { "Свободно: " + Plural.russian($0, "место", "места", "мест") },
    pair: { "\($0) ↔ \($1)" },
    sum: { sum(of: $0, name: criterionInRussian) },
    part: partInRussian,
    mentorsFor: { "Наставники для: \($0)" },
    stands: "уже стоит на доске",
    price: { servedLoss, loss in
      if servedLoss > 0 {
        return "без пары останется больше на \(servedLoss):"
      }
      return loss == 0 ? "группа ничего не теряет:" : "группа теряет \(loss):"
    },
    move: { mentee, mentor in "\(mentee) → \(mentor ?? "без пары")" },
    dissolveQuestion: "Расторгнуть пару?",
    dissolveText: { "\($0) и \($1) больше не будут парой. Ctrl+Z вернёт." },
    choosePair: "Сначала выберите пару", chooseMentee: "Сначала выберите наставляемого",
    isAccepted: "Пара уже принята", notAccepted: "Пара ещё не принята",
    isFrozen: "Пара утверждена приказом: сначала снимите его подпись",
    nothingToAccept: "Все предложенные пары уже приняты",
    accept: ActionWords("Принять", "Принять пару: она войдёт в приказ"),
    acceptAll: ActionWords("Все", "Принять все предложенные пары"),
    pin: ActionWords("Закрепить", "Закрепить пару или снять закрепление"),
    ban: ActionWords("Запретить", "Запретить эту пару или снять запрет"),
    compare: ActionWords("Почему?", "Сравнить наставников: почему не другой?"),
    cure: ActionWords("К делу", "Перейти туда, где исправить, или сравнить наставников"),
    dissolve: ActionWords("Расторгнуть", "Расторгнуть принятую пару"),
    order: ActionWords("Приказ", "Перейти к приказу о парах"),
    down: ActionWords("Ниже", "Строкой ниже"), up: ActionWords("Выше", "Строкой выше"),
    pinThis: ActionWords("Закрепить", "Закрепить наставляемого за этим наставником"),
    back: ActionWords("К доске", "Вернуться к доске"))

  private static func reasonInRussian(_ reason: Board.Unpaired.Reason) -> String {
    switch reason {
    case .ownConsent(let obstacle): obstacleInRussian(obstacle)
    case .noMentors: "наставников ещё нет"
    case .noMentorWithConsent: "ни у одного наставника нет согласия"
    case .bannedFromAll: "все наставники запрещены"
    case .allPlacesTaken: "у подходящих наставников заняты все места"
    }
  }

  private static func cureInRussian(_ reason: Board.Unpaired.Reason) -> String {
    switch reason {
    case .ownConsent: "Enter – внести согласие"
    case .noMentors, .allPlacesTaken: "Поможет новый наставник или ещё одно место (4)"
    case .noMentorWithConsent: "Внесите согласия наставников (4)"
    case .bannedFromAll: "Enter – сравнить наставников и снять запрет"
    }
  }

  private static func obstacleInRussian(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .noConsent(.mentee): "нет согласия наставляемого на обработку данных"
    case .noConsent(.mentor): "нет согласия наставника на обработку данных"
    case .consentWithdrawn(.mentee, let day): "наставляемый отозвал согласие \(day.dotted)"
    case .consentWithdrawn(.mentor, let day): "наставник отозвал согласие \(day.dotted)"
    case .samePerson: "это один человек"
    case .banned: "пара запрещена"
    case .alreadyPaired: "наставляемый уже в принятой паре"
    case .noPlaceLeft(let capacity): "все места заняты (\(capacity))"
    case .pinnedElsewhere: "наставляемый закреплён за другим"
    }
  }

  private static func criterionInRussian(_ criterion: PairScore.Criterion) -> String {
    switch criterion {
    case .tags: "запрос"
    case .form: "форма"
    case .roleModel: "модель"
    case .menteesWishAboutAge: "возраст наставника"
    case .mentorsWishAboutAge: "возраст наставляемого"
    case .eventFrequency: "частота"
    }
  }

  private static func partInRussian(_ part: PairScore.Part, _ handbook: HandbookContents) -> String
  {
    let name = criterionInRussian(part.criterion)
    let grounds: String =
      switch part.grounds {
      case .tags(let shared): shared.isEmpty ? "общего нет" : shared.joined(separator: ", ")
      case .codes(let mentee, let mentor):
        mentee == mentor
          ? handbook.title(of: mentee)
          : "\(handbook.title(of: mentee)) / \(handbook.title(of: mentor))"
      case .age(let wished, let age):
        "желают \(wished?.text ?? "–"), на деле \(age.map(String.init) ?? "–")"
      case .options(let mentee, let mentor):
        "ждёт: \(handbook.frequency(mentee, .mentee)), собирается: "
          + handbook.frequency(mentor, .mentor)
      }
    guard part.verdict != .noData else { return "\(name): нет данных" }
    return "\(name): \(grounds) (\(signed(part.points)))"
  }
}
