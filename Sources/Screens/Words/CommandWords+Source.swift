public import Mentoring

extension CommandWords {
  /// What is wrong with a source that was to be read, or worth a look in it.
  public struct Source: Sendable {
    /// Where and what is wrong, with what to do; the place is `path:line` or `path:line:column`.
    public let fault: @Sendable (_ place: String, Fault) -> String
    /// Where and what is worth a look.
    public let remark: @Sendable (_ place: String, Remark) -> String
  }

  /// Why a source is not what it claims to be.
  public enum Fault: Hashable, Sendable {
    /// The bytes.
    case tooBig(limit: Int), notText, brokenUTF8
    /// The text of a roadmap.
    case tableMissing, titleMissing, columnMissing(RoadmapColumn), rowsMissing
    case cellCount(found: Int, expected: Int), numberUnreadable(String), stageMissing
    case tooManyRows(limit: Int)
    /// A Word document.
    case documentDamaged, documentForeign, documentTooBig, oldDocument
    /// A table of comma-separated values.
    case unclosedQuote, strayAfterQuote
    /// A table of scores.
    case empty, nameMissing, nameTwice(String, firstLine: Int), notANumber(String)
    case scoreOutOfRange(String)
    /// Scores so high that their sum would not be exact.
    case sumsTooLarge(score: Int64, pairs: Int)
    /// A table of how many partners people have.
    case noBounds, boundsCells(found: Int), unknownSide(String), boundMissing(isLower: Bool)
    case notACount(String, highest: Int)
    case boundsCrossed(lower: Int, upper: Int)
    case unknownPerson(String, MatchWords.Side, nearest: String?)
  }

  /// A column that every roadmap has; papers name it in Russian.
  public enum RoadmapColumn: String, Hashable, Sendable, CaseIterable {
    case number = "№"
    case stage = "Этап"
    case measure = "Мероприятия"
    case content = "Содержание деятельности"
    case terms = "Сроки"
    case responsibles = "Ответственные"
  }

  /// What was kept but may not be what was meant.
  public enum Remark: Hashable, Sendable {
    /// A line of the table without a measure.
    case measureWithoutTitle(stage: Int, measure: Int)
    /// Words that fix no days.
    case termInWords(String)
    /// Text under no number.
    case actionWithoutNumber(String)
    /// Several lines under no number that became one action, by the first of them.
    case linesJoined(String, count: Int)
    /// So many texts under no number, and the lines on which they stand.
    case actionsWithoutNumbers(count: Int, lines: [Int])
    /// A number out of its order.
    case numberOutOfOrder(written: Int, expected: Int)
    /// A number that stands twice; the line in which it stands first.
    case numberRepeated(String, firstLine: Int)
    /// A column that is not kept.
    case columnIgnored(String)
    /// What a column says of actions, which no action can have; its head and the words.
    case detailUnread(String, String)
    /// The letters were read as Windows-1251.
    case windows1251
    /// Empty lines alone told which action has which term, or which responsible.
    case termsAligned(stage: Int, measure: Int), responsiblesAligned(stage: Int, measure: Int)
    /// A term without a year was read as one of this.
    case yearTaken(String, SchoolYear)
    /// A stage was made of the head of the table.
    case stageMade(String)
    /// Nothing stands before the table.
    case titleMissing
    /// A stage has cells of its own that are not kept.
    case stageCells(String)
    /// A line before the table that is no part of the name.
    case leftOutOfTitle(String)
    /// A mark of completion that begins with no day.
    case markUnread(String)
    /// A table behind that of the roadmap, by its first words.
    case tableLeftOut(String)
    /// A term without a year that may lie before the school year; the year that was taken.
    case yearDoubtful(String, Int)
    /// A mark of completion whose day is still to come.
    case markInFuture(String)
    /// The number of an action that says nothing.
    case actionEmpty(String)
    /// The number of a row, and the one that it has got.
    case numberChanged(String, String)
  }
}

extension CommandWords.Source {
  static let russian = CommandWords.Source(
    fault: { "\($0): \(faultInRussian($1))" }, remark: { "\($0): \(remarkInRussian($1))" })

  static let english = CommandWords.Source(
    fault: { "\($0): \(faultInEnglish($1))" }, remark: { "\($0): \(remarkInEnglish($1))" })

