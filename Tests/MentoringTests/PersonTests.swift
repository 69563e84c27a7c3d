import Testing

@testable import Mentoring

@Suite struct PersonTests {
  @Test(arguments: [
    ("Иванова Анна Сергеевна", "Иванова А. С.", "А.С. Иванова"),
    ("Иванова Анна", "Иванова А.", "А. Иванова"),
    ("Иванова", "Иванова", "Иванова"), ("", "", ""),
    ("Ёлкина-Петрова Анна-Мария Юрьевна", "Ёлкина-Петрова А. Ю.", "А.Ю. Ёлкина-Петрова"),
    ("Алиев Али Вели оглы", "Алиев А. В.", "А.В. Алиев"),
    ("  Иванова\u{A0}Анна\t Сергеевна ", "Иванова А. С.", "А.С. Иванова"),
  ])
  func `shortens a name`(full: String, short: String, signature: String) {
    #expect(PersonName(full).short == short)
    #expect(PersonName(full).signature == signature)
  }

  @Test func `folds blanks in a name`() {
    #expect(PersonName("  Иванова \u{A0} Анна ").full == "Иванова Анна")
    #expect(PersonName(" \t").isEmpty)
  }

  @Test func `ages on a day where the birth date is known`() {
    #expect(Person.sample(1, "Иванова", born: "2003-03-14").age(on: day("2026-10-05")) == 23)
    #expect(Person.sample(1, "Иванова").age(on: day("2026-10-05")) == nil)
  }
}
