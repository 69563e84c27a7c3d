import Mentoring

extension RefusalWords {
  static let russian = RefusalWords(
    rule: ruleInRussian, trouble: troubleInRussian,
    unreadable: { "Файл \($0) не читается (\($1)): проверьте путь и права" },
    unwritable: { "Файл \($0) не записан (\($1)): выберите другую папку" },
    damaged: { path, copy in
      "\(path) повреждён, часть записей не читается. "
        + (copy.map { "Рядом есть копия, откройте её: \($0)" }
          ?? "Копии в его папке нет: откройте ту, что хранится в другом месте")
    },
    notARoadmap: {
      "\($0), строка \($1): это не таблица дорожной карты. Нужна таблица с этапами, мероприятиями,"
        + " сроками и ответственными, сохранённая как текст"
    }, line: { "\($0), строка \($1)" })

  private static func ruleInRussian(_ rule: BrokenRule) -> String {
    switch rule {
    case .empty(let field): "Не заполнено: \(name(of: field))"
    case .repeated(let field, let text):
      "\(capital(name(of: field))): «\(text)» указано дважды, оставьте один раз"
    case .actionStaysInMeasure: "Действие уже в этом мероприятии: выберите другое"
    case .waitsForItself(let circle):
      "Действия ждут друг друга по кругу: \(circle.map(\.number).joined(separator: " → ")). "
        + "Уберите одну из зависимостей"
    case .inTheFuture(let field, let day):
      "\(capital(name(of: field))): \(day.dotted) ещё не наступило"
    case .outOfRange(let field, let value, let range):
      "\(capital(name(of: field))): \(value) не подходит, можно от \(range.lowerBound) до \(range.upperBound)"
    case .gone(let field): "Запись уже удалена (\(name(of: field))): список обновлён"
    case .personIsThere(let name, _): "\(name.full) уже есть в программе: выберите из подсказки"
    case .participates(let name, .mentee): "\(name.full) уже есть среди наставляемых"
    case .participates(let name, .mentor): "\(name.full) уже есть среди наставников"
    case .adultSignsAlone(let name): "\(name.short) – взрослый человек и подписывает согласие лично"
    case .minorNeedsRepresentative(let name):
      "\(name.short) младше 14 лет: согласие подписывает законный представитель"
    case .withdrawnBeforeGiven(let withdrawn, let given):
      "Отзыв \(withdrawn.dotted) раньше согласия \(given.dotted): исправьте дату"
    case .answerDoesNotFit(let item): "Вопрос \(item): такой ответ не подходит"
    case .consentMissing(let name): "\(name.short): нет согласия на обработку персональных данных"
    case .consentIsThere(let name, let day):
      "\(name.short): такое согласие от \(day.dotted) уже внесено"
    case .pairIsBanned(let mentee, let mentor):
      "Пара \(mentee.short) – \(mentor.short) запрещена: снимите запрет на доске"
    case .pairsWithSelf(let name): "\(name.short) не может быть в паре с собой"
    case .alreadyPaired(let name): "\(name.short) уже в паре: сначала расторгните её"
    case .noPlaceLeft(let name, let capacity):
      "У наставника \(name.short) заняты все места (\(capacity))"
    case .signedOrderHolds(let number):
      "Пара утверждена приказом № \(number): сначала снимите его подпись"
    case .orderIsSigned(let number): "Приказ № \(number) подписан: изменить его нельзя"
    case .orderLacks(let field): "Для подписи нужно: \(name(of: field))"
    case .numberIsTaken(let number): "Приказ № \(number) в этом году уже есть: укажите другой номер"
    case .draftIsThere: "Проект приказа уже есть: изменения вносят в него"
    case .orderIsEmpty: "В приказе нет ни одной пары: примите пары на доске"
    case .orderIsUnsigned: "Приказ ещё не подписан: отмечать ознакомление рано"
    case .readBeforeOrder(let day, let date):
      "Ознакомление \(day.dotted) раньше даты приказа \(date.dotted): исправьте дату"
    case .termReversed(let first, let last):
      "Срок пар кончается \(last.dotted), раньше начала \(first.dotted): исправьте даты"
    case .pairsChangedSinceReview:
      "Пары изменились после просмотра: просмотрите приказ ещё раз и подпишите"
    case .orderChangedSinceReview:
      "Приказ изменился после просмотра: просмотрите его ещё раз и подпишите"
    case .orderIsReliedOn(let number): "На приказ № \(number) уже опираются: снять подпись нельзя"
    case .nothingToUndo: "Отменять нечего"
    case .nothingToRedo: "Возвращать нечего"
    case .historyMovedOn: "Записан уже другой шаг: посмотрите, что изменилось, и повторите"
    case .barrier(let title): "Этот шаг не отменяется: \(StepWords.russian.title(title))"
    }
  }

