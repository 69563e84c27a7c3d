import Mentoring

extension CommandWords {
  /// Why a command line was not understood.
  public enum Mistake: Error, Hashable, Sendable {
    /// The first word is neither a command nor a programme; carries the command it resembles.
    case unknownCommand(String, nearest: String?)
    /// The second word of a command such as `import`.
    case unknownKind(String, command: String, known: [String])
    /// A command such as `import` alone.
    case missingKind(command: String, known: [String])
    /// No such option; carries the one it resembles.
    case unknownOption(String, command: String, nearest: String?)
    /// An option without its value.
    case missingValue(String)
    /// A value for an option that takes none.
    case valueForFlag(String)
    /// An argument that the command needs.
    case missingArgument(Argument, command: String)
    /// An option that the command needs.
    case missingOption(String, command: String)
    /// A command that takes a table or a programme, and has neither.
    case missingTableOrFile(command: String)
    /// A word too many.
    case unexpectedArgument(String, command: String)
    /// A value that the option or argument does not take.
    case badValue(String, of: String, Value)
    /// Options that exclude each other.
    case clash(String, String, command: String)
    /// An option that is of use beside another one only.
    case onlyWith(String, needs: String, command: String)
    /// An option that asks for further answers of an objective that has just one.
    case onlyAnswer(String, objective: String)
    /// An option for no more mentors than so many.
    case tooManyMentors(String, most: Int)
    /// An option for no more mentees times mentors than so many, with such demands.
    case tooManyCells(String, most: Int, PriceCondition)
    /// Somebody whom the table of scores does not know; carries the name it resembles.
    case noSuchPerson(String, option: String, MatchWords.Side, nearest: String?)
    /// A pair with its mentor first.
    case pairTurned(option: String, mentee: String, mentor: String)
    /// The handbook has no such file; carries the name it resembles.
    case unknownHandbookFile(String, nearest: String?)
    /// A copy of a file of the handbook under a name by which nothing is read; how it may be called.
    case handbookNameUnread(String, wanted: String)
    /// Anything else that the parser of the command line says.
    case other(command: String)
    /// There is no terminal to show screens in.
    case noTerminal
    /// There is no terminal to ask in before so many steps are taken or brought back.
    case needsYes(Int, command: String)
    /// The command asks before it writes, and there is nobody to ask.
    case needsAnswer(command: String)
  }

  /// What makes the prices of all pairs take longer than usual.
  public enum PriceCondition: Hashable, Sendable {
    /// Nothing but the size.
    case size
    /// The objective of that name.
    case objective(String)
    /// Bounds under which somebody may have several partners, or must have one.
    case bounds
  }

  /// What stands in its place on a command line, without a name.
  public enum Argument: String, Hashable, Sendable, CaseIterable {
    /// A programme file.
    case file
    /// A source to be imported.
    case source
    /// Where a copy goes.
    case destination
    /// A screen.
    case screen
    /// How many.
    case count
    /// A file of the handbook.
    case name
  }

