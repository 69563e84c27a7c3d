import Testing

@testable import TerminalKit

@Suite struct FormCheckingTests {
  private func form(_ values: [String: FormValue] = [:]) -> Form {
    Form(
      [
        FormField("name", "Имя", .text(limit: 6), isRequired: true),
        FormField("born", "Родился", .date, days: formDays(.longPast)),
        FormField("places", "Мест", .number(digits: 2), isRequired: true, rule: atMostNine),
        FormField("kind", "Вид", .choice(["а", "б"]), isRequired: true),
        FormField("since", "С какого дня", .date, days: formDays(.past)),
      ], values: values, words: formWords)
  }

  private let atMostNine = FormRule { text in
    Int(text).map { $0 <= 9 } == true ? .read(text) : .wrong("Не больше 9.")
  }

  private func fill(_ id: String, _ text: String, in form: inout Form) {
    form.focus(on: id)
    _ = form.handle(.control("u"))
    for key in keys(text) { _ = form.handle(key) }
    _ = form.handle(.tab)
  }

  @Test(arguments: [
    ("5.10", "05.10.2026"), ("6.10", "06.10.2025"), ("5 окт", "05.10.2026"),
    ("сегодня", "05.10.2026"), ("-14", "21.09.2026"), ("вс", "04.10.2026"), ("пн", "05.10.2026"),
    ("2026-09-01", "01.09.2026"), ("01ю09ю26", "01.09.2026"),
  ])
  func `writes a day in full as soon as its field is left`(typed: String, shown: String) {
    var form = form()
    fill("since", typed, in: &form)
    #expect(form.text("since") == shown)
    #expect(form.errors.isEmpty)
  }

  @Test(arguments: [
    ("31.2.2026", "Нет такого дня."), ("31 фев", "Нет такого дня."), ("32", "Нет такого дня."),
    ("310226", "Нет такого дня."), ("2026-02-31", "Нет такого дня."), ("5.13", "Нет такого дня."),
    ("0926", "Не прочитать."), ("скоро", "Не прочитать."), ("2027t", "Не прочитать."),
    ("1.2.3.4", "Не прочитать."), ("+", "Не прочитать."),
  ])
  func `tells a day that no month has from what is no day`(typed: String, sentence: String) {
    var form = form()
    fill("since", typed, in: &form)
    #expect(form.errors == ["since": sentence])
  }

  @Test func `tells of every field at once what leaving it would tell, and keeps the focus`() {
    var form = form()
    form.fill(["born": "5.10.1990", "places": "12", "since": "скоро"])
    #expect(form.errors.isEmpty)
    form.tell()
    #expect(form.errors == ["places": "Не больше 9.", "since": "Не прочитать."])
    #expect(form.text("born") == "05.10.1990")
    #expect(form.focused == "name")
  }

  @Test func `tells what is odd and lets it be`() {
    let rule = FormRule { $0.contains(" ") ? .read($0) : .doubtful($0.uppercased(), "Одно слово.") }
    var form = Form([FormField("name", "Имя", .text(), rule: rule), FormField("b", "Б", .flag)])
    for key in keys("анна") { _ = form.handle(key) }
    _ = form.handle(.tab)
    #expect(form.doubts == ["name": "Одно слово."])
    #expect(form.text("name") == "АННА")
    #expect(form.errors.isEmpty)
    #expect(form.handle(.function(2)) == .submitted)
    form.focus(on: "name")
    for key in keys(" к") { _ = form.handle(key) }
    #expect(form.doubts.isEmpty)
  }

  @Test func `tells what is wrong when the field is left, and keeps what was typed`() {
    var form = form()
    fill("places", "12", in: &form)
    fill("since", "31.2.2026", in: &form)
    fill("born", "5.10", in: &form)
    #expect(
      form.errors == [
        "places": "Не больше 9.", "since": "Нет такого дня.", "born": "Не прочитать.",
      ])
    #expect(form.text("since") == "31.2.2026")
    fill("places", "3", in: &form)
    #expect(form.errors["places"] == nil)
  }

  @Test func `leaves empty fields in peace until the form is done`() {
    var form = form()
    for _ in 0..<5 { #expect(form.handle(.tab) == .moved) }
    #expect(form.errors.isEmpty)
    #expect(form.handle(.function(2)) == .moved)
    #expect(form.focused == "name")
    #expect(form.errors == ["name": "Заполните.", "places": "Заполните.", "kind": "Заполните."])
  }

  @Test func `tells at once that a required field was emptied`() {
    var form = form(["name": .text("Анна")])
    fill("name", "  ", in: &form)
    #expect(form.errors == ["name": "Заполните."])
  }

  @Test func `goes to the first wrong field, and is done when none is`() {
    var form = form(["name": .text("Анна"), "kind": .choice(0)])
    fill("places", "12", in: &form)
    form.focus(on: "since")
    #expect(form.handle(.function(2)) == .moved)
    #expect(form.focused == "places")
    fill("places", "2", in: &form)
    #expect(form.handle(.function(2)) == .submitted)
  }

  @Test func `tells that there is no room for more, and forgets it with the next key`() {
    var form = form()
    #expect(form.paste("Александра") == .edited)
    #expect(form.text("name") == "Алекса")
    #expect(form.remark == "Не больше 6 знаков.")
    let grid = picture(40, 8) { form.draw(in: $0.bounds, on: &$0) }
    #expect(grid.text.contains("! Не больше 6 знаков."))
    _ = form.handle(.backspace)
    #expect(form.remark == nil)
    _ = form.handle(.character("а"))
    #expect(form.handle(.character("н")) == .moved)
    #expect(form.remark == "Не больше 6 знаков.")
  }

  @Test func `keeps a text whole that is longer than what may be typed`() {
    let form = form(["name": .text("Александра")])
    #expect(form.text("name") == "Александра")
  }

  @Test func `lets stand what was kept before, whatever its rule says of it`() {
    var form = form(["name": .text("Анна"), "places": .text("12"), "kind": .choice(1)])
    #expect(form.handle(.function(2)) == .submitted)
    #expect(form.text("places") == "12")
  }

  @Test func `adds what others have found to what the fields say`() {
    var form = form(["name": .text("Анна"), "kind": .choice(1)])
    fill("places", "12", in: &form)
    let isRight = form.check(besides: ["name": "Есть уже.", "places": "Другое."])
    #expect(!isRight)
    #expect(form.errors == ["name": "Есть уже.", "places": "Не больше 9."])
    #expect(form.focused == "name")
  }

  @Test func `chooses the label that is pasted`() {
    var form = form()
    form.focus(on: "kind")
    #expect(form.paste(" Б\n") == .edited)
    #expect(form.choice("kind") == 1)
    #expect(form.paste("в") == .ignored)
  }
}

/// What a form says of itself in Russian.
let formWords = FormWords(
  missing: "Заполните.", tooLong: "Не больше # знаков.", required: "* – обязательно",
  choiceKeys: "F4 – список", listKeys: "F4 – список", dayKeys: "F4 – календарь",
  nothing: "Не нашлось.")

/// Days as a form on 5 October 2026 takes them.
func formDays(_ wanted: DayShorthand.Wanted = .coming) -> FormDays {
  FormDays(
    DayShorthand(
      today: .init(2026, 10, 5), yearFrom: .init(2026, 8, 1), wanted: wanted, words: calendarWords),
    words: calendarWords, unreadable: "Не прочитать.", absent: "Нет такого дня.")
}
