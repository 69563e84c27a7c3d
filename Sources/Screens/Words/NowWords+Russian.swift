import Mentoring

extension NowWords {
  static let russian = NowWords(
    heading: "Что делать сейчас", today: { "сегодня \($0.dotted)" },
    nothing: "На сегодня всё сделано.",
    counts: { mentees, mentors, pairs in
      let parts = [
        Plural.russian(mentees, "наставляемый", "наставляемых", "наставляемых"),
        Plural.russian(mentors, "наставник", "наставника", "наставников"),
        Plural.russian(pairs, "принятая пара", "принятые пары", "принятых пар"),
      ]
      return parts.joined(separator: " · ")
    },
    counting: "остальное считается…",
    group: { heading, count in
      let name =
        switch heading {
        case .programme: "В программе"
        case .overdue: "Просрочено"
        case .week: "В ближайшие 7 дней"
        case .month: "В ближайшие 30 дней"
        case .later: "Позже, но пора готовиться"
        case .blocked: "Ждут другого дела"
        }
      return "\(name): \(count)"
    },
    item: itemInRussian, about: aboutInRussian,
    hidden: { above, below in
      [above > 0 ? "выше ещё \(above)" : "", below > 0 ? "ниже ещё \(below)" : ""]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    },
    cure: cureInRussian, goingOn: { "\($0) – \($1)" },
    go: ActionWords("Перейти", "Перейти туда, где это делается", also: "задача дело"),
    view: ActionWords(
      "Подробно", "Прочитать, что это значит и что сделать", also: "просмотр целиком"),
    up: ActionWords("Выше", "Строкой выше"), down: ActionWords("Ниже", "Строкой ниже"))

  private static func itemInRussian(_ item: AgendaItem) -> String {
    switch item {
    case .organisationIncomplete: "Карточка организации заполнена не до конца"
    case .roadmapMissing: "Дорожной карты ещё нет"
    case .roadmapOfOtherYear(let roadmap, let programme, _):
      "Сроки дорожной карты – \(roadmap.text), а программа – \(programme.text)"
    case .baseEmpty(.mentee): "База наставляемых пуста"
    case .baseEmpty(.mentor): "База наставников пуста"
    case .actionLate(let action, let days):
      "Опаздывает на " + Plural.russian(days, "день", "дня", "дней") + named(action)
    case .endedBefore(let count, _):
      Plural.russian(count, "дело", "дела", "дел")
        + " со сроком до начала программы – отметьте сделанные"
    case .actionDue(let action, let until): "До \(until.dotted)" + named(action)
    case .actionBlocked(let action, _, let blockers, let days):
      (days.map { "Опаздывает на " + Plural.russian($0, "день", "дня", "дней") + ", ждёт" }
        ?? "Ждёт")
        + " \(blockers.map(\.place.number).joined(separator: ", "))" + named(action)
    case .reminder(let reminder, let day): "К \(day.dotted): \(reminder.text)"
    case .consentsMissing(let people):
      "Нет согласия на обработку данных у "
        + Plural.russian(people.count, "человека", "человек", "человек") + ": "
        + people.first.map(\.name.short).joined(separator: ", ")
        + (people.count > people.first.count ? "…" : "")
    case .sheetsMissing(.mentee, let left, let all, _):
      "Анкеты наставляемых «до»: введено \(all - left) из \(all), осталось \(left)"
    case .sheetsMissing(.mentor, let left, let all, _):
      "Анкеты наставников «до»: введено \(all - left) из \(all), осталось \(left)"
    case .unpaired(let ready, let rest):
      Plural.russian(ready + rest, "наставляемый", "наставляемых", "наставляемых")
        + " без принятой пары: \(ready) с согласием"
        + (rest > 0 ? ", \(rest) без согласия" : "")
    case .pairsWithoutOrder(let count):
      Plural.russian(count, "принятая пара ждёт", "принятые пары ждут", "принятых пар ждут")
        + " приказа"
    case .orderUnsigned(let order, let pairs):
      "Приказ" + (order.content.number.isEmpty ? " о парах" : " № \(order.content.number)")
        + " – проект, не подписан: " + Plural.russian(pairs, "пара", "пары", "пар")
    }
  }

