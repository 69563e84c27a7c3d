import Mentoring

extension PeopleWords {
  static let russian = PeopleWords(
    counts: countsInRussian,
    found: { query, count, all in
      (query.isEmpty ? "" : "«\(query)»: ") + "найдено \(count) из \(all)"
    },
    foundSoFar: { query, count, read, all in
      (query.isEmpty ? "" : "«\(query)»: ")
        + "пока найдено \(count) (прочитано \(read) из \(all))"
    },
    nothingFound: "Никого не нашлось. Esc – показать всех",
    stillReading: { read, all in
      "База ещё читается" + (all > 0 ? ": \(read) из \(all)" : "") + " – повторите через секунду"
    },
    stillSearching: "База ещё просматривается – повторите через секунду",
    empty: { side, keys in
      switch side {
      case .mentee:
        "Здесь будут наставляемые: кому и в чём нужна помощь."
          + " Пока никого нет. \(keys["people.add"]) – внести первого."
      case .mentor:
        "Здесь будут наставники: кто и в чём может помочь."
          + " Пока никого нет. \(keys["people.add"]) – внести первого."
      }
    },
    sorting: sortingInRussian,
    column: columnInRussian,
    place: { place, count in count == 0 ? "" : "\(place) из \(count)" },
    born: bornInRussian,
    shortStanding: { standing in
      switch standing {
      case .given: "есть"
      case .missing: "нет !"
      case .withdrawn: "отозв. !"
      }
    },
    standing: { standing in
      switch standing {
      case .given(let day): "Согласие на обработку персональных данных от \(day.dotted)"
      case .missing: "Нет согласия на обработку – в пару и приказ не попадёт."
      case .withdrawn(let day): "Согласие отозвано \(day.dotted) – в пару не попадёт."
      }
    },
    workStanding: { standing in
      switch standing {
      case .given(let day): "Согласие работника (ст. 351.8 ТК РФ) от \(day.dotted)"
      case .missing: "Напоминание: нет согласия работника (ст. 351.8 ТК РФ)"
      case .withdrawn(let day):
        "Напоминание: согласие работника (ст. 351.8 ТК РФ) отозвано \(day.dotted)"
      }
    },
    givenOn: { "есть, от \($0.dotted)" },
    workState: { standing in
      switch standing {
      case .given(let day): "есть, от \(day.dotted)"
      case .missing: "нет – напоминание (ст. 351.8 ТК РФ)"
      case .withdrawn(let day): "отозвано \(day.dotted) – напоминание (ст. 351.8 ТК РФ)"
      }
    },
    surveyState: { closed, all in
      switch closed {
      case 0: "не введена"
      case all...: "введена (\(closed) из \(all))"
      default: "введена не вся (\(closed) из \(all))"
      }
    },
    ageText: ageInRussian,
    wishedAge: { side, age in
      switch side {
      case .mentee: "наставник \(ageInRussian(age))"
      case .mentor: "наставляемый \(ageInRussian(age))"
      }
    },
    load: { taken, capacity in "занято мест: \(taken) из \(capacity)" },
    wishes: "Пожелания", noWishes: "нет", noPartner: "нет",
    noRequest: { side in
      switch side {
      case .mentee: "не записан – доске не с чем сравнивать"
      case .mentor: "не записаны – доске не с чем сравнивать"
      }
    },
    noTags: "нет – по меткам доска подбирает пару",
    noPosition: "не указана – в приказе будет пусто",
    cureConsent: "внести согласие", cureSurvey: "ввести анкету", curePair: "на доску",
    cureCard: "внести",
    consent: "Согласие", workConsent: "Согласие работника", survey: "Анкета «до»",
    partner: { side in
      switch side {
      case .mentee: "Наставник"
      case .mentor: "Наставляемые"
      }
    },
    noAnswers: "Ответов анкет ещё нет", skipped: "(пропущен)", notKeyedIn: "· не введён",
    blank: "(нет ответа)", yes: "да", no: "нет", mark: { "\($0) из 10" },
    newHeading: { side in
      switch side {
      case .mentee: "Новый наставляемый"
      case .mentor: "Новый наставник"
      }
    },
    name: "Фамилия, имя, отчество", birthDate: "Дата рождения", contact: "Контакт",
    position: "Должность", workplace: "Группа / место работы", employee: "Работает у нас",
    tags: "Метки", form: "Форма", roleModel: "Ролевая модель", capacity: "Сколько возьмёт",
    request: { side in
      switch side {
      case .mentee: "Запрос"
      case .mentor: "Компетенции"
      }
    },
    age: { side in
      switch side {
      case .mentee: "Возраст наставника"
      case .mentor: "Возраст наставляемого"
      }
    },
    nameHint: "полностью, как в приказе: Иванова Анна Сергеевна",
    birthHint: "14.03.2003 или короче: 14.3.03, 14 мар 2003",
    contactHint: "телефон или почта; у ребёнка – законного представителя",
    positionHint: "воспитатель, учитель-логопед; у ученика – класс",
    workplaceHint: "группа «Ромашка», кабинет; у приглашённого – его организация",
    employeeHint: "пробел меняет: работнику нужно согласие по ст. 351.8 ТК РФ",
    tagsHint: "через запятую; по общим меткам доска подбирает пару",
    formHint: "", ageHint: "35–50, 35+ или до 50; пусто – всё равно",
    capacityHint: "сколько наставляемых согласен взять, от 0 до 20",
    notChosen: "не выбрана",
    requestHint: { side in
      switch side {
      case .mentee: "в чём нужна помощь, своими словами; Tab – дальше"
      case .mentor: "в чём может помочь, своими словами; Tab – дальше"
      }
    },
    isHere: { name, side, key in
      "\(name.short) уже есть среди \(genitive(side)): \(key) – открыть эту карточку"
    },
    isThere: { name, side, key in
      "\(name.short) уже есть среди \(genitive(side)): \(key) – взять этого человека"
    },
    taken: "Тот же человек, что и на другой стороне: имя и контакт у них общие",
    takenForNew: "Человека берут только в новую карточку",
    nobodyToTake: "На другой стороне нет никого, кого здесь ещё нет",
    takeHeading: { side in
      switch side {
      case .mentee: "Взять из наставников: начните писать имя"
      case .mentor: "Взять из наставляемых: начните писать имя"
      }
    },
    typedAge: { age in age.from == nil ? age.to.map { "до \($0)" } ?? "" : age.text },
    badAge: { side in
      switch side {
      case .mentee: "Возраст наставника: пишите 35–50, 35+ или до 50, не больше 120"
      case .mentor: "Возраст наставляемого: пишите 35–50, 35+ или до 50, не больше 120"
      }
    },
    oddAge: { years in
      "Это \(Plural.russian(years, "год", "года", "лет")): верна ли дата? Сохранить можно и так"
    },
    marked: { "помечено: \($0)" },
    mask: "Маска",
    maskHint: "часть слова, Иван* или *ова; пусто – все, кто виден. Ищут и по группе, и по запросу",
    nobodyFits: "Никто не подошёл",
    markFirst: "Никто не помечен: Ins помечает строку, + – по маске",
    nobodySigns:
      "Некому внести: согласие уже есть, или за несовершеннолетнего подписывает представитель",
    signing: { count, all in
      count == all
        ? "Согласие будет внесено: \(count). Каждый подписал сам. Одна отмена вернёт всё сразу."
        : "Согласие будет внесено: \(count) из \(all); у остальных оно есть или подписывает представитель."
    },
    tableName: { side in
      switch side {
      case .mentee: "Наставляемые"
      case .mentor: "Наставники"
      }
    },
    exported: { printed in
      [
        (printed.isWritten ? "Таблица записана: " : "Таблица была бы записана: ") + printed.path,
        printed.kept.map { _ in "прежний файл изменён не программой и оставлен как есть" },
      ].compactMap { $0 }.joined(separator: "; ")
    },
    consentOfAllHeading: "Согласие всем помеченным", markHeading: "Пометка по маске",
    unmarkHeading: "Снятие пометок по маске",
    columnsHeading: "Столбцы", orderHeading: "Порядок строк: по каким столбцам",
    filterHeading: "Отбор по столбцам", filterHint: "часть слова; тире – где не заполнено",
    orderHint: "1 – главный столбец. Пробел добавляет столбец, ещё раз – меняет направление,"
      + " в третий раз – убирает. Равные стоят по фамилии.",
    anyChoice: "все", filterChoiceHint: "← → или первая буква; «все» – без отбора",
    choice: choiceInRussian,
    apply: "Готово", showHide: "Показать/скрыть", moveColumn: "Сдвинуть",
    width: "Ширина", asAtFirst: "Сбросить", addKey: "Добавить", byName: "По фамилии",
    removeSeveral: { side, count in
      switch side {
      case .mentee:
        "Удалить \(Plural.russian(count, "наставляемого", "наставляемых", "наставляемых"))?"
      case .mentor:
        "Удалить \(Plural.russian(count, "наставника", "наставников", "наставников"))?"
      }
    },
    goSeveral: { names, rest, keys in
      Sentence.ended(names + (rest > 0 ? " и ещё \(rest)" : ""))
        + " Вместе с карточками будут удалены их пары, согласия и ответы анкет."
        + " \(keys.undo) вернёт всех."
    },
    removeQuestion: { side in
      switch side {
      case .mentee: "Удалить наставляемого?"
      case .mentor: "Удалить наставника?"
      }
    },
    goes: { name, parts, keys in
      "\(name.full). Будет удалено: \(parts.joined(separator: ", ")). \(keys.undo) вернёт."
    },
    goesCard: { side in
      switch side {
      case .mentee: "карточка наставляемого"
      case .mentor: "карточка наставника"
      }
    },
    goesPairs: { names in
      (names.count == 1 ? "пара" : "пары") + " (\(names.joined(separator: ", ")))"
    },
    goesConsents: "согласия", goesAnswers: "ответы анкет",
    staysOnOtherSide: { side in
      "Человек останется среди \(genitive(side)) – с согласиями и ответами."
    },
    consentsOf: { "Согласия: \($0.full)" },
    kindName: { kind in
      switch kind {
      case .processing: "обработка персональных данных"
      case .distribution: "распространение (публикация)"
      case .mentoringWork: "работа по ст. 351.8 ТК РФ"
      }
    },
    noConsents: { "Согласий ещё нет. \($0["consents.add"]) – внести согласие с бумаги." },
    alreadyWithdrawn: "Это согласие уже отозвано", newConsent: "Новое согласие с бумаги",
    mending: { kind, day in "Исправление: \(kind), согласие от \(day.dotted)" },
    withdrawing: { kind, day in "Отзыв: \(kind), согласие от \(day.dotted)" },
    kind: "Согласие", signedOn: "Подписано", withdrawnOn: "Отозвано", signer: "Подписал",
    otherConsentStays: { "В силе останется согласие от \($0.dotted): ничего не изменится." },
    withdrawnDistribution: "Сведения об участнике больше нельзя публиковать.",
    withdrawnWork: "На доске и в приказе снова появится напоминание о статье 351.8 ТК РФ.",
    withdrawnProcessing: "Без этого согласия человек не войдёт в новые пары и приказы.",
    withdrawnPairs: { partners in
      partners.count == 1
        ? "Пара (\(partners[0])) останется, но подписать приказ о ней будет нельзя."
        : "Пары останутся, но подписать приказ о них будет нельзя: "
          + partners.joined(separator: ", ")
    },
    withdrawnOrder: { number in
      "Приказ № \(number) уже подписан и остаётся в силе: отзыв будет виден в его строке."
    },
    kindHint: "на каждый вид – отдельная бумага",
    dateHint: "дата на бумаге: 5.10, вчера, пн",
    withdrawnHint: "день отзыва; пусто – согласие действует",
    signerHint: { age in
      switch age {
      case ..<ConsentRules.ownSignature: "законный представитель: фамилия, имя, отчество"
      case ..<ConsentRules.adult: "законный представитель; с 14 лет можно и самому"
      default: "взрослый подписывает сам"
      }
    },
    removeConsentQuestion: "Удалить запись о согласии?",
    removeConsentText: { kind, day, name, keys in
      "\(name.full): \(kind), от \(day.dotted). Удаляют ошибочную запись; если согласие отозвано,"
        + " внесите отзыв. \(keys.undo) вернёт."
    },
    markRow: ActionWords(
      "Пометить", "Пометить строку или снять пометку", also: "отметить выделить"),
    markAll: ActionWords(
      "Пометить по маске", "Пометить по маске или всех, кто виден", also: "отметить выделить"),
    unmarkAll: ActionWords("Снять по маске", "Снять пометки по маске или со всех, кто виден"),
    turnMarks: ActionWords(
      "Наоборот", "Поменять пометки на обратные у всех, кто виден", also: "инвертировать"),
    export: ActionWords(
      "В файл", "Записать помеченных, а без пометок всех видимых, таблицей CSV",
      also: "экспорт выгрузка выгрузить сохранить csv excel эксель таблица печать напечатать"),
    consentOfAll: ActionWords(
      "Согласие всем", "Внести согласие всем помеченным", also: "персональные пдн"),
    copy: ActionWords(
      "Скопировать", "Скопировать помеченных таблицей", also: "копировать копия буфер"),
    columns: ActionWords(
      "Столбцы", "Выбрать столбцы, их порядок и ширину", also: "колонки настройка"),
    order: ActionWords(
      "Порядок", "Упорядочить строки по нескольким столбцам",
      also: "сортировка сортировать несколько"),
    filter: ActionWords("Отбор", "Отобрать строки по столбцам", also: "фильтр поиск выборка"),
    left: ActionWords("Левее", "Прокрутить столбцы влево"),
    right: ActionWords("Правее", "Прокрутить столбцы вправо"),
    history: ActionWords(
      "История", "История записи: все шаги с этим человеком", also: "изменения журнал кто когда"),
    add: ActionWords("Новый", "Внести нового участника", also: "добавить создать"),
    edit: ActionWords("Изменить", "Изменить карточку", also: "править редактировать исправить"),
    consents: ActionWords(
      "Согласия", "Внести или отозвать согласия участника", also: "согласие персональные данные пдн"
    ),
    find: ActionWords("Найти", "Найти по имени, группе, запросу", also: "поиск искать"),
    remove: ActionWords("Удалить", "Удалить участника", also: "стереть убрать"),
    view: ActionWords(
      "Целиком", "Показать карточку целиком и ответы анкет", also: "просмотр подробно"),
    sort: ActionWords(
      "По группе", "Сменить порядок строк: по фамилии или по группе", also: "сортировка сортировать"
    ),
    enterSurvey: ActionWords("Анкета", "Перейти к вводу анкеты участника", also: "опросник опрос"),
    goToBoard: ActionWords("Доска", "Перейти к участнику на доске", also: "пара подбор"),
    down: ActionWords("Ниже", "Строкой ниже"), up: ActionWords("Выше", "Строкой выше"),
    clear: ActionWords("Показать всех", "Убрать поиск и показать всех"),
    keepFound: ActionWords("К найденным", "Перейти к найденным"),
    save: ActionWords("Сохранить", "Сохранить и закрыть форму"),
    nextField: ActionWords("Дальше", "Перейти к следующему полю; Shift+Tab – к предыдущему"),
    take: ActionWords("Взять", "Взять человека, который уже есть в программе"),
    cancel: ActionWords("Назад"),
    addConsent: ActionWords("Новое", "Внести согласие с бумаги", also: "добавить"),
    editConsent: ActionWords("Изменить", "Исправить внесённое согласие", also: "править"),
    withdraw: ActionWords("Отозвать", "Внести отзыв согласия"),
    removeConsent: ActionWords("Удалить", "Удалить ошибочную запись о согласии"),
    closeConsents: ActionWords("Назад", "Вернуться к списку участников"))

