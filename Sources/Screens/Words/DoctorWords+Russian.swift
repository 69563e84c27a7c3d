import TerminalKit

extension DoctorWords {
  static let russian = DoctorWords(
    label: labelInRussian, found: foundInRussian, deed: deedInRussian, trouble: troubleInRussian,
    summary: { count in
      count == 0
        ? "Всё в порядке"
        : "Найдено: \(Plural.russian(count, "замечание", "замечания", "замечаний"))"
    })

  private static func labelInRussian(_ item: Item) -> String {
    switch item {
    case .terminal: "Терминал"
    case .size: "Окно"
    case .locale: "Кодировка"
    case .colours: "Цвета"
    case .theme: "Тема"
    case .input: "Ввод"
    case .clipboard: "Копирование"
    case .config: "Настройки"
    case .keys: "Клавиши"
    case .themes: "Свои темы"
    case .handbook: "Справочник"
    case .state: "Где остановились"
    case .disk: "Диск"
    }
  }

  private static func foundInRussian(_ fact: Fact) -> String {
    switch fact {
    case .name(let name): name
    case .unset: "не задано"
    case .noTerminal: "не терминал"
    case .size(let columns, let lines): "\(columns)×\(lines)"
    case .locale(let wished, let codeset): "\(wished ?? "не задана"), \(codeset)"
    case .colours(let count): count.map { "\($0)" } ?? "неизвестно"
    case .ground(let kind, let isAsked, let isAnswered): groundInRussian(kind, isAsked, isAnswered)
    case .files(let count): Plural.russian(count, "файл", "файла", "файлов")
    case .present: "есть"
    case .missing: "нет"
    case .writable(let isSo): isSo ? "папка доступна" : "папка недоступна"
    case .clipboards(let ways):
      ways.isEmpty ? "нет" : ways.map(wayInRussian).joined(separator: ", ")
    case .noHome: "нет домашней папки"
    case .free(let megabytes): "свободно \(megabytes) МБ"
    case .input(let isConsole): isConsole ? "простая консоль" : "мышь, вставка, переход в окно"
    }
  }

  private static func groundInRussian(_ kind: Theme.Kind?, _ isAsked: Bool, _ isAnswered: Bool)
    -> String
  {
    let ground =
      switch kind {
      case .dark: "фон тёмный"
      case .light: "фон светлый"
      case nil: "фон неизвестен"
      }
    if !isAsked { return ground }
    return ground + (isAnswered ? ", ответил терминал" : ", терминал не ответил")
  }

  private static func deedInRussian(_ deed: Deed) -> String {
    switch deed {
    case .draws(let description): "работает как \(description)"
    case .drawsNothing: "экран показать негде; кадр печатает kurator show"
    case .drawsUnicode: "рисует любые буквы и линии"
    case .drawsASCII: "рисует только знаками ASCII, русское – латиницей"
    case .usesColours(let count): "берёт \(Plural.russian(count, "цвет", "цвета", "цветов"))"
    case .usesNoColour(let isWished):
      isWished ? "без цвета, как просили" : "без цвета: выделяет жирным, чертой снизу, обратным"
    case .wears(let name, let isChosen):
      "\(name)" + (isChosen ? " – выбрана" : " – подобрана к фону")
    case .fits: "помещается всё"
    case .fitsBarely: "помещается, но удобнее от 80×24"
    case .fitsNot: "мало: нужно хотя бы 40×10"
    case .takesInput(let mouse):
      mouse ? "клавиши и мышь" : "клавиши; мышь оставлена терминалу"
    case .copies(let file, let isOnly):
      isOnly ? "в файл \(file)" : "туда, а если нельзя – в файл \(file)"
    case .reads(let path): "читает \(path)"
    case .readsWithFindings(let path): "строки с ошибками пропускает: \(path)"
    case .usesOwn(let path):
      "берёт встроенное" + (path.map { "; свои – в \($0)" } ?? "")
    case .remembers(let path): "помнит место в \(path)"
    case .forgets: "ничего не запомнит"
    case .locks: "места хватает; открытый в двух окнах файл не испортится"
    case .locksNot: "один файл нельзя открывать в двух окнах"
    case .hasRoom: "места хватает"
    case .hasTooLittle: "места мало"
    }
  }

  private static func wayInRussian(_ way: Clipboard) -> String {
    switch way {
    case .terminal: "сам терминал (OSC 52)"
    case .program(let name): name
    }
  }

  private static func troubleInRussian(_ trouble: Trouble) -> String {
    switch trouble {
    case .dumb(let term?):
      "Терминал «\(term)» не умеет двигать курсор: откройте kurator в обычном окне терминала"
    case .dumb(nil): "Переменная TERM не задана: задайте её, например TERM=xterm-256color"
    case .notDescribed(let term, let used?):
      "У системы нет описания терминала «\(term)», взято «\(used)»: установите пакет ncurses-term"
    case .notDescribed(let term, nil):
      "У системы нет описания терминала «\(term)»: установите пакеты ncurses-base и ncurses-term"
    case .tooSmall(let columns, let lines):
      "Окно \(columns)×\(lines) мало: увеличьте его хотя бы до 40×10, лучше до 80×24"
    case .noUTF8:
      "В системе нет кодировки UTF-8: задайте LANG=C.UTF-8 или установите пакет locales"
    case .otherEncoding(let locale):
      "Кодировка \(locale) – не UTF-8, русские буквы показаны латинскими: включите в терминале "
        + "UTF-8 и задайте LANG=ru_RU.UTF-8 (или letters: unicode в config.yaml)"
    case .notWritable(let folder, let reason):
      "В папку \(folder) нельзя записать (\(reason)): проверьте права"
    case .noLocks(let folder):
      "На диске папки \(folder) файл не защищён от двух программ: не открывайте его в двух окнах"
    case .littleSpace(let folder, let megabytes):
      "На диске папки \(folder) осталось \(megabytes) МБ: освободите место"
    case .noHome: "Нет домашней папки: задайте переменную HOME, чтобы настройки сохранялись"
    }
  }
}
