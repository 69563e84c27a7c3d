import Mentoring

extension BoardWords {
  static let russian = BoardWords(
    empty: { keys in
      "Здесь программа предложит лучшие пары. Сначала внесите наставляемых"
        + " (\(keys["shell.mentees"])) и наставников (\(keys["shell.mentors"]))."
    },
    counts: countsInRussian,
    aim: "цель: больше пар, затем больше баллов",
    solving: "пары рассчитываются…", brokenOff: { "расчёт остановлен, \($0) – рассчитать" },
    isSolved: "Пары уже рассчитаны.",
    mentees: "Наставляемые", request: "запрос", points: "баллы", mentors: "  Наставники",
    taken: "места",
    section: { kind, count in
      switch kind {
      case .pairs: "Пары (\(count))"
      case .unpaired: "Без пары (\(count))"
      case .free: "Есть места (\(count))"
      }
    },
    hidden: hiddenInRussian,
    hiddenMentors: { above, below in
      [above > 0 ? "выше ещё \(above)" : "", below > 0 ? "ниже ещё \(below)" : ""]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    },
    reason: reasonInRussian, cureOf: cureInRussian, obstacle: obstacleInRussian,
    reminder: { reminder in
      switch reminder {
      case .noWorkConsent(.mentee): "наставляемый не подписал согласие по ст. 351.8 ТК"
      case .noWorkConsent(.mentor): "наставник не подписал согласие по ст. 351.8 ТК"
      case .trainingNotChecked: "обучение наставника не проверяется"
      }
    },
    standing: { standing, number in
      switch standing {
      case .frozen:
        number.map { "■ Утверждена приказом № \($0)" } ?? "■ Утверждена подписанным приказом"
      case .accepted: "✓ Принята, ждёт приказа"
      case .pinned: "◆ Закреплена: останется на месте"
      case .proposed: "Предложена программой"
      }
    },
    before: { $0.map { "(до изменения – \($0))" } ?? "(до изменения – без пары)" },
    unheldPin: { "закрепление (\($0)) не действует: \($1)" },
    cureConsent: "Enter – внести согласие",
    freePlaces: { "Свободно: " + Plural.russian($0, "место", "места", "мест") },
    cureOfFree: { $0 ? "Enter – к карточке наставника" : "Enter – внести согласие" },
    years: { Plural.russian($0, "год", "года", "лет") },
    consent: { standing in
      switch standing {
      case .given(let day): "согласие от \(day.dotted)"
      case .missing: "! нет согласия на обработку данных"
      case .withdrawn(let day): "! согласие на обработку данных отозвано \(day.dotted)"
      }
    },
    ask: { "Запрос: \($0)" }, offer: { "Компетенции: \($0)" },
    places: { used, capacity in
      "Занято \(used) из " + Plural.russian(capacity, "места", "мест", "мест")
    },
    with: { "Пары: " + $0.joined(separator: ", ") },
    otherPairs: { "ещё " + $0.joined(separator: ", ") },
    pair: { "\($0) ↔ \($1)" },
    score: { "\(plain($0)) из \($1)" },
    criterion: criterionInRussian, grounds: groundsInRussian,
    noData: { "нет данных: " + $0.map(criterionInRussian).joined(separator: ", ") },
    mentorsFor: { mentee, isDecided in
      isDecided ? "\(mentee): пара принята, другие – для сравнения" : "Наставники для: \(mentee)"
    },
    stands: "уже стоит на доске",
    rivals: "Почему не другой наставник? (П – сравнить всех)",
    whyNot: { mentor, points, difference in
      "Почему не \(mentor)? \(plain(points))" + (difference.map { " (\(signed($0)))" } ?? "")
        + ","
    },
    difference: { difference in
      switch difference {
      case 0: "столько же, сколько у пары на доске"
      case 0...: "на \(difference) больше, чем у пары на доске"
      default: "на \(-difference) меньше, чем у пары на доске"
      }
    },
    price: { servedLoss, loss in
      if servedLoss > 0 {
        return "без пары – ещё "
          + Plural.russian(servedLoss, "наставляемый", "наставляемых", "наставляемых")
      }
      return loss == 0
        ? "группа ничего не теряет"
        : "группа теряет " + Plural.russian(loss, "балл", "балла", "баллов")
    },
    othersMove: { "сменит " + Plural.russian($0, "пару", "пары", "пар") },
    move: { mentee, mentor in "\(mentee) → \(mentor ?? "без пары")" },
    outcome: { cause in
      let title = StepWords.russian.title(cause.title)
      return switch cause.way {
      case .made: title.capitalizedFirst
      case .undone: "Отменено: \(title)"
      case .redone: "Возвращено: \(title)"
      }
    },
    movedOthers: { count, afterOwn in
      (afterOwn ? "ещё " : "")
        + Plural.russian(count, "пара сменилась", "пары сменились", "пар сменилось")
    },
    othersStay: "остальные пары прежние",
    servedSpan: { "пар \($0.before) → \($0.now)" },
    totalSpan: {
      "сумма " + ($0.isMoved ? "\(plain($0.before)) → " : "") + plain($0.now)
    },
    canUndo: { "\($0.undo) – отменить" },
    dissolveQuestion: "Расторгнуть пару?",
    dissolveText: { "\($0) и \($1) больше не будут парой. \($2.undo) вернёт." },
    choosePair: "Сначала выберите пару", chooseMentee: "Сначала выберите наставляемого",
    isAccepted: { keys in
      "Пара уже принята и ждёт приказа: \(keys["board.order"]) – к приказу,"
        + " \(keys["board.dissolve"]) – расторгнуть"
    },
    notAccepted: { "Пара ещё не принята: \($0["board.accept"]) – принять" },
    nothingToAccept: { "Все предложенные пары уже приняты: \($0["board.order"]) – к приказу" },
    isFrozen: { number, keys in
      "Пара утверждена " + (number.map { "приказом № \($0)" } ?? "подписанным приказом")
        + ": \(keys["board.order"]) – к приказам, там \(keys["orders.unsign"]) – снять подпись"
    },
    accept: ActionWords("Принять", "Принять пару: она войдёт в приказ", also: "утвердить"),
    acceptAll: ActionWords("Принять все", "Принять все предложенные пары", also: "утвердить"),
    pin: ActionWords("Закрепить", "Закрепить пару или снять закрепление", also: "зафиксировать"),
    ban: ActionWords("Запретить", "Запретить эту пару или снять запрет", also: "исключить"),
    compare: ActionWords(
      "Почему?", "Сравнить наставников: почему не другой?", also: "сравнение объяснить"),
    solve: ActionWords(
      "Рассчитать", "Рассчитать пары, если расчёт остановлен", also: "подбор подобрать пересчитать"),
    cure: ActionWords("Исправить", "Перейти туда, где это исправляют, или сравнить наставников"),
    dissolve: ActionWords("Расторгнуть", "Расторгнуть принятую пару", also: "разорвать удалить"),
    order: ActionWords("Приказ", "Перейти к приказу о парах", also: "печать документ docx"),
    down: ActionWords("Ниже", "Строкой ниже"), up: ActionWords("Выше", "Строкой выше"),
    pinThis: ActionWords("Закрепить", "Закрепить наставляемого за этим наставником"),
    back: ActionWords("К доске", "Вернуться к доске"),
    view: ActionWords("Целиком", "Прочитать всё о паре", also: "просмотр подробно"))