  /// The first of some lines, and how many more there are.
  private static func listed(_ lines: [Int], _ more: String) -> String {
    let first = lines.prefix(8).map(String.init).joined(separator: ", ")
    return lines.count > 8 ? "\(first) \(more) \(lines.count - 8)" : first
  }

  private static func faultInRussian(_ fault: CommandWords.Fault) -> String {
    switch fault {
    case .tooBig(let limit): "файл больше \(limit / 1_000_000) МБ: он не прочитан"
    case .notText: "это не текст. Сохраните таблицу как текст (UTF-8)"
    case .brokenUTF8: "текст повреждён. Сохраните файл заново в UTF-8"
    case .tableMissing:
      "здесь нет таблицы дорожной карты. Выберите файл .docx, .csv или текст, где она есть"
    case .titleMissing: "перед таблицей нет названия дорожной карты. Добавьте его первой строкой"
    case .columnMissing(let column):
      "в таблице нет столбца «\(column.rawValue)». Добавьте его в шапку"
    case .rowsMissing: "в таблице нет ни одной строки под шапкой"
    case .cellCount(let found, let expected):
      "в строке \(Plural.russian(found, "ячейка", "ячейки", "ячеек")),"
        + " а в шапке \(expected). Исправьте строку"
    case .numberUnreadable(let text):
      "в столбце «№» стоит «\(text)». Выше лишняя или пропущенная ячейка"
    case .stageMissing: "мероприятие стоит раньше первого этапа. Впишите этап"
    case .tooManyRows(let limit):
      "строк больше \(limit): таблица не прочитана. Проверьте, тот ли это файл, и уберите лишние строки"
    case .documentDamaged: "документ Word повреждён. Откройте его в Word и сохраните заново"
    case .documentForeign:
      "это не документ Word (.docx). Сохраните таблицу как .docx, .csv или текст"
    case .documentTooBig: "документ Word слишком велик: он не прочитан"
    case .oldDocument:
      "это старый документ .doc или документ под паролем. Сохраните его как .docx без пароля"
    case .unclosedQuote: "кавычка открыта и не закрыта. Закройте её"
    case .strayAfterQuote: "после закрытой кавычки стоит лишний знак. Удалите его"
    case .empty: "таблица пуста. В первой строке нужны наставники, в первом столбце наставляемые"
    case .nameMissing: "нет имени. Впишите его"
    case .nameTwice(let name, let line):
      "имя «\(name)» уже было в строке \(line). Сделайте имена разными"
    case .notANumber(let text): "«\(text)» не целое число. Пустая ячейка запрещает пару"
    case .scoreOutOfRange(let text):
      "балл «\(text)» не подходит. Пишите от −2147483647 до 2147483647"
    case .sumsTooLarge(let score, let pairs):
      "сумма \(pairs) пар с баллами до \(score) была бы неточной. Уменьшите баллы"
    case .noBounds: "таблица пуста. Пишите: сторона, имя, не меньше, не больше"
    case .boundsCells(let found):
      "в строке \(Plural.russian(found, "ячейка", "ячейки", "ячеек")), а нужно 4:"
        + " сторона, имя, не меньше, не больше"
    case .unknownSide(let text): "«\(text)» не сторона. Пишите mentee или mentor"
    case .boundMissing(let isLower):
      isLower
        ? "«не меньше» пусто. Если нижней границы нет, впишите 0"
        : "«не больше» пусто. Впишите число"
    case .notACount(let text, let highest): "«\(text)» не целое число от 0 до \(highest)"
    case .boundsCrossed(let lower, let upper):
      "не меньше \(lower) и не больше \(upper) сразу быть не может. Исправьте одно из чисел"
    case .unknownPerson(let name, let side, let nearest):
      MatchWords.strangerInRussian(name, side, nearest)
    }
  }

