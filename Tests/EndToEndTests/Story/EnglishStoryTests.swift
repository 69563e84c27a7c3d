import Testing

extension EndToEnd {
  /// The main steps of the same path for somebody who reads English and works in a Russian school.
  struct EnglishStoryTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func `the path can be walked in English`() throws {
      let person = try home.open(language: "en")
      try makeProgramme(person)
      try enterPeople(person)
      try keyInSurvey(person)
      try acceptPair(person)
      try signOrder(person)
      try #expect(person.leave() == 0)
      let again = try home.open(language: "en")
      try again.reads("Orders", "Order No. 42-ОД of 05.10.2026 is signed")
    }
  }
}

extension EndToEnd.EnglishStoryTests {
  private func makeProgramme(_ person: Coordinator) throws {
    try person.press(showing: "N New programme")
    try person.fill("Short name", "Детский сад № 12 «Рябинка»")
    try person.fill("Full name", "МБДОУ «Детский сад № 12 „Рябинка“»")
    try person.fill("Place", "г. Киров")
    try person.fill("Title of the head", "Заведующий")
    try person.fill("Head", "Смирнова Ольга Петровна")
    try person.replace("School year", "2026")
    try person.fill("File", home.path("own.kurator"))
    try person.press(showing: "F2 Done")
    try person.reads("Рябинка» · 2026/27", "Saved", "0 mentees · 0 mentors")
    try person.press(showing: "2 Roadmap")
    try person.reads("actions · 1 done")
    try person.press(learning: "U")
    try person.press(showing: "Space Done")
    try person.press(showing: "F2 Save")
    try person.reads("2 done", "Done on 05.10.2026")
    try person.press(showing: "Ctrl+Z undoes")
    try person.reads("Undone: action marked done", "1 done")
  }

  private func enterPeople(_ person: Coordinator) throws {
    try person.press(showing: "3 Mentees")
    try person.reads("Mentees will be here")
    try enter("Ёлкина Мария Сергеевна", person)
    try person.press(showing: "4 Mentors")
    try person.reads("Mentors will be here")
    try enter("Орлова Татьяна Викторовна", person)
  }

  private func enter(_ name: String, _ person: Coordinator) throws {
    try person.press(showing: "F6")
    try person.fill("Full name", name)
    try person.fill("Tags", "речь")
    try person.press(showing: "F2 Save")
    try person.readsLine("›", name, "no !")
    try person.press(showing: "C Consents")
    try person.reads("There are no consents yet")
    try person.press(showing: "Ins")
    try person.press(showing: "F2 Save")
    try person.readsLine("processing of personal data", "05.10.2026")
    try person.press(showing: "Esc Back")
    try person.readsLine("›", name, "yes")
  }

  private func keyInSurvey(_ person: Coordinator) throws {
    try person.press(showing: "3 Mentees")
    try person.press(showing: "A Questionnaire")
    try person.press(showing: "N – no")
    try person.reads("\n 3. ", "0 (ten)")
    try person.type("0")
    try person.reads("\n 4. ")
    try person.press(showing: "Esc List")
    try person.readsLine("Ёлкина Мария Сергеевна", "3 of 16")
  }

  private func acceptPair(_ person: Coordinator) throws {
    try person.press(showing: "6 Board")
    try person.readsLine("›", "Ёлкина М. С.", "→ Орлова Т. В.")
    try person.press(showing: "F5 Accept")
    try person.reads("✓ Accepted, awaiting an order")
  }

  private func signOrder(_ person: Coordinator) throws {
    try person.press(showing: "F2 Order")
    try person.press(showing: "Ins Start")
    try person.reads("Draft order · 1 pair")
    try person.press(showing: "F4 Edit")
    try person.fill("Number", "42-ОД")
    try person.fill("Date", "05.10.2026")
    try person.press(showing: "F2 Save")
    try person.reads("Draft order No. 42-ОД of 05.10.2026")
    try person.press(showing: "F2 Signed")
    try person.reads("Is the order signed?")
    try person.press(showing: "Yes (Y)")
    try person.reads("Order No. 42-ОД of 05.10.2026 is signed")
  }
}