  private static func aboutInRussian(_ item: AgendaItem) -> String {
    switch item {
    case .organisationIncomplete:
      "Населённый пункт, должность и имя руководителя печатаются в приказах: впишите их."
    case .roadmapMissing: "По карте видно, что сейчас делать и что опаздывает."
    case .roadmapOfOtherYear(_, _, let open):
      "Не выполнено: " + Plural.russian(open, "действие", "действия", "действий")
        + ". Пока сроки не те, по ним не видно, что опаздывает: замените карту или год программы."
    case .baseEmpty: "Пары подбираются из двух баз: внесите наставляемых и наставников."
    case .actionLate(let action, _), .actionDue(let action, _): about(action)
    case .endedBefore(_, let first):
      "Сроки этих действий кончились раньше, чем начата программа, поэтому здесь они одной строкой."
        + " Первое: \(first.place.number) \(first.action.text)"
    case .actionBlocked(_, let until, let blockers, _):
      "Срок – до \(until.dotted). Сначала: "
        + blockers.map { "\($0.place.number) \($0.action.text)" }.joined(separator: "; ")
    case .reminder:
      "Напоминание повторяется каждый год. Список – в справочнике, файл reminders.yaml."
    case .consentsMissing:
      "Без согласия человека нельзя ни соединить в пару, ни внести в приказ."
    case .sheetsMissing(_, _, _, let next):
      "Анкеты «до» потом сравнивают с анкетами «после». Следующая: \(next.name.full)."
    case .unpaired:
      "Доска уже предлагает лучшие пары для всей группы: примите их или выберите сами."
        + " Кто без согласия, в пару не войдёт."
    case .pairsWithoutOrder:
      "Пары приняты на доске, но ни один приказ их не утверждает: начните проект."
    case .orderUnsigned(let order, _):
      order.content.number.isEmpty || order.content.date == nil
        ? "Впишите номер и дату, напечатайте и отметьте подпись: тогда пары закрепятся."
        : "Напечатайте, отдайте на подпись и отметьте её: тогда пары закрепятся."
    }
  }

  private static func cureInRussian(_ item: AgendaItem) -> String {
    switch item {
    case .organisationIncomplete: "к карточке организации"
    case .roadmapMissing: "загрузить карту"
    case .roadmapOfOtherYear: "к карте"
    case .baseEmpty(.mentee): "внести наставляемого"
    case .baseEmpty(.mentor): "внести наставника"
    case .actionLate(let action, _), .actionDue(let action, _): cure(at: action.standing?.place)
    case .actionBlocked(_, _, let blockers, _):
      "к тому, чего ждёт: " + cure(at: blockers.first?.standing?.place)
    case .endedBefore: "к первому из них"
    case .reminder(let reminder, _): reminder.place.map { cure(at: $0) } ?? "к карте"
    case .consentsMissing: "внести согласие"
    case .sheetsMissing: "ввести анкету"
    case .unpaired: "к доске"
    case .pairsWithoutOrder, .orderUnsigned: "к приказу"
    }
  }

  private static func about(_ action: PlacedAction) -> String {
    let responsible =
      action.responsibles.isEmpty
      ? "" : "Ответственный: \(action.responsibles.joined(separator: ", ")). "
    guard let degree = action.standing?.degree else {
      return responsible + "Сделано – отметьте выполнение в карте."
    }
    guard case .part(let done, let all, let lacking) = degree else {
      return responsible + "Закроется само, когда это появится в программе."
    }
    let rest = all - done - lacking.count
    let names = lacking.joined(separator: ", ") + (rest > 0 ? " и ещё \(rest)" : "")
    return responsible + "Сделано \(done) из \(all)."
      + (lacking.isEmpty ? "" : " Не хватает: \(names).")
  }

  private static func cure(at place: FactPlace?) -> String {
    switch place {
    case nil: "к действию карты"
    case .organisation: "к карточке организации"
    case .roadmap: "к карте"
    case .base(.mentee, true): "внести наставляемого"
    case .base(.mentor, true): "внести наставника"
    case .base(.mentee, _): "к наставляемым"
    case .base(.mentor, _): "к наставникам"
    case .consents: "внести согласие"
    case .sheets: "ввести анкету"
    case .board: "к доске"
    case .orders: "к приказу"
    }
  }
}
