import Mentoring

extension HistoryWords {
  static let russian = HistoryWords(
    count: { steps, isWhole in
      let count = Plural.russian(steps, "шаг", "шага", "шагов")
      return isWhole ? count : "Последние \(count)"
    },
    found: { "«\($0)»: найдено \($1)" },
    nothingFound: "Ничего не нашлось. Esc – показать все шаги", lookingOn: "поиск продолжается…",
    of: { "История записи: \($0)" },
    allSteps: { "Только шаги с этим человеком. \($0["shell.history"]) – история всей программы" },
    amongAll: {
      "Это история всей программы. \($0["history.goBack"]) отменит всё, что выше этого шага"
    },
    nextUndo: { "\($1.undo) отменит: \($0)" }, nextRedo: { "\($1.redo) вернёт: \($0)" },
    when: "Когда", what: "Что сделано", subject: "О ком, о чём", state: "Состояние", who: "Кто",
    stateWidth: 10,
    undoMark: { "← \($0.undo)" }, redoMark: { "→ \($0.redo)" }, takenBackMark: "× отменён",
    barrierMark: "■ граница",
    undoOf: { "Отмена: \($0)" }, redoOf: { "Возврат: \($0)" }, by: { " · \($0)" },
    comesBack: { "Этот шаг отменён, \($0.redo) вернёт его." },
    reversal: { kind in
      kind == .undo
        ? "Это отмена: сам отменённый шаг стоит ниже."
        : "Это возврат: сам возвращённый шаг стоит ниже."
    },
    takenBack: { moment in
      guard let moment else { return "Этот шаг отменён." }
      return "Этот шаг отменён \(moment.day.dotted) в \(moment.clock)."
    },
    comesAfter: { others, keys in
      guard others > 0 else { return "\(keys.undo) отменит этот шаг." }
      let count = Plural.russian(others, "шаг", "шага", "шагов")
      return "Чтобы отменить этот шаг, сначала отмените \(count) над ним: \(keys.undo) – по одному,"
        + " \(keys["history.goBack"]) – все сразу."
    },
    barrier: { barrier in
      switch barrier {
      case .beginning: "С этого шага программа начинается: отменить его нельзя."
      case .olderFile: "Шаг записан прежней версией kurator: отменить его уже нельзя."
      case .rule: "Такой шаг не отменяется: удалённое им не вернуть."
      }
    },
    below: { "Отменить нельзя: выше стоит шаг, который не отменяется, – «\($0)»." },
    noChanges: "Шаг ничего не изменил.",
    rows: { "\($0): \($1)" },
    more: { "и ещё " + Plural.russian($0, "запись", "записи", "записей") },
    added: { "Добавлено: \($0)" }, removed: { "Удалено: \($0)" },
    value: { "\($0): \($1)" },
    change: { name, before, after in
      "\(name): \(before.isEmpty ? "пусто" : before) → \(after.isEmpty ? "пусто" : after)"
    },
    question: { number, label, questionnaire in
      "\(questionnaire), вопрос \(number)" + (label.isEmpty ? "" : " «\(label)»")
    },
    questionnaire: { $0.title(in: .russian) },
    flag: { $0 ? "да" : "нет" }, blankAnswer: "нет ответа",
    table: { tables[$0] ?? $0 },
    orderNamed: { $0.isEmpty ? "приказ без номера" : "приказ № \($0)" },
    pairInOrder: { $0.isEmpty ? "пара в приказе без номера" : "пара в приказе № \($0)" },
    readerOfOrder: {
      $0.isEmpty ? "ознакомление с приказом без номера" : "ознакомление с приказом № \($0)"
    },
    tagNamed: { "метка «\($0)»" }, responsibleNamed: { "ответственный «\($0)»" },
    responsiblesReordered: { "Ответственные (\($0)): другой порядок" },
    field: { table, column in
      isInner(table, column) ? nil : fields["\(table).\(column)"] ?? fields[column] ?? column
    },
    code: { table, column, value in
      codes["\(table).\(column).\(value)"] ?? codes["\(column).\(value)"]
    },
    view: ActionWords("Целиком", "Показать целиком, что изменил шаг", also: "просмотр подробно"),
    goBack: ActionWords(
      "Вернуться сюда", "Вернуться к этому шагу: отменить всё, что после него",
      also: "откат откатить"),
    isLast: "Это последний шаг: после него ничего не сделано, и возвращаться не к чему",
    find: ActionWords("Найти", "Найти шаг по дню, действию, имени", also: "поиск искать фильтр"),
    back: ActionWords("Назад", "Вернуться туда, откуда пришли"),
    down: ActionWords("Ниже", "Шагом раньше"), up: ActionWords("Выше", "Шагом позже"),
    keepFound: ActionWords("К найденным", "Перейти к найденным шагам"),
    clear: ActionWords("Показать все", "Убрать поиск и показать все шаги"))

