extension CommandWords {
  /// What is wrong in a file of the user's settings or handbook.
  public enum Slip: Hashable, Sendable {
    /// The whole file.
    case tooLarge(limit: Int), notUTF8, syntax(String), tooDeep, tooMany
    /// A character that a file may not hold, by its number in hexadecimal digits.
    case forbiddenCharacter(String)
    /// Something of YAML that is not used here: `&name`, `*name`, `!name`, `%NAME`, a second `---`.
    case notUsed(String)
    /// Keys.
    case keyNotText, duplicateKey(String, firstLine: Int), unknownKey(String, nearest: String?)
    case missingKey(String)
    /// Values.
    case wrongType(expected: Kind, found: Kind), outOfRange(Int, ClosedRange<Int>)
    case notOneOf(String, [String]), wrongCount(Int, ClosedRange<Int>)
    case refused(value: String, rule: String)

    /// What a value is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case text, number, flag, list, map, nothing
    }
  }

  static func slipInRussian(_ slip: Slip) -> String {
    switch slip {
    case .tooLarge(let limit): "файл больше \(limit / 1_024) КБ. Сократите его"
    case .notUTF8: "это не текст в UTF-8. Сохраните файл в этой кодировке"
    case .syntax(let code): syntaxInRussian(code)
    case .tooDeep: "слишком много списков друг в друге. Упростите запись"
    case .tooMany: "в файле слишком много значений или ошибок. Сократите его"
    case .forbiddenCharacter(let code): "недопустимый знак U+\(code). Удалите его"
    case .notUsed(let what): "запись «\(what)» здесь не используется. Уберите её"
    case .keyNotText: "ключ должен быть словом. Исправьте его"
    case .duplicateKey(let key, let line):
      "ключ «\(key)» уже стоит в строке \(line). Оставьте один из них"
    case .unknownKey(let key, let nearest):
      "неизвестный ключ «\(key)»" + (nearest.map { ", возможно, имелся в виду «\($0)»" } ?? "")
        + ". Исправьте или уберите его"
    case .missingKey(let key): "не хватает ключа «\(key)». Впишите его"
    case .wrongType(let expected, let found):
      "здесь \(kindInRussian(found)), а \(neededInRussian(expected)). Исправьте значение"
    case .outOfRange(let number, let range):
      "число \(number) не подходит. Пишите от \(range.lowerBound) до \(range.upperBound)"
    case .notOneOf(let word, let allowed):
      "«\(word)» не подходит. Можно: \(monthsApart(allowed).russian.joined(separator: ", "))"
    case .wrongCount(let count, let range):
      "в списке \(Plural.russian(count, "значение", "значения", "значений")),"
        + " а можно от \(range.lowerBound) до \(range.upperBound). Исправьте список"
    case .refused(let value, let rule): refusalInRussian(value, rule)
    }
  }

  static func slipInEnglish(_ slip: Slip) -> String {
    switch slip {
    case .tooLarge(let limit): "the file is larger than \(limit / 1_024) KB. Shorten it"
    case .notUTF8: "this is not UTF-8 text. Save the file as UTF-8"
    case .syntax(let code): syntaxInEnglish(code)
    case .tooDeep: "lists are nested too deeply. Simplify the file"
    case .tooMany: "the file has too many values or mistakes. Shorten it"
    case .forbiddenCharacter(let code): "the character U+\(code) is not allowed. Delete it"
    case .notUsed(let what): "“\(what)” is not used here. Take it out"
    case .keyNotText: "a key must be a word. Correct it"
    case .duplicateKey(let key, let line):
      "the key “\(key)” is already in line \(line). Keep one of them"
    case .unknownKey(let key, let nearest):
      "unknown key “\(key)”" + (nearest.map { ", did you mean “\($0)”?" } ?? ".")
        + " Correct it or take it out"
    case .missingKey(let key): "the key “\(key)” is missing. Add it"
    case .wrongType(let expected, let found):
      "this must be \(kindInEnglish(expected)), not \(kindInEnglish(found)). Correct it"
    case .outOfRange(let number, let range):
      "the number \(number) does not fit. Write \(range.lowerBound) to \(range.upperBound)"
    case .notOneOf(let word, let allowed):
      "“\(word)” does not fit. Possible: \(monthsApart(allowed).english.joined(separator: ", "))"
    case .wrongCount(let count, let range):
      "the list has \(Plural.english(count, "value", "values")),"
        + " not \(range.lowerBound) to \(range.upperBound). Correct the list"
    case .refused(let value, let rule): refusalInEnglish(value, rule)
    }
  }

  /// The months that a file may name in either language, each language by itself; other words as
  /// they are.
  private static func monthsApart(_ words: [String]) -> (russian: [String], english: [String]) {
    guard words.count == 24, words.contains("январь"), words.contains("January") else {
      return (words, words)
    }
    return (Array(words.prefix(12)), Array(words.suffix(12)))
  }

  private static func kindInRussian(_ kind: Slip.Kind) -> String {
    switch kind {
    case .text: "текст"
    case .number: "целое число"
    case .flag: "да или нет"
    case .list: "список"
    case .map: "ключи со значениями"
    case .nothing: "пусто"
    }
  }

  private static func neededInRussian(_ kind: Slip.Kind) -> String {
    switch kind {
    case .text: "нужен текст"
    case .number: "нужно целое число"
    case .flag: "нужно true или false (да или нет)"
    case .list: "нужен список"
    case .map: "нужны ключи со значениями"
    case .nothing: "должно быть пусто"
    }
  }

  private static func kindInEnglish(_ kind: Slip.Kind) -> String {
    switch kind {
    case .text: "text"
    case .number: "a whole number"
    case .flag: "true or false (yes or no)"
    case .list: "a list"
    case .map: "keys with values"
    case .nothing: "nothing"
    }
  }
}