  private static func faultInEnglish(_ fault: CommandWords.Fault) -> String {
    switch fault {
    case .tooBig(let limit): "the file has more than \(limit / 1_000_000) MB and is not read"
    case .notText: "this is not text. Save the table as text (UTF-8)"
    case .brokenUTF8: "the text is damaged. Save the file again as UTF-8"
    case .tableMissing:
      "there is no roadmap table here. Choose a .docx, .csv or text file that has one"
    case .titleMissing: "no title stands before the table. Put it into the first line"
    case .columnMissing(let column):
      "the table has no column “\(column.rawValue)”. Add it to the heading"
    case .rowsMissing: "the table has no rows below its heading"
    case .cellCount(let found, let expected):
      "the row has \(Plural.english(found, "cell", "cells")), the heading has \(expected)."
        + " Correct the row"
    case .numberUnreadable(let text):
      "the column “№” says “\(text)”. A cell above is missing or extra"
    case .stageMissing: "a measure stands before the first stage. Name the stage"
    case .tooManyRows(let limit):
      "there are more than \(limit) rows: nothing was read. See whether it is the right file, and remove"
        + " the rows that do not belong there"
    case .documentDamaged: "the Word document is damaged. Open it in Word and save it again"
    case .documentForeign: "this is no Word document (.docx). Save the table as .docx, .csv or text"
    case .documentTooBig: "the Word document is too big and is not read"
    case .oldDocument:
      "this is an old .doc or has a password. Save it as .docx without a password"
    case .unclosedQuote: "a quote opens here and is never closed. Close it"
    case .strayAfterQuote: "a character stands after the closing quote. Remove it"
    case .empty: "the table is empty. Mentors belong in the first line, mentees in the first column"
    case .nameMissing: "a name is missing. Write it"
    case .nameTwice(let name, let line):
      "the name “\(name)” is already in line \(line). Make them differ"
    case .notANumber(let text): "“\(text)” is not a whole number. An empty cell forbids the pair"
    case .scoreOutOfRange(let text):
      "the score “\(text)” does not fit. Write −2147483647 to 2147483647"
    case .sumsTooLarge(let score, let pairs):
      "the total of \(pairs) pairs with scores up to \(score) would not be exact. Lower the scores"
    case .noBounds: "the table is empty. Write: side, name, lower, upper"
    case .boundsCells(let found):
      "the row has \(Plural.english(found, "cell", "cells")) and needs 4: side, name, lower, upper"
    case .unknownSide(let text): "“\(text)” is no side. Write mentee or mentor"
    case .boundMissing(let isLower):
      isLower
        ? "the lower bound is empty. Write 0 where there is none"
        : "the upper bound is empty. Write a number"
    case .notACount(let text, let highest): "“\(text)” is not a whole number from 0 to \(highest)"
    case .boundsCrossed(let lower, let upper):
      "at least \(lower) and at most \(upper) cannot be. Correct one of the numbers"
    case .unknownPerson(let name, let side, let nearest):
      MatchWords.strangerInEnglish(name, side, nearest)
    }
  }

  private static func remarkInRussian(_ remark: CommandWords.Remark) -> String {
    switch remark {
    case .measureWithoutTitle(let stage, let measure):
      "мероприятие \(stage).\(measure) без названия"
    case .termInWords(let text):
      Term(words: text).impossibleDay.map {
        "в сроке «\(text)» дня \($0) не бывает: он оставлен словами. Исправьте день"
      } ?? "срок «\(text)» оставлен словами: дней в нём нет"
    case .actionWithoutNumber(let text): "текст без номера стал действием: «\(text)»"
    case .linesJoined(let text, let count):
      "\(Plural.russian(count, "строка", "строки", "строк")) без номеров соединены в одно действие:"
        + " «\(text)…». Если это разные действия, пронумеруйте их"
    case .actionsWithoutNumbers(let count, let lines):
      "тексты без номера стали действиями: \(count) (\(lines.count == 1 ? "строка" : "строки")"
        + " \(listed(lines, "и ещё")))"
    case .numberOutOfOrder(let written, let expected):
      "номер действия \(written) вместо \(expected): оставлено на своём месте."
        + " Сверьте, все ли действия на месте, и исправьте нумерацию"
    case .numberRepeated(let number, let line):
      "номер \(number) уже стоит в строке \(line). Исправьте нумерацию, если это разные пункты"
    case .columnIgnored(let name): "столбец «\(name)» не загружается"
    case .detailUnread(let column, let text):
      "столбец «\(column)»: «\(text)» не прочитано, действие загружено без этого"
    case .windows1251: "текст прочитан в кодировке Windows-1251"
    case .termsAligned(let stage, let measure):
      "сроки мероприятия \(stage).\(measure) отнесены к действиям по месту в ячейке"
    case .responsiblesAligned(let stage, let measure):
      "ответственные мероприятия \(stage).\(measure) отнесены к действиям по месту в ячейке"
    case .yearTaken(let text, let year):
      "в сроке «\(text)» нет года: взят \(year.text) учебный год"
    case .stageMade(let title): "этапов в таблице нет: все строки вошли в этап «\(title)»"
    case .titleMissing: "перед таблицей нет названия дорожной карты"
    case .stageCells(let title):
      "у этапа «\(title)» есть свой срок или ответственный: они не загружаются"
    case .leftOutOfTitle(let line): "строка «\(line)» перед названием не вошла в него"
    case .markUnread(let mark):
      "отметка «\(mark)» не начинается с даты: она перенесена в заметки. Если действие выполнено,"
        + " отметьте его в программе"
    case .tableLeftOut(let words):
      "таблица со словами «\(words)» не прочитана: столбцы в ней другие. Если это часть карты,"
        + " сделайте столбцы такими же"
    case .yearDoubtful(let text, let year):
      "в сроке «\(text)» нет года: взят \(year). Проверьте, до учебного года он или в его конце"
    case .markInFuture(let mark):
      "отметка «\(mark)» – с датой, которая ещё не наступила: она перенесена в заметки."
        + " Если действие выполнено, отметьте его в программе"
    case .actionEmpty(let number):
      "под номером \(number) нет текста действия: строка не загружена. Впишите текст, если он нужен"
    case .numberChanged(let written, let counted):
      "номер \(written) стал \(counted): номера идут по порядку строк"
    }
  }

