import Screens
import StrictYAML
import Testing

@testable import kurator

/// What is wrong in the user's files, in words.
struct YAMLProblemTests {
  static let problems: [(YAMLProblem, String, String)] = [
    (
      .tooLarge(bytes: 2_000_000, limit: 1 << 20), "файл больше 1024 КБ",
      "the file has more than 1024 KB"
    ),
    (.notUTF8(byte: 255), "это не текст в UTF-8", "this is no UTF-8 text"),
    (
      .forbiddenCharacter("\u{1B}"), "недопустимый знак U+001B",
      "the character U+001B is not allowed"
    ),
    (
      .syntax(.unclosedQuote), "запись нарушает правила YAML (unclosed-quote)",
      "this is no YAML (unclosed-quote)"
    ),
    (.tooDeep(limit: 32), "слишком много вложенных списков", "lists lie too deep in each other"),
    (
      .tooManyValues(limit: 9), "в файле слишком много значений или ошибок",
      "the file has too many values or mistakes"
    ),
    (.anchor("x"), "запись «&x» здесь не используется", "“&x” is not used here"),
    (.alias("x"), "запись «*x» здесь не используется", "“*x” is not used here"),
    (.tag("!x"), "запись «!x» здесь не используется", "“!x” is not used here"),
    (.directive, "запись «%» здесь не используется", "“%” is not used here"),
    (.secondDocument, "запись «---» здесь не используется", "“---” is not used here"),
    (.keyNotText, "ключ должен быть словом", "a key must be a word"),
    (
      .duplicateKey("tags", first: YAMLPlace(line: 3, column: 1)),
      "ключ «tags» уже стоит в строке 3", "the key “tags” stands in line 3 already"
    ),
    (
      .unknownKey("tgs", nearest: "tags"),
      "неизвестный ключ «tgs», возможно, имелся в виду «tags»",
      "unknown key “tgs”, did you mean “tags”?"
    ),
    (.missingKey("tags"), "не хватает ключа «tags»", "the key “tags” is missing"),
    (
      .wrongType(expected: .map, found: .nothing), "нужно ключи со значениями, а здесь пусто",
      "keys with values is wanted, here is nothing"
    ),
    (
      .outOfRange(7, allowed: 1...5), "число 7 не подходит: от 1 до 5",
      "the number 7 does not fit: 1 to 5"
    ),
    (
      .notOneOf("reed", allowed: ["red", "blue"], nearest: "red"),
      "«reed» не подходит: можно red, blue", "“reed” does not fit: possible are red, blue"
    ),
    (
      .wrongCount(1, allowed: 2...20), "в списке 1 значение, а можно от 2 до 20",
      "the list has 1 value, possible are 2 to 20"
    ),
    (
      .refused(value: "A", rule: "not-a-code"), "«A» не подходит (not-a-code)",
      "“A” does not fit (not-a-code)"
    ),
  ]

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
