import Mentoring
import TerminalKit

extension OrderWords {
  static let russian = OrderWords(
    empty: {
      "Здесь будет приказ о парах. Приказов ещё нет, и пар для них тоже."
        + " \($0.board) – принять пары на доске."
    },
    offer: { "Приказа на эти пары ещё нет · " + pairsInRussian($0) },
    draft: { order, pairs in "Проект приказа\(heading(of: order)) · " + pairsInRussian(pairs) },
    signed: { order, pairs in "Приказ\(heading(of: order)) подписан · " + pairsInRussian(pairs) },
    lacks: { fields, keys in
      let (elsewhere, here) = (
        fields.filter(\.isOfOrganisation), fields.filter { !$0.isOfOrganisation }
      )
      let parts = [("", here), ("\(keys["shell.organisation"]) – ", elsewhere)].filter {
        !$0.1.isEmpty
      }
      return "не хватает: "
        + parts.map { $0 + $1.map(nameInRussian).joined(separator: ", ") }.joined(separator: "; ")
    },
    awaitsSignature: "ждёт подписи",
    placeOf: { "приказ \($0) из \($1): \($2["orders.older"]) \($2["orders.newer"])" },
    number: "Номер", date: "Дата", basis: "В соответствии с", term: "Срок пар", control: "Контроль",
    report: "Отчёт", state: "Состояние",
    keepsControl: "оставляю за собой",
    stateOf: { $0.state == .signed ? "подписан" : $0.id == nil ? "не начат" : "проект" },
    termOf: { first, last in (first?.dotted ?? "с даты приказа") + " – " + last.dotted },
    until: { "до \($0.dotted)" },
    pairs: { "Пары (\($0))" }, leftOut: { "Не войдут (\($0))" },
    outside: { $0 > 0 ? " · вне приказа \($0)" : "" },
    sides: "наставник – наставляемый", papers: "бумаги", noConsent: "согл. !",
    reason: { standing in
      switch standing {
      case .missing: "нет согласия"
      case .withdrawn(let day): "согласие отозвано \(day.dotted)"
      case .given: "нет пары"
      }
    },
    pair: { mentor, mentee, form in
      let names = named(mentor) + " – " + named(mentee)
      return form.isEmpty ? names : names + " · форма «\(form)»"
    },
    reminder: { names in
      "Напоминание: нет согласия по ст. 351.8 ТК. Enter – внести: " + list(names)
    },
    withdrawn: { names in
      "Подписать нельзя: нет действующего согласия на обработку данных. Enter – внести: "
        + list(names)
    },
    withdrawnSince: { names in
      "После подписи отозвано согласие на обработку данных: " + list(names)
        + ". Приказ в силе; Enter – к согласиям"
    },
    cureOf: { standing in
      switch standing {
      case .missing: "Нет согласия на обработку персональных данных. Enter – внести"
      case .withdrawn(let day):
        "Согласие на обработку персональных данных отозвано \(day.dotted). Enter – внести новое"
      case .given: "Согласие есть, пары нет. Enter – подобрать на доске"
      }
    },
    haveRead: "Ознакомлены",
    shareOf: { "\($0) из \($1)" },
    unread: { first, others, keys in
      "Не ознакомлены: " + list(first) + (others > 0 ? " и ещё \(others)" : "")
        + ". \(keys["orders.acquaint"]) – отметить"
    },
    readersHeading: { order, read, all in
      "С приказом\(heading(of: order)) ознакомлены: \(read) из \(all)"
    },
    marksOn: { "Отметка ставится днём \($0.dotted); \($1["orders.readersDay"]) – другой день" },
    readerName: "Фамилия, имя, отчество", readerPost: "Должность", readOn: "Ознакомлен",
    notRead: "нет", allHaveRead: "С приказом ознакомлены уже все",
    readingDayHeading: "Когда ознакомлены",
    readingDayHint: "день рядом с подписью на листе; его получат следующие отметки",
    signToAcquaint: {
      "Приказ ещё не подписан, знакомить не с чем: сначала \($0["orders.sign"]) – подписан"
    },
    unmarks: {
      "Отметки об ознакомлении (\($0)) будут сняты: с новым приказом знакомят заново."
    },
    nextBegin: { "\($0["orders.begin"]) – начать проект: номер и дату можно вписать потом." },
    nextFill: { keys in
      "\(keys["orders.edit"]) – вписать недостающее. Печатать проект"
        + " (\(keys["orders.print"])) можно сколько угодно раз."
    },
    nextSign: { keys in
      "\(keys["orders.print"]) – напечатать и отдать на подпись."
        + " Подписан – \(keys["orders.sign"]): пары закрепятся."
    },
    nextSigned: {
      "Пары подписанного приказа не меняют. Чтобы изменить, снимите подпись: \($0["orders.unsign"])."
    },
    changedCards: { pairs in
      "Карточки с тех пор изменены, в приказе – как подписано: "
        + pairs.joined(separator: ", ")
    },
    printed: { printed in
      [
        (printed.isWritten ? "Записано: " : "Было бы записано: ") + printed.path,
        printed.kept.map { _ in "прежний файл изменён не программой и оставлен как есть" },
        printed.hasReplaced ? "прежний файл с другим текстом заменён" : nil,
        "С – скопировать путь",
      ].compactMap { $0 }.joined(separator: " · ")
    },
    newPage: "новый лист", settingPaper: "Текст приказа готовится…",
    settingStopped: { "Текст приказа не готов: \($0["orders.read"]) – подготовить" },
    first: "Пары с", last: "Пары по",
    numberHint: "как в журнале регистрации: 42-ОД; пусто – пока не известен",
    dateHint: "день регистрации; пусто – пока не известна",
    basisHint: "в творительном падеже: уставом; каждое основание с новой строки; Tab – дальше",
    firstHint: "пусто – с даты приказа", lastHint: "обычно 31 мая",
    controlHint: "пусто – оставляю за собой; иначе на кого: старшего воспитателя Орлову Т.В.",
    reportHint: "до какого дня наставники отчитываются",
    signQuestion: "Приказ подписан?", unsignQuestion: "Снять подпись?",
    removeQuestion: "Удалить проект?",
    signs: { order, pairs in "Приказ\(heading(of: order)), " + pairsInRussian(pairs) + "." },
    unsigns: { order, pairs in
      "Приказ\(heading(of: order)) снова станет проектом, и "
        + "его " + Plural.russian(pairs, "пару", "пары", "пар")
        + " можно будет менять. Запись о подписи останется в истории."
    },
    staysDraft: "Приказ остался проектом: ничего не подписано и не потеряно",
    freezes: { keys in
      "Номер, дата и пары закрепятся: изменить их можно будет, только сняв подпись"
        + " (\(keys["orders.unsign"]))."
    },
    withoutWorkConsent: { "Напоминание: нет согласия по ст. 351.8 ТК – " + list($0) },
    removes: { pairs, keys in
      "Номер, дата и всё вписанное будут удалены. Принятые пары ("
        + "\(pairs)) останутся на доске. \(keys.undo) вернёт."
    },
    noPairs: { "Нет пар, которые ждут приказа: примите их на доске (\($0.board))" },
    beginFirst: { "Проекта ещё нет: \($0["orders.begin"]) – начать" },
    isSigned: "Приказ уже подписан",
    unsignToEdit: {
      "Подписанный приказ не меняют: сначала снимите подпись (\($0["orders.unsign"]))"
    },
    notSigned: "Это проект: подписи на нём ещё нет",
    unsignToRemove: {
      "Подписанный приказ не удаляют: сначала снимите подпись (\($0["orders.unsign"]))"
    },
    printFirst: { "Сначала напечатайте приказ: \($0["orders.print"])" },
    noOlder: "Более ранних приказов нет",
    noNewer: "Более новых приказов нет",
    signingNeeds: { fields, keys in
      "Для подписи впишите: " + fields.map(nameInRussian).joined(separator: ", ")
        + " (\(keys["orders.edit"]))"
    },
    signingNeedsConsent: {
      "Нет согласия на обработку данных (Enter на строке – внести): " + list($0)
    },
    sign: ActionWords("Подписан", "Отметить, что приказ подписан", also: "подписать подпись"),
    edit: ActionWords(
      "Изменить", "Вписать номер, дату, сроки и основание", also: "править редактировать"),
    print: ActionWords(
      "Печать", "Записать приказ в файл DOCX", also: "распечатать документ word экспорт"),
    copy: ActionWords(
      "Путь", "Скопировать путь к напечатанному файлу", also: "копировать копия буфер"),
    begin: ActionWords("Начать", "Начать проект приказа", also: "новый создать добавить"),
    unsign: ActionWords("Снять подпись", "Снять подпись с приказа"),
    remove: ActionWords("Удалить", "Удалить проект приказа", also: "стереть"),
    read: ActionWords("Весь текст", "Показать приказ во всю ширину", also: "просмотр"),
    about: ActionWords(
      "Подробно", "Прочитать всё о строке и о том, чего ждёт приказ", also: "просмотр пара"),
    cure: ActionWords("Исправить", "Перейти туда, где это исправляют"),
    older: ActionWords("Раньше", "Показать более ранний приказ"),
    newer: ActionWords("Позже", "Показать более новый приказ"),
    toBoard: ActionWords("К доске", "Вернуться к доске"),
    down: ActionWords("Ниже", "Строкой ниже"), up: ActionWords("Выше", "Строкой выше"),
    pageDown: ActionWords("Дальше", "Следующая страница приказа"),
    pageUp: ActionWords("Назад", "Предыдущая страница приказа"),
    top: ActionWords("Начало", "К началу приказа"), end: ActionWords("Конец", "К концу приказа"),
    back: ActionWords("К парам", "Вернуться к парам приказа"),
    save: ActionWords("Сохранить", "Сохранить проект"), cancel: ActionWords("Назад"),
    acquaint: ActionWords(
      "Ознакомлены", "Отметить, кто ознакомлен с приказом", also: "ознакомление лист прочитали"),
    markReader: ActionWords("Отметить", "Отметить ознакомленного или снять отметку"),
    markReaders: ActionWords("Всех", "Отметить всех, кто ещё не ознакомлен"),
    readersDay: ActionWords("День", "Указать день ознакомления", also: "дата"))

  private static func heading(of order: PairOrder) -> String {
    (order.content.number.isEmpty ? "" : " № \(order.content.number)")
      + (order.content.date.map { " от \($0.dotted)" } ?? "")
  }

  private static func pairsInRussian(_ count: Int) -> String {
    Plural.russian(count, "пара", "пары", "пар")
  }

  private static func list(_ names: [PersonName]) -> String {
    names.map(\.short).joined(separator: ", ")
  }

  private static func named(_ person: Person) -> String {
    let post = [person.position, person.workplace].filter { !$0.isEmpty }.joined(separator: ", ")
    return post.isEmpty ? person.name.full : "\(person.name.full) (\(post))"
  }

  private static func nameInRussian(_ field: OrderText.Field) -> String {
    switch field {
    case .number: "номер"
    case .date: "дата"
    case .termFirst: "начало срока"
    case .termLast: "конец срока"
    case .control: "контроль"
    case .reportDue: "срок отчёта"
    case .organization: "организация"
    case .place: "населённый пункт"
    case .year: "учебный год"
    case .basis: "основание"
    case .head: "имя руководителя"
    }
  }
}