  private static func remarkInEnglish(_ remark: CommandWords.Remark) -> String {
    switch remark {
    case .measureWithoutTitle(let stage, let measure): "measure \(stage).\(measure) has no name"
    case .termInWords(let text):
      Term(words: text).impossibleDay.map {
        "in the term “\(text)” there is no day \($0): it is kept in words. Correct the day"
      } ?? "the term “\(text)” is kept in words: it fixes no days"
    case .actionWithoutNumber(let text): "text without a number became an action: “\(text)”"
    case .linesJoined(let text, let count):
      "\(Plural.english(count, "line", "lines")) without numbers became one action: “\(text)…”."
        + " Number them if these are several actions"
    case .actionsWithoutNumbers(let count, let lines):
      "texts without a number became actions: \(count) (\(lines.count == 1 ? "line" : "lines")"
        + " \(listed(lines, "and more:")))"
    case .numberOutOfOrder(let written, let expected):
      "action number \(written) instead of \(expected): kept in its place."
        + " See whether all actions are there, and correct the numbers"
    case .numberRepeated(let number, let line):
      "number \(number) already stands in line \(line). Correct it if these are two items"
    case .detailUnread(let column, let text):
      "the column “\(column)”: “\(text)” was not read, the action is imported without it"
    case .columnIgnored(let name): "the column “\(name)” is not imported"
    case .windows1251: "the text was read as Windows-1251"
    case .termsAligned(let stage, let measure):
      "the terms of measure \(stage).\(measure) went to its actions by their place in the cell"
    case .responsiblesAligned(let stage, let measure):
      "the responsibles of measure \(stage).\(measure) went to its actions by their place in the cell"
    case .yearTaken(let text, let year):
      "the term “\(text)” has no year: that of the school year \(year.text) was taken"
    case .stageMade(let title): "the table has no stages: all rows are in the stage “\(title)”"
    case .titleMissing: "no title stands before the table"
    case .stageCells(let title):
      "the stage “\(title)” has a term or a responsible of its own, which are not imported"
    case .leftOutOfTitle(let line): "the line “\(line)” before the title is no part of it"
    case .markUnread(let mark):
      "the mark “\(mark)” does not begin with a day: it is kept in the notes. Mark the action as"
        + " done where it is"
    case .tableLeftOut(let words):
      "the table that says “\(words)” was not read: its columns are others. Give it the same"
        + " columns if it is a part of the roadmap"
    case .yearDoubtful(let text, let year):
      "the term “\(text)” has no year: \(year) was taken. Check whether it is before the school"
        + " year or at its end"
    case .markInFuture(let mark):
      "the day of the mark “\(mark)” is still to come: it went into the notes."
        + " Mark the action in the program if it is done"
    case .actionEmpty(let number):
      "no action stands under the number \(number): the row is left out. Write it if it is needed"
    case .numberChanged(let written, let counted):
      "number \(written) became \(counted): numbers follow the order of the rows"
    }
  }
}
