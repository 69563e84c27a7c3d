import Mentoring

extension SurveyWords {
  static let russian = SurveyWords(
    counts: { done, all, left in
      left.isEmpty
        ? "Все анкеты введены: \(all)"
        : "Введено \(done) из \(all) · осталось \(all - done): \(left)"
    },
    sheets: { count, side in
      switch side {
      case .mentee: Plural.russian(count, "наставляемый", "наставляемых", "наставляемых")
      case .mentor: Plural.russian(count, "наставник", "наставника", "наставников")
      }
    },
    found: { query, count in "По запросу «\(query)»: \(count)" },
    nothingFound: "Никого не нашлось. Esc – показать всех",
    nothingMissing: "Других невведённых анкет нет",
    empty: { keys in
      "Здесь вводят бумажные анкеты. Пока вводить нечего: сначала внесите наставляемых"
        + " (\(keys["shell.mentees"])) и наставников (\(keys["shell.mentors"]))."
    },
    noQuestionnaires: "В справочнике нет анкет «до»: проверьте файлы questionnaires.",
    name: "Фамилия, имя, отчество", sheet: "Анкета", entered: "Введено", question: "Вопрос",
    answer: "Ответ", key: "Клавиши",
    side: { $0 == .mentee ? "наставляемого" : "наставника" },
    sheetName: { side, wave in
      let name =
        switch side {
        case .mentee: "Анкета наставляемого"
        case .mentor: "Анкета наставника"
        }
      return name + (wave == .before ? " «до»" : " «после»")
    },
    family: { String($0.full.prefix { $0 != " " }) },
    progress: { "\($0) из \($1)" },
    state: { done, all in done == all ? "✓ введена" : done == 0 ? "—" : "\(done) из \(all)" },
    standing: { all, open, keys in
      switch open.count {
      case 0: "Введена полностью. \(keys["surveys.view"]) – посмотреть ответы, Enter – исправить"
      case all: "Ещё не начата. Enter – ввести"
      default: "Остались вопросы: \(runs(open)). Enter – ввести дальше"
      }
    },
    unfinished: { name, open, first in
      "\(name.short): без ответа \(Plural.russian(open, "вопрос", "вопроса", "вопросов")),"
        + " первый – № \(first). Анкета ждёт в списке"
    },
    left: { $0 == 0 ? "все анкеты введены" : "осталось анкет: \($0)" },
    nextPerson: { $0.map { "дальше: \($0.short)" } ?? "последняя" },
    yes: "да", no: "нет", blank: "· не отв.", skipped: "(пропущено)",
    waits: "— ещё не введено", notKept: "! не сохранено",
    shortKeys: { item, yes, no in
      switch item.kind {
      case .scale: "1–0"
      case .frequency(let options): "1–\(options.count)"
      case .yesNo: "\(yes) \(no)"
      case .open: "текст"
      }
    },
    keys: keysInRussian,
    otherKeys: { keys in
      "Минус – не ответили, ← – назад, \(keys["surveys.answers"]) – все ответы,"
        + " \(keys["surveys.skip"]) – следующая анкета"
    },
    isWhole: "Анкета введена полностью. Enter – дальше, ← – назад к вопросам",
    isWholeShort: "✓ Анкета введена",
    whole: {
      "Анкета введена полностью: "
        + Plural.russian($0, "вопрос", "вопроса", "вопросов") + ". Всё сохранено."
    },
    goOn: { next in
      guard let next else { return "Больше вводить нечего. Enter – к списку анкет" }
      let side = next.side == .mentee ? "наставляемого" : "наставника"
      return "Enter – следующая: \(next.name.full), анкета \(side). Esc – к списку"
    },
    enter: ActionWords("Ввести", "Ввести или исправить анкету", also: "опросник ввод"),
    view: ActionWords("Ответы", "Посмотреть все ответы словами", also: "просмотр"),
    find: ActionWords("Найти", "Найти человека по имени", also: "поиск искать фильтр"),
    nextMissing: ActionWords(
      "Невведённая", "Ввести следующую анкету из тех, что ещё не введены", also: "опросник ввод"),
    down: ActionWords("Ниже", "Строкой ниже"), up: ActionWords("Выше", "Строкой выше"),
    clear: ActionWords("Показать всех", "Убрать поиск"),
    mark: ActionWords("Оценка", "Ответить оценкой от 1 до 10; 0 – десять"),
    option: ActionWords("Вариант", "Ответить вариантом по его номеру"),
    yesKey: ActionWords("Да", "Ответить «да» (также Д или Y)"),
    noKey: ActionWords("Нет", "Ответить «нет» (также Н или N)"),
    keepWords: ActionWords("Дальше", "Закончить ответ словами; пустой – не ответили"),
    undoWords: ActionWords("Вернуть", "Вернуть введённое в ответ, как было", also: "отменить"),
    redoWords: ActionWords("Повторить", "Ввести в ответ снова то, что возвращено"),
    next: ActionWords("Следующая", "Перейти к следующей анкете"),
    blankKey: ActionWords("Не отв.", "Отметить, что на вопрос не ответили"),
    back: ActionWords("Назад", "Вернуться к предыдущему вопросу"),
    done: ActionWords("Готово", "Закончить с анкетой и перейти к следующей"),
    leave: ActionWords("К списку", "Вернуться к списку анкет; введённое сохранено"),
    nextOpen: ActionWords("К пустому", "Перейти к следующему вопросу без ответа"),
    another: ActionWords("Другая", "Найти другого человека"),
    itemUp: ActionWords("Выше", "Вопросом выше"), itemDown: ActionWords("Ниже", "Вопросом ниже"),
    close: ActionWords("Назад", "Закрыть просмотр ответов"),
    correct: ActionWords("Исправить", "Перейти к вводу этой анкеты"))

  private static func keysInRussian(
    _ item: Questionnaire.Item, _ yes: Character, _ no: Character
  ) -> String {
    switch item.kind {
    case .scale(let low, let high):
      "1 – \(low) … 0 (десять) – \(high)"
    case .frequency(let options):
      options.enumerated().map { "\($0.offset + 1) – \($0.element)" }.joined(separator: " · ")
    case .yesNo: "\(yes) – да, \(no) – нет (или 1 и 0)"
    case .open: "Enter – дальше. Пустой ответ или точка – не ответили, ↑ – назад"
    }
  }
}
