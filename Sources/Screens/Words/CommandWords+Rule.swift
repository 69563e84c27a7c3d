/// Why a file of the user's is no YAML, and why a value in it is refused, by the codes of the readers.
extension CommandWords {
  static func syntaxInRussian(_ code: String) -> String {
    switch code {
    case "unclosed-quote": "кавычка открыта и не закрыта. Закройте её"
    case "unclosed-bracket":
      "скобка не закрыта, или между значениями нет запятой. Исправьте строку"
    case "tab": "отступ сделан табуляцией. Замените её пробелами"
    case "needs-quotes": "значение начинается со служебного знака. Возьмите его в кавычки"
    case "unexpected-colon":
      "двоеточие стоит не после ключа. Возьмите значение в кавычки или исправьте отступ"
    case "missing-colon": "после ключа нет двоеточия. Поставьте его"
    case "indentation": "отступ не такой, как у соседних строк. Выровняйте строку"
    case "escape": "после обратной черты в кавычках стоит не тот знак. Удвойте черту"
    default: "запись нарушает правила YAML. Проверьте эту строку и строку над ней"
    }
  }

  static func syntaxInEnglish(_ code: String) -> String {
    switch code {
    case "unclosed-quote": "a quotation mark is never closed. Close it"
    case "unclosed-bracket":
      "a bracket is not closed, or a comma between values is missing. Correct the line"
    case "tab": "the line is indented with a tab. Use spaces instead"
    case "needs-quotes": "the value begins with a special character. Put it in quotation marks"
    case "unexpected-colon":
      "there is a colon where no key can be. Quote the value or correct the indentation"
    case "missing-colon": "there is no colon after the key. Add it"
    case "indentation": "the line is not indented like its neighbours. Align it"
    case "escape": "the character after the backslash is not allowed. Double the backslash"
    default: "this breaks the rules of YAML. Check this line and the one above"
    }
  }

  static func refusalInRussian(_ value: String, _ rule: String) -> String {
    switch rule {
    case "not-a-colour":
      "«\(value)» – не цвет. Пишите #rrggbb, номер 0–255 или имя:"
        + " red, bright-blue, default, имя из palette"
    case "name-is-a-colour": "«\(value)» – уже цвет. Дайте цвету другое имя"
    case "not-the-name-of-the-file":
      "имя «\(value)» не то, что у файла. Назовите файл и тему одинаково"
    case "not-a-name":
      "имя «\(value)» не подходит. Пишите до 40 букв, цифр и дефисов"
    case "too-long-a-name": "имя слишком длинное или в несколько строк. Сократите его"
    case "not-a-code":
      "код «\(value)» не подходит. Пишите до 40 строчных латинских букв, цифр и дефисов"
    case "repeated": "«\(value)» стоит дважды. Оставьте одно"
    case "empty-text": "текст пуст. Впишите его"
    case "several-lines": "здесь нужна одна строка. Уберите переносы"
    case "too-long": "текст слишком длинный. Сократите его"
    case "measured-twice": "«\(value)» уже измеряет другой вопрос. Уберите одно из двух"
    case "months-out-of-order":
      "«\(value)»: последний месяц раньше первого. Поменяйте их местами"
    case "not-a-term":
      "«\(value)» – не срок на любой год. Пишите, например: март {{start}}, до 15 октября,"
        + " I квартал, ежемесячно"
    case "year-in-term":
      "«\(value)»: год назван числом, а карта – на любой год. Пишите {{start}} или {{next}}"
    case "same-day": "\(value): выходной переносится сам на себя. Исправьте to или уберите строку"
    case "unpaired-braces":
      "скобки «\(value)» без пары. Поставьте и {{, и }}"
    case "waits-for-itself":
      "«\(value)»: действие ждало бы само себя. Уберите одну из зависимостей (after)"
    case "not-a-day": "«\(value)» – не день. Пишите 2026-09-01"
    case "other-year": "день \(value) – другого года, чем имя файла. Исправьте день"
    default: "«\(value)» не подходит. Исправьте значение"
    }
  }

  static func refusalInEnglish(_ value: String, _ rule: String) -> String {
    switch rule {
    case "not-a-colour":
      "“\(value)” is not a colour. Write #rrggbb, a number 0–255 or a name:"
        + " red, bright-blue, default, a name from palette"
    case "name-is-a-colour": "“\(value)” is a colour already. Choose another name"
    case "not-the-name-of-the-file":
      "the name “\(value)” is not that of the file. Give both the same name"
    case "not-a-name":
      "the name “\(value)” does not fit. Write up to 40 letters, digits and hyphens"
    case "too-long-a-name": "the name is too long or has several lines. Shorten it"
    case "not-a-code":
      "the code “\(value)” does not fit. Write up to 40 small Latin letters, digits and hyphens"
    case "repeated": "“\(value)” is there twice. Keep one of them"
    case "empty-text": "the text is empty. Fill it in"
    case "several-lines": "one line is needed here. Take out the line breaks"
    case "too-long": "the text is too long. Shorten it"
    case "measured-twice": "another question measures “\(value)” already. Take one of them out"
    case "months-out-of-order":
      "“\(value)”: the last month is before the first. Swap them"
    case "not-a-term":
      "“\(value)” is no term of every year. Write, for example: март {{start}}, до 15 октября,"
        + " I квартал, ежемесячно"
    case "year-in-term":
      "“\(value)” names a year, but the roadmap is for any. Write {{start}} or {{next}}"
    case "same-day": "\(value): a day off rests on itself. Correct to, or take the line out"
    case "unpaired-braces": "the braces “\(value)” have no match. Write both {{ and }}"
    case "waits-for-itself":
      "“\(value)”: the action would wait for itself. Take one of the dependencies (after) out"
    case "not-a-day": "“\(value)” is not a day. Write 2026-09-01"
    case "other-year": "the day \(value) is of another year than the file’s name. Correct the day"
    default: "“\(value)” does not fit. Correct the value"
    }
  }
}
