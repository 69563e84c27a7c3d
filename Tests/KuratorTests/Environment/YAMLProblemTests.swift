import Handbook
import Screens
import StrictYAML
import Testing

@testable import kurator

/// What is wrong in the user's files, in words.
struct YAMLProblemTests {
  static let problems: [(YAMLProblem, String, String)] = [
    (
      .tooLarge(bytes: 2_000_000, limit: 1 << 20), "файл больше 1024 КБ. Сократите его",
      "the file is larger than 1024 KB. Shorten it"
    ),
    (
      .notUTF8(byte: 255), "это не текст в UTF-8. Сохраните файл в этой кодировке",
      "this is not UTF-8 text. Save the file as UTF-8"
    ),
    (
      .forbiddenCharacter("\u{1B}"), "недопустимый знак U+001B. Удалите его",
      "the character U+001B is not allowed. Delete it"
    ),
    (
      .syntax(.unclosedQuote), "кавычка открыта и не закрыта. Закройте её",
      "a quotation mark is never closed. Close it"
    ),
    (
      .syntax(.tab), "отступ сделан табуляцией. Замените её пробелами",
      "the line is indented with a tab. Use spaces instead"
    ),
    (
      .tooDeep(limit: 32), "слишком много списков друг в друге. Упростите запись",
      "lists are nested too deeply. Simplify the file"
    ),
    (
      .tooManyValues(limit: 9), "в файле слишком много значений или ошибок. Сократите его",
      "the file has too many values or mistakes. Shorten it"
    ),
    (.anchor("x"), "запись «&x» здесь не используется. Уберите её", used("&x")),
    (.alias("x"), "запись «*x» здесь не используется. Уберите её", used("*x")),
    (.tag("!x"), "запись «!x» здесь не используется. Уберите её", used("!x")),
    (.directive, "запись «%» здесь не используется. Уберите её", used("%")),
    (.secondDocument, "запись «---» здесь не используется. Уберите её", used("---")),
    (.keyNotText, "ключ должен быть словом. Исправьте его", "a key must be a word. Correct it"),
    (
      .duplicateKey("tags", first: YAMLPlace(line: 3, column: 1)),
      "ключ «tags» уже стоит в строке 3. Оставьте один из них",
      "the key “tags” is already in line 3. Keep one of them"
    ),
    (
      .unknownKey("tgs", nearest: "tags"),
      "неизвестный ключ «tgs», возможно, имелся в виду «tags». Исправьте или уберите его",
      "unknown key “tgs”, did you mean “tags”? Correct it or take it out"
    ),
    (
      .missingKey("tags"), "не хватает ключа «tags». Впишите его",
      "the key “tags” is missing. Add it"
    ),
    (
      .wrongType(expected: .map, found: .nothing),
      "здесь пусто, а нужны ключи со значениями. Исправьте значение",
      "this must be keys with values, not nothing. Correct it"
    ),
    (
      .outOfRange(7, allowed: 1...5), "число 7 не подходит. Пишите от 1 до 5",
      "the number 7 does not fit. Write 1 to 5"
    ),
    (
      .notOneOf("reed", allowed: ["red", "blue"], nearest: "red"),
      "«reed» не подходит. Можно: red, blue", "“reed” does not fit. Possible: red, blue"
    ),
    (
      .wrongCount(1, allowed: 2...20), "в списке 1 значение, а можно от 2 до 20. Исправьте список",
      "the list has 1 value, not 2 to 20. Correct the list"
    ),
    (
      .refused(value: "A", rule: "not-a-code"),
      "код «A» не подходит. Пишите до 40 строчных латинских букв, цифр и дефисов",
      "the code “A” does not fit. Write up to 40 small Latin letters, digits and hyphens"
    ),
    (
      .refused(value: "reed", rule: "not-a-colour"),
      "«reed» – не цвет. Пишите #rrggbb, номер 0–255 или имя: red, bright-blue, default,"
        + " имя из palette",
      "“reed” is not a colour. Write #rrggbb, a number 0–255 or a name: red, bright-blue,"
        + " default, a name from palette"
    ),
  ]

  @Test func `tells the months in the language of the person`() {
    let allowed = [
      "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
      "октябрь", "ноябрь", "декабрь", "January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December",
    ]
    let slip = CommandWords.Slip.notOneOf("мартобрь", allowed)
    #expect(
      Language.english.words.commands.slip(slip)
        == "“мартобрь” does not fit. Possible: January, February, March, April, May, June, July,"
        + " August, September, October, November, December")
    #expect(
      Language.russian.words.commands.slip(slip)
        == "«мартобрь» не подходит. Можно: январь, февраль, март, апрель, май, июнь, июль, август,"
        + " сентябрь, октябрь, ноябрь, декабрь")
  }

  private static func used(_ what: String) -> String { "“\(what)” is not used here. Take it out" }

  /// What readers refuse values for beside the handbook's rules.
  private static let ownRules = [
    "not-a-colour", "name-is-a-colour", "not-the-name-of-the-file", "not-a-name",
    "too-long-a-name",
  ]

  @Test(arguments: HandbookRule.allCases.map(\.rawValue) + ownRules, Language.allCases)
  func `says in words why a value is refused`(rule: String, language: Language) {
    let slip = language.words.commands.slip
    let said = slip(.refused(value: "знак", rule: rule))
    #expect(!said.contains(rule) || rule == "repeated")
    #expect(said.contains(". "))
    #expect(said != slip(.refused(value: "знак", rule: "of no reader")))
  }

  @Test(arguments: SyntaxFault.allCases, Language.allCases)
  func `says in words what is no YAML`(fault: SyntaxFault, language: Language) {
    let slip = language.words.commands.slip
    let said = slip(.syntax(fault.rawValue))
    #expect(!said.contains("(") && said.contains(". "))
    #expect((said == slip(.syntax("of no reader"))) == (fault == .other))
  }

  @Test(arguments: problems)
  func `says what is wrong`(_ problem: YAMLProblem, _ russian: String, _ english: String) {
    #expect(Words.russian.commands.slip(problem.slip) == russian)
    #expect(Words.english.commands.slip(problem.slip) == english)
  }

  @Test(arguments: CommandWords.Slip.Kind.allCases)
  func `has a name for every kind of value`(_ kind: CommandWords.Slip.Kind) {
    let slip = CommandWords.Slip.wrongType(expected: kind, found: .text)

    #expect(Words.russian.commands.slip(slip) != Words.english.commands.slip(slip))
  }
}