  private static let tables = [
    "programme": "организация", "roadmap": "дорожная карта", "stage": "этап",
    "measure": "мероприятие", "measureTerm": "срок мероприятия",
    "measureResponsible": "ответственный", "action": "действие", "actionTerm": "срок действия",
    "actionResponsible": "ответственный за действие", "actionBaseline": "прежний срок действия",
    "actionAfter": "чего ждёт действие",
    "person": "человек", "mentee": "карточка наставляемого", "menteeTag": "метка наставляемого",
    "mentor": "карточка наставника", "mentorTag": "метка наставника", "consent": "согласие",
    "answer": "ответ", "pairWish": "закрепление или запрет", "pair": "пара",
    "pairOrder": "приказ", "orderPair": "пара в приказе",
    "orderReader": "ознакомление с приказом",
  ]

  private static let fields = [
    "fullName": "полное название", "shortName": "краткое название", "programme.kind": "вид",
    "place": "место", "headTitle": "должность руководителя", "headName": "руководитель",
    "year": "учебный год", "title": "название", "measure": "мероприятие", "text": "текст",
    "firstDay": "начало",
    "lastDay": "конец", "coordinatorName": "куратор",
    "coordinatorOrder": "приказ о кураторе", "coordinatorDate": "дата приказа о кураторе",
    "doneDate": "выполнено", "doneDocument": "документ",
    "result": "результат", "fact": "что закрывает", "notes": "заметки", "doneBy": "кто отметил",
    "stage": "этап", "blocker": "ждёт действия",
    "name": "фамилия, имя, отчество", "birthDate": "дата рождения", "contact": "контакт",
    "position": "должность",
    "workplace": "группа / место работы", "isEmployee": "работает у нас",
    "mentee.wish": "запрос", "mentor.wish": "компетенции", "form": "форма",
    "roleModel": "ролевая модель", "ageFrom": "возраст от", "ageTo": "возраст до",
    "capacity": "сколько возьмёт", "tag": "метка", "consent.kind": "вид", "signer": "кто подписал",
    "consent.date": "подписано", "withdrawn": "отозвано", "pairWish.kind": "решение",
    "accepted": "принята", "acquainted": "ознакомлен(а)", "number": "номер",
    "pairOrder.date": "дата", "basis": "основание",
    "pairOrder.firstDay": "срок пар с", "pairOrder.lastDay": "срок пар по",
    "control": "контроль", "reportDue": "отчёт до", "pairOrder.state": "состояние",
  ]

  private static let codes = [
    "programme.kind.school": "школа", "programme.kind.kindergarten": "детский сад",
    "programme.kind.additional": "дополнительное образование",
    "programme.kind.vocational": "колледж", "isEmployee.0": "нет", "isEmployee.1": "да",
    "consent.kind.processing": "обработка персональных данных",
    "consent.kind.distribution": "распространение (публикация)",
    "consent.kind.mentoringWork": "работа по ст. 351.8 ТК РФ", "pairWish.kind.pin": "закрепление",
    "pairWish.kind.ban": "запрет", "pairOrder.state.draft": "проект",
    "pairOrder.state.signed": "подписан",
  ]
}