  private static func reasonInRussian(_ reason: Board.Unpaired.Reason) -> String {
    switch reason {
    case .ownConsent(let obstacle): obstacleInRussian(obstacle)
    case .noMentors: "наставников ещё нет"
    case .noMentorWithConsent: "ни у одного наставника нет согласия"
    case .bannedFromAll: "пары со всеми наставниками запрещены"
    case .allPlacesTaken: "у подходящих наставников заняты все места"
    case .tooMany: "не сравнивали: людей слишком много для одного расчёта"
    }
  }

  private static func cureInRussian(_ reason: Board.Unpaired.Reason) -> String {
    switch reason {
    case .ownConsent: "Enter – внести согласие"
    case .noMentors, .allPlacesTaken: "Поможет новый наставник или ещё одно место (4)"
    case .noMentorWithConsent: "Внесите согласия наставников (4)"
    case .bannedFromAll: "Enter – сравнить наставников и снять запрет"
    case .tooMany: "Enter – выбрать наставника самостоятельно"
    }
  }

  private static func obstacleInRussian(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .noConsent(.mentee): "нет согласия наставляемого на обработку данных"
    case .noConsent(.mentor): "нет согласия наставника на обработку данных"
    case .consentWithdrawn(.mentee, let day): "наставляемый отозвал согласие \(day.dotted)"
    case .consentWithdrawn(.mentor, let day): "наставник отозвал согласие \(day.dotted)"
    case .samePerson: "это один и тот же человек"
    case .banned: "пара запрещена"
    case .alreadyPaired: "наставляемый уже в принятой паре"
    case .noPlaceLeft(let capacity): "все места заняты (\(capacity))"
    case .pinnedElsewhere: "наставляемый закреплён за другим наставником"
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

  private static func groundsInRussian(_ part: PairScore.Part, _ handbook: HandbookContents)
    -> String
  {
    switch part.grounds {
    case .tags(let shared): shared.isEmpty ? "общего нет" : shared.joined(separator: ", ")
    case .codes(let mentee, let mentor):
      mentee == mentor
        ? handbook.title(of: mentee)
        : "\(handbook.title(of: mentee)) / \(handbook.title(of: mentor))"
    case .age(let wished, let age):
      "желательно \(wished.map(ageInRussian) ?? "–"), на деле \(age.map(String.init) ?? "–")"
    case .options(let mentee, let mentor):
      "ожидает: \(handbook.frequency(mentee, .mentee)), планирует: "
        + handbook.frequency(mentor, .mentor)
    }
  }

  private static func ageInRussian(_ wish: AgeRange) -> String {
    switch (wish.from, wish.to) {
    case (let from?, let to?) where from == to: Plural.russian(from, "год", "года", "лет")
    case (let from?, let to?): "\(from)–" + Plural.russian(to, "год", "года", "лет")
    case (let from?, nil): "от " + Plural.russian(from, "года", "лет", "лет")
    case (nil, let to?): "до " + Plural.russian(to, "года", "лет", "лет")
    case (nil, nil): "–"
    }
  }

  private static func countsInRussian(_ counts: BoardCounts, _ isWide: Bool) -> String {
    let open = isWide && counts.proposed > 0 ? ", предложено \(counts.proposed)" : ""
    let worst = counts.worst.map { " · худшая пара \(plain($0)) из \(counts.most)" } ?? ""
    return "Пар \(counts.served) из \(counts.all): принято \(counts.accepted)\(open)"
      + " · сумма баллов \(plain(counts.total))\(worst)"
  }

  private static func hiddenInRussian(_ hidden: BoardHidden) -> String {
    let kinds = [
      hidden.pairs > 0 ? Plural.russian(hidden.pairs, "пара", "пары", "пар") : "",
      hidden.unpaired > 0 ? "\(hidden.unpaired) без пары" : "",
      hidden.free > 0 ? "есть места у \(hidden.free)" : "",
    ]
    let below = kinds.filter { !$0.isEmpty }.joined(separator: ", ")
    let above = Plural.russian(hidden.above, "строка", "строки", "строк")
    return [hidden.above > 0 ? "выше \(above)" : "", below.isEmpty ? "" : "ниже: \(below)"]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