  private static func name(of field: BrokenRule.Field) -> String {
    switch field {
    case .name: "фамилия, имя, отчество"
    case .birthDate: "дата рождения"
    case .signer: "кто подписал"
    case .consentDate: "дата согласия"
    case .withdrawalDate: "дата отзыва"
    case .capacity: "число наставляемых"
    case .organizationName: "название организации"
    case .organizationShortName: "краткое название организации"
    case .headName: "имя руководителя"
    case .headTitle: "должность руководителя"
    case .place: "населённый пункт"
    case .roadmap: "дорожная карта"
    case .stage: "этап карты"
    case .measure: "мероприятие карты"
    case .responsible: "ответственный"
    case .action: "действие карты"
    case .doneDate: "дата выполнения"
    case .mentee: "наставляемый"
    case .mentor: "наставник"
    case .person: "участник"
    case .consent: "согласие"
    case .pair: "пара"
    case .order: "приказ"
    case .orderNumber: "номер приказа"
    case .orderDate: "дата приказа"
    case .readingDate: "дата ознакомления"
    case .questionnaire: "анкета"
    }
  }

  private static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func troubleInRussian(_ trouble: StoreTrouble) -> String {
    switch trouble {
    case .missing(let path): "Файла \(path) нет: проверьте путь или создайте программу"
    case .lost(let path, .replaced):
      "\(path) – уже другой файл, изменение не записано: откройте новый или сохраните копию"
    case .lost(let path, .gone):
      "Файла \(path) нет на месте, изменение не записано: верните файл или сохраните копию"
    case .lost(let path, .emptied):
      "Файл \(path) пуст, изменение не записано: сохраните всё под другим именем"
    case .lost(let path, .overwritten):
      "В файле \(path) теперь другое, изменение не записано: сохраните всё под другим именем"
    case .noFolder(let path): "Для файла \(path) нет папки: создайте её или укажите другой путь"
    case .exists(let path): "Файл \(path) уже есть: выберите другое имя"
    case .notAProgramme(let path):
      "\(path) – не программа наставничества, файл не изменён: нужен файл, созданный в kurator"
    case .isFolder(let path): "\(path) – папка: укажите файл программы в ней"
    case .notAllowed(let path):
      "\(path) нельзя прочитать, нет прав: откройте свой файл или попросите права у владельца"
    case .newer(let path, let version):
      "\(path) записан более новой версией (\(version)): обновите kurator, файл не изменён"
    case .readOnly(let path): "\(path): нет права записи. Скопируйте файл туда, где писать можно"
    case .full(let path): "\(path): на диске нет места. Освободите его и повторите"
    case .busy(let path): "\(path) занят другой программой: закройте её и повторите"
    case .damaged(let path, _):
      "\(path) повреждён, часть записей не читается. Откройте копию, если она есть"
    case .stopped(let path): "\(path): прервано, ничего не записано"
    case .failed(let path, let reason):
      "\(path): не удалось" + (reasons[reason].map { " (\($0))" } ?? "") + ". Повторите"
    }
  }

  /// What SQLite and the system say, as far as it helps to know; the rest is English, and for
  /// nobody here.
  private static let reasons = [
    "disk I/O error": "диск не отвечает", "out of memory": "не хватает памяти",
    "interrupted": "чтение прервано", "closed": "файл уже закрыт",
    "File name too long": "слишком длинное имя", "nameTooLong": "слишком длинное имя",
    "isFolder": "на месте файла папка", "Is a directory": "на месте файла папка",
    "Too many open files": "открыто слишком много файлов",
    "Input/output error": "диск не отвечает", "Stale file handle": "сетевая папка отключена",
  ]
}
