import Testing

extension EndToEnd {
  /// The program ends without a word, as when the power goes, after each confirmed step.
  struct KillTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func `nothing that was confirmed is lost, wherever the program is killed`() throws {
      var person = try home.open()
      try person.makeProgramme()
      person = try again(person, at: "roadmap")
      try person.reads("48 действий")

      person = try again(person, at: "mentees")
      try person.reads("Здесь будут наставляемые")
      try person.enter(
        "Ёлкина Мария Сергеевна", ("Метки", "речь"), ("Возраст наставника", "35+"))
      person = try again(person, at: "mentees")
      try person.readsLine("Ёлкина Мария Сергеевна", "нет !")
      try person.enterConsent(of: "Ёлкина Мария Сергеевна")
      person = try again(person, at: "mentees")
      try person.readsLine("Ёлкина Мария Сергеевна", "есть")

      person = try again(person, at: "mentors")
      try person.enter("Орлова Татьяна Викторовна", ("Метки", "речь"))
      try person.enterConsent(of: "Орлова Татьяна Викторовна")
      person = try again(person, at: "board")
      try acceptAndSign(person)
      try #expect(home.run("verify", Coordinator.file).status == 0)
    }

    private func acceptAndSign(_ first: Coordinator) throws {
      try first.readsLine("›", "Ёлкина М. С.", "→ Орлова Т. В.")
      try first.press(showing: "F5 Принять")
      try first.reads("✓ Принята, ждёт приказа")
      var person = try again(first, at: "board")
      try person.reads("✓ Принята, ждёт приказа")

      person = try again(person, at: "orders")
      try person.beginOrder()
      person = try again(person, at: "orders")
      try person.reads("Проект приказа № 42-ОД от 05.10.2026")
      try person.signOrder()
      person = try again(person, at: "orders")
      try person.reads("Приказ № 42-ОД от 05.10.2026 подписан")
      try #expect(person.leave() == 0)
      try #expect(home.names() == [Coordinator.file])
    }

    @Test func `a survey that was cut off goes on at the item that waits`() throws {
      var person = try home.open()
      try person.makeProgramme()
      try person.press(showing: "3 Наставляемые")
      try person.reads("Здесь будут наставляемые")
      try person.enter("Ёлкина Мария Сергеевна")
      person = try again(person, at: "surveys")
      try person.press(showing: "Enter Ввести")
      try person.reads("\n 1. Сталкивались")
      try person.type("н")
      for (item, mark) in zip(3..., ["7", "0", "9"]) {
        try person.reads("\n \(item). ")
        person = try again(person, at: "surveys")
        try person.reads("Ёлкина Мария Сергеевна", "\n \(item). ")
        try person.type(mark)
      }
      try person.reads("\n 6. ")
      try #expect(home.run("log", Coordinator.file).text.contains("ответ в анкету"))
    }

    @Test func `a kill in a form loses what was not saved, and only that`() throws {
      var person = try home.open()
      try person.makeProgramme()
      try person.press(showing: "3 Наставляемые")
      try person.reads("Здесь будут наставляемые")
      try person.enter("Ёлкина Мария Сергеевна")
      try person.press(showing: "F4 Изменить")
      try person.replace("Контакт", "+7 900 000-00-02")
      person = try again(person, at: "mentees")
      try person.readsLine("Ёлкина Мария Сергеевна")
      #expect(!person.text.contains("+7 900 000-00-02"))
      try #expect(home.run("verify", Coordinator.file).status == 0)
    }

    @Test func `the row is where it was, whatever kills the program after a change`() throws {
      try home.putDemo(at: Coordinator.file)
      let person = try home.open(Coordinator.file, "--screen", "mentees")
      try person.go("Down", to: "Лапина Юлия Витальевна")
      try person.press(showing: "F4 Изменить")
      try person.replace("Контакт", "+7 900 000-00-02")
      try person.press(showing: "F2 Сохранить")
      try person.reads("+7 900 000-00-02")
      try person.kill()
      let again = try home.open()
      try again.readsLine("›", "Лапина Юлия Витальевна")
      try again.reads("+7 900 000-00-02")
      try #expect(again.leave() == 0)
    }

    /// Kills the program at once and opens the file again.
    private func again(_ person: Coordinator, at screen: String) throws -> Coordinator {
      try person.kill()
      return try home.open(Coordinator.file, "--screen", screen)
    }
  }
}