  private static func sortingInRussian(_ keys: [PeopleOrder.Key], _ side: Side) -> String {
    let first = keys.first ?? PeopleOrder.Key(column: .name)
    guard keys.count > 1 || ![.name, .place].contains(first.column) else {
      return (first.column == .name ? "по фамилии " : "по группе ") + arrow(first)
    }
    return keys.map { "\(columnInRussian($0.column, side)) \(arrow($0))" }.joined(separator: ", ")
  }

  /// Which way the rows go.
  static func arrow(_ key: PeopleOrder.Key) -> String { key.isDescending ? "↓" : "↑" }

  /// `Ромашка` for `группа «Ромашка»`.
  static func shortGroup(_ place: String) -> String {
    let word = "группа "
    guard place.lowercased().hasPrefix(word) else { return place }
    let name = place.dropFirst(word.count)
    return name.first == "«" && name.last == "»" && name.count > 2
      ? String(name.dropFirst().dropLast()) : String(name)
  }

  private static func countsInRussian(_ side: Side, _ counts: PeopleCounts) -> String {
    let lacking = counts.withoutConsent > 0 ? "\(counts.withoutConsent) без согласия" : ""
    let parts =
      switch side {
      case .mentee:
        [
          Plural.russian(counts.all, "наставляемый", "наставляемых", "наставляемых"), lacking,
          counts.unpaired > 0 ? "\(counts.unpaired) без пары" : "",
        ]
      case .mentor:
        [
          Plural.russian(counts.all, "наставник", "наставника", "наставников"), lacking,
          Plural.russian(counts.freePlaces, "свободное место", "свободных места", "свободных мест"),
        ]
      }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func ageInRussian(_ age: AgeRange) -> String {
    switch (age.from, age.to) {
    case (let from?, let to?) where from == to: Plural.russian(from, "год", "года", "лет")
    case (let from?, let to?): "\(from)–" + Plural.russian(to, "год", "года", "лет")
    case (let from?, nil): "от " + Plural.russian(from, "года", "лет", "лет")
    case (nil, let to?): "до " + Plural.russian(to, "года", "лет", "лет")
    case (nil, nil): ""
    }
  }

  @Sendable private static func choiceInRussian(_ column: PeoplePage.Column, _ code: String)
    -> String
  {
    switch (column, code) {
    case (.consent, "given"): "есть"
    case (.consent, _): "нет"
    case (_, "whole"): "введена"
    case (_, "part"): "введена не вся"
    default: "не введена"
    }
  }

  private static func columnInRussian(_ column: PeoplePage.Column, _ side: Side) -> String {
    switch (column, side) {
    case (.name, _): "Фамилия, имя, отчество"
    case (.place, _): "Группа"
    case (.request, .mentee): "Запрос"
    case (.request, .mentor): "Компетенции"
    case (.consent, _): "Согласие"
    case (.load, _): "Места"
    case (.survey, _): "Анкета"
    case (.partners, .mentee): "Наставник"
    case (.partners, .mentor): "Наставляемые"
    case (.position, _): "Должность"
    case (.age, _): "Лет"
    }
  }

  private static func bornInRussian(_ day: CalendarDay?, _ age: Int?) -> String {
    guard let day else { return "" }
    guard let age, age >= 0 else { return day.dotted }
    return "\(day.dotted) (\(Plural.russian(age, "год", "года", "лет")))"
  }

  private static func genitive(_ side: Side) -> String {
    switch side {
    case .mentee: "наставляемых"
    case .mentor: "наставников"
    }
  }
}
