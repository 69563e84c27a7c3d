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
    case .tooLarge(let limit): "файл больше \(limit / 1_024) КБ"
    case .notUTF8: "это не текст в UTF-8"
    case .syntax(let code): "запись нарушает правила YAML (\(code))"
    case .tooDeep: "слишком много вложенных списков"
    case .tooMany: "в файле слишком много значений или ошибок"
    case .forbiddenCharacter(let code): "недопустимый знак U+\(code)"
    case .notUsed(let what): "запись «\(what)» здесь не используется"
    case .keyNotText: "ключ должен быть словом"
    case .duplicateKey(let key, let line): "ключ «\(key)» уже стоит в строке \(line)"
    case .unknownKey(let key, let nearest):
      "неизвестный ключ «\(key)»" + (nearest.map { ", возможно, имелся в виду «\($0)»" } ?? "")
    case .missingKey(let key): "не хватает ключа «\(key)»"
    case .wrongType(let expected, let found):
      "нужно \(kindInRussian(expected)), а здесь \(kindInRussian(found))"
    case .outOfRange(let number, let range):
      "число \(number) не подходит: от \(range.lowerBound) до \(range.upperBound)"
    case .notOneOf(let word, let allowed):
      "«\(word)» не подходит: можно \(allowed.joined(separator: ", "))"
    case .wrongCount(let count, let range):
      "в списке \(Plural.russian(count, "значение", "значения", "значений")),"
        + " а можно от \(range.lowerBound) до \(range.upperBound)"
    case .refused(let value, let rule): "«\(value)» не подходит (\(rule))"
    }
  }

  static func slipInEnglish(_ slip: Slip) -> String {
    switch slip {
    case .tooLarge(let limit): "the file has more than \(limit / 1_024) KB"
    case .notUTF8: "this is no UTF-8 text"
    case .syntax(let code): "this is no YAML (\(code))"
    case .tooDeep: "lists lie too deep in each other"
    case .tooMany: "the file has too many values or mistakes"
    case .forbiddenCharacter(let code): "the character U+\(code) is not allowed"
    case .notUsed(let what): "“\(what)” is not used here"
    case .keyNotText: "a key must be a word"
    case .duplicateKey(let key, let line): "the key “\(key)” stands in line \(line) already"
    case .unknownKey(let key, let nearest):
      "unknown key “\(key)”" + (nearest.map { ", did you mean “\($0)”?" } ?? "")
    case .missingKey(let key): "the key “\(key)” is missing"
    case .wrongType(let expected, let found):
      "\(kindInEnglish(expected)) is wanted, here is \(kindInEnglish(found))"
    case .outOfRange(let number, let range):
      "the number \(number) does not fit: \(range.lowerBound) to \(range.upperBound)"
    case .notOneOf(let word, let allowed):
      "“\(word)” does not fit: possible are \(allowed.joined(separator: ", "))"
    case .wrongCount(let count, let range):
      "the list has \(Plural.english(count, "value", "values")),"
        + " possible are \(range.lowerBound) to \(range.upperBound)"
    case .refused(let value, let rule): "“\(value)” does not fit (\(rule))"
    }
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

  private static func kindInEnglish(_ kind: Slip.Kind) -> String {
    switch kind {
    case .text: "text"
    case .number: "a whole number"
    case .flag: "yes or no"
    case .list: "a list"
    case .map: "keys with values"
    case .nothing: "nothing"
    }
  }
}