  static func mistakeInRussian(_ mistake: Mistake) -> String {
    switch mistake {
    case .unknownCommand(let word, let nearest):
      "Неизвестная команда «\(word)»"
        + (nearest.map { ": возможно, имелась в виду «\($0)»" } ?? "")
        + ". Список команд – kurator --help; чтобы открыть программу, укажите файл .kurator"
    case .unknownKind(let word, let command, let known):
      "kurator \(command): неизвестно, что такое «\(word)». Можно: \(list(known))"
    case .missingKind(let command, let known):
      "kurator \(command): не указано, что именно. Можно: \(list(known))"
    case .unknownOption(let option, let command, let nearest):
      "\(name(command)): неизвестный параметр «\(option)»"
        + (nearest.map { ", возможно, имелся в виду «\($0)»" } ?? "")
        + ". Список параметров – \(name(command)) --help"
    case .missingValue(let option):
      "После параметра \(option) нужно значение. Пример – в kurator --help"
    case .valueForFlag(let option): "Параметр \(option) пишется без значения"
    case .missingArgument(let argument, let command):
      "\(name(command)): не указано, \(russian(argument))."
        + " Как пишется команда – \(name(command)) --help"
    case .missingOption(let option, let command):
      "\(name(command)): не хватает параметра \(option)"
        + (option == "--file" ? " (файл можно указать и в переменной KURATOR_FILE)" : "")
        + ". Как пишется команда – \(name(command)) --help"
    case .missingTableOrFile(let command):
      "\(name(command)): не хватает параметра --table (таблица баллов) или --file (программа; файл"
        + " можно указать и в переменной KURATOR_FILE)."
        + " Как пишется команда – \(name(command)) --help"
    case .unexpectedArgument(let word, let command):
      "\(name(command)): лишнее слово «\(word)». Имя с пробелами берут в кавычки;"
        + " как пишется команда – \(name(command)) --help"
    case .badValue(let value, let option, let kind):
      "\(option): «\(value)» не подходит, \(expectedInRussian(kind))"
    case .clash(let one, let other, let command):
      "\(name(command)): \(one) и \(other) вместе не пишутся. Оставьте что-то одно"
    case .onlyWith(let option, let needed, let command):
      "\(name(command)): \(option) пишется только вместе с \(needed)"
    case .onlyAnswer(let option, let objective):
      "\(option): для цели \(objective) ответ всегда один, равные баллы различает порядок в"
        + " таблице. Уберите \(option) или выберите другую цель"
    case .tooManyMentors(let option, let most):
      "\(option): наставников больше \(most), цены всех пар не считаются."
        + " Об отдельной паре спрашивает --why"
    case .tooManyCells(let option, let most, let condition):
      "\(option): \(conditionInRussian(condition))цены всех пар считаются, пока наставляемых ×"
        + " наставников не больше \(most). Об отдельной паре спрашивает --why"
    case .noSuchPerson(let person, let option, let side, let nearest):
      "\(option): \(MatchWords.strangerInRussian(person, side, nearest))"
    case .pairTurned(let option, let mentee, let mentor):
      "\(option): сначала пишется наставляемый, затем наставник: «\(mentee)=\(mentor)»"
    case .unknownHandbookFile(let name, let nearest):
      "В справочнике нет файла «\(name)»"
        + (nearest.map { ", возможно, имелся в виду «\($0)»" } ?? "")
        + ". Все файлы – kurator handbook"
    case .handbookNameUnread(let name, let wanted):
      "Файл справочника с именем «\(name)» не будет прочитан: копия может называться только \(wanted)"
        + (wanted.hasPrefix("calendar/") ? " с годом, например calendar/2027" : "")
    case .other(let command):
      "\(name(command)): команда написана неверно. Как она пишется – \(name(command)) --help"
    case .needsYes(let count, let command):
      "kurator \(command): \(command == "redo" ? "вернуть" : "отменить") сразу \(Plural.russian(count, "изменение", "изменения", "изменений"))"
        + " без вопроса можно только с --yes: терминала, чтобы спросить, нет"
    case .needsAnswer(let command):
      "kurator \(command): терминала, чтобы спросить, нет. Посмотрите с --dry-run и запишите с --yes"
    case .noTerminal:
      "Здесь нет терминала, который рисует экран. Откройте kurator в окне терминала"
        + " или получите один кадр командой kurator show"
    }
  }

  private static func conditionInRussian(_ condition: PriceCondition) -> String {
    switch condition {
    case .size: ""
    case .objective(let name): "при цели \(name) "
    case .bounds: "при границах из --capacity (несколько пар у наставляемого или «не меньше 1») "
    }
  }

  private static func conditionInEnglish(_ condition: PriceCondition) -> String {
    switch condition {
    case .size: ""
    case .objective(let name): "with the objective \(name) "
    case .bounds: "with the bounds of --capacity (mentees with several pairs, or “at least 1”) "
    }
  }

  static func mistakeInEnglish(_ mistake: Mistake) -> String {
    switch mistake {
    case .unknownCommand(let word, let nearest):
      "Unknown command “\(word)”" + (nearest.map { ": did you mean “\($0)”?" } ?? ".")
        + " The commands are in kurator --help; to open a programme name its .kurator file"
    case .unknownKind(let word, let command, let known):
      "kurator \(command): “\(word)” is not known. Possible: \(list(known))"
    case .missingKind(let command, let known):
      "kurator \(command): say what. Possible: \(list(known))"
    case .unknownOption(let option, let command, let nearest):
      "\(name(command)): unknown option “\(option)”"
        + (nearest.map { ", did you mean “\($0)”?" } ?? ".")
        + " The options are in \(name(command)) --help"
    case .missingValue(let option):
      "The option \(option) needs a value. See the example in kurator --help"
    case .valueForFlag(let option): "The option \(option) takes no value"
    case .missingArgument(let argument, let command):
      "\(name(command)): say \(english(argument))."
        + " How to write it: \(name(command)) --help"
    case .missingOption(let option, let command):
      "\(name(command)): the option \(option) is missing"
        + (option == "--file" ? " (the variable KURATOR_FILE may name the file too)" : "")
        + ". How to write it: \(name(command)) --help"
    case .missingTableOrFile(let command):
      "\(name(command)): the option --table (a table of scores) or --file (a programme; the variable"
        + " KURATOR_FILE may name the file too) is missing."
        + " How to write it: \(name(command)) --help"
    case .unexpectedArgument(let word, let command):
      "\(name(command)): “\(word)” is one word too many. Put names with spaces in quotes;"
        + " how to write the command: \(name(command)) --help"
    case .badValue(let value, let option, let kind):
      "\(option): “\(value)” does not fit, it must be \(expectedInEnglish(kind))"
    case .clash(let one, let other, let command):
      "\(name(command)): \(one) and \(other) exclude each other. Keep one of them"
    case .onlyWith(let option, let needed, let command):
      "\(name(command)): \(option) goes only together with \(needed)"
    case .onlyAnswer(let option, let objective):
      "\(option): the objective \(objective) has one answer only, as equal scores go by the order of"
        + " the table. Leave \(option) out, or choose another objective"
    case .tooManyMentors(let option, let most):
      "\(option): there are more than \(most) mentors, too many for the prices of all pairs."
        + " Ask about one pair with --why"
    case .tooManyCells(let option, let most, let condition):
      "\(option): \(conditionInEnglish(condition))there are prices of all pairs for no more than"
        + " \(most) mentees × mentors. Ask about one pair with --why"
    case .noSuchPerson(let person, let option, let side, let nearest):
      "\(option): \(MatchWords.strangerInEnglish(person, side, nearest))"
    case .pairTurned(let option, let mentee, let mentor):
      "\(option): the mentee comes first, then the mentor: “\(mentee)=\(mentor)”"
    case .unknownHandbookFile(let name, let nearest):
      "The handbook has no file “\(name)”" + (nearest.map { ", did you mean “\($0)”?" } ?? ".")
        + " All files: kurator handbook"
    case .handbookNameUnread(let name, let wanted):
      "A file of the handbook named “\(name)” would not be read: the copy can only be called"
        + " \(wanted)" + (wanted.hasPrefix("calendar/") ? " with a year, as in calendar/2027" : "")
    case .other(let command):
      "\(name(command)): the command is written wrongly. How to write it: \(name(command)) --help"
    case .needsYes(let count, let command):
      "kurator \(command): \(command == "redo" ? "bringing" : "taking") back \(Plural.english(count, "change", "changes")) at once needs"
        + " --yes: there is no terminal to ask in"
    case .needsAnswer(let command):
      "kurator \(command): there is no terminal to ask in. Look with --dry-run and write with --yes"
    case .noTerminal:
      "There is no terminal here that draws a screen. Start kurator in a terminal window,"
        + " or take one frame with kurator show"
    }
  }

  private static func expectedInRussian(_ value: Value) -> String {
    switch value {
    case .oneOf(let words): "нужно одно из: \(list(words))"
    case .day: "нужен день вида 2026-10-05, с 1990 по 2100 год"
    case .theme: "нужно имя темы"
    case .size(let smallest, let largest): "нужен размер вида 100x30, от \(smallest) до \(largest)"
    case .keys(let wrong):
      "нужны клавиши через пробел: Down F2 Ctrl+P 'текст' paste:'текст' – непонятно «\(wrong)»"
    case .schoolYear: "нужен учебный год вида 2026 (это 2026/27), с 1990 по 2100"
    case .yearAfter(let year): "нужен учебный год позже \(year.text), до 2100"
    case .count: "нужно целое число от 1"
    case .countTo(let most): "нужно целое число от 1 до \(most)"
    case .namesOfPair: "нужно имя=имя, как в таблице баллов: сначала наставляемый, затем наставник"
    case .format(let endings): "нужно имя файла с окончанием \(list(endings))"
    case .programme: "нужен файл программы: имя с окончанием .kurator"
    case .anything: "нужно другое значение"
    }
  }

  private static func expectedInEnglish(_ value: Value) -> String {
    switch value {
    case .oneOf(let words): "one of: \(list(words))"
    case .day: "a day such as 2026-10-05, from 1990 to 2100"
    case .theme: "the name of a theme"
    case .size(let smallest, let largest): "a size such as 100x30, from \(smallest) to \(largest)"
    case .keys(let wrong):
      "keys with spaces between them: Down F2 Ctrl+P 'text' paste:'text' – “\(wrong)” is none"
    case .schoolYear: "a school year such as 2026 (which is 2026/27), from 1990 to 2100"
    case .yearAfter(let year): "a school year after \(year.text), to 2100"
    case .count: "a whole number from 1"
    case .countTo(let most): "a whole number from 1 to \(most)"
    case .namesOfPair: "name=name as in the table of scores: the mentee first, then the mentor"
    case .format(let endings): "a file name with the ending \(list(endings))"
    case .programme: "a programme file: a name that ends in .kurator"
    case .anything: "another value"
    }
  }

  private static func russian(_ argument: Argument) -> String {
    switch argument {
    case .file: "какой файл программы взять"
    case .source: "откуда загружать"
    case .destination: "куда записать копию"
    case .screen: "какой экран показать"
    case .count: "сколько"
    case .name: "какой файл справочника взять"
    }
  }

  private static func english(_ argument: Argument) -> String {
    switch argument {
    case .file: "which programme file to take"
    case .source: "what to import"
    case .destination: "where the copy goes"
    case .screen: "which screen to show"
    case .count: "how many"
    case .name: "which file of the handbook to take"
    }
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  private static func name(_ command: String) -> String {
    command.isEmpty ? "kurator" : "kurator \(command)"
  }
}
