import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct SurveyEntryTests {
  typealias Sample = SurveySamples

  @Test(arguments: Language.allCases, [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func `shows the items, the answers and the keys`(language: Language, size: Size) throws {
    var stage = try Sample.entry(of: 3, language: language, size: size)
    try stage.press("д", "«в колледже»", "Enter", "8")
    try expectSnapshot(
      stage.program.view(), named: "entry-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test(arguments: [
    ("д", Answer.yesNo(true)), ("Д", .yesNo(true)), ("y", .yesNo(true)), ("Y", .yesNo(true)),
    ("1", .yesNo(true)), ("н", .yesNo(false)), ("Н", .yesNo(false)), ("n", .yesNo(false)),
    ("N", .yesNo(false)), ("0", .yesNo(false)), (".", .blank), ("-", .blank), ("Del", .blank),
    ("ю", .blank),
  ]) func `answers yes and no with one key`(key: String, answer: Answer) throws {
    var stage = try Sample.entry(of: 3)
    try stage.press(key)
    #expect(stage.takeWishes() == [.perform(Sample.change(Sample.answer(3, .mentee, 1, answer)))])
  }

  @Test(arguments: ["т", "2", "9", "l", "q"])
  func `takes nothing else for yes or no`(key: String) throws {
    var stage = try Sample.entry(of: 3)
    try stage.press(key)
    #expect(stage.takeWishes() == [])
    #expect(stage.item == 1)
    #expect(stage.program.chapter == .surveys)
  }

  @Test(arguments: [
    ("1", Answer.scale(1)), ("2", .scale(2)), ("5", .scale(5)), ("9", .scale(9)),
    ("0", .scale(10)), (".", .blank), ("-", .blank),
  ]) func `answers a scale with one key`(key: String, answer: Answer) throws {
    var stage = try Sample.entry(of: 2)
    #expect(stage.item == 3)
    try stage.press(key)
    #expect(stage.takeWishes() == [.perform(Sample.change(Sample.answer(2, .mentee, 3, answer)))])
    #expect(stage.item == 4)
  }

  @Test(arguments: [("1", Answer.frequency(1)), ("5", .frequency(5)), (".", .blank)])
  func `answers with an option by one key`(key: String, answer: Answer) throws {
    var stage = try Sample.entry(of: 2)
    try stage.press("Down", key)
    #expect(stage.takeWishes() == [.perform(Sample.change(Sample.answer(2, .mentee, 4, answer)))])
  }

  @Test(arguments: ["6", "7", "0"])
  func `says which keys there are where a digit is none of them`(key: String) throws {
    var stage = try Sample.entry(of: 2)
    try stage.press("Down", key)
    #expect(stage.takeWishes() == [])
    #expect(stage.program.chapter == .surveys)
    #expect(stage.lines[22].contains("1 – Очень часто · 2 – Часто"))
  }

  @Test func `takes a burst of keys in order without waiting`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("д", "«да»", "Enter", "7", "5")
    #expect(
      stage.takeWishes() == [
        .perform(Sample.change(Sample.answer(3, .mentee, 1, .yesNo(true)))),
        .perform(Sample.change(Sample.answer(3, .mentee, 2, .text("да")))),
        .perform(Sample.change(Sample.answer(3, .mentee, 3, .scale(7)))),
        .perform(Sample.change(Sample.answer(3, .mentee, 4, .frequency(5)))),
      ])
    #expect(stage.shown("Эффективность") == "7")
    #expect(stage.lines.joined().contains("✓ Анкета введена"))
  }

  @Test func `jumps over what a no makes needless`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("н")
    #expect(stage.item == 3)
    #expect(stage.lines.joined().contains("(пропущено)"))
    #expect(stage.lines[4].contains("2 из 4"))
    try stage.press("Up")
    #expect(stage.item == 1)
    try stage.press("Down")
    #expect(stage.item == 3)
  }

  @Test func `takes back with a no what it jumps over, and offers the words again`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("д", "«в школе»", "Enter", "Left", "Left")
    #expect(stage.item == 2)
    try stage.press("Up", "н")
    let last = stage.takeChanges().last
    #expect(
      last
        == Sample.change(
          Sample.answer(3, .mentee, 1, .yesNo(false)), Sample.answer(3, .mentee, 2, nil)))
    try stage.press("Up", "д", "Enter")
    #expect(
      stage.takeChanges() == [
        Sample.change(Sample.answer(3, .mentee, 1, .yesNo(true))),
        Sample.change(Sample.answer(3, .mentee, 2, .text("в школе"))),
      ])
  }

  @Test(arguments: ["Left", "Backspace", "Up", "k"])
  func `goes back to the item before`(key: String) throws {
    var stage = try Sample.entry(of: 2)
    try stage.press("7")
    #expect(stage.item == 4)
    try stage.press(key)
    #expect(stage.item == 3)
    try stage.press("9")
    let last = stage.takeChanges().last
    #expect(last == Sample.change(Sample.answer(2, .mentee, 3, .scale(9))))
    #expect(stage.shown("Эффективность") == "9")
  }

  @Test func `names the key back before the others, but not in words`() throws {
    var stage = try Sample.entry(of: 3)
    #expect(stage.lines[23].hasPrefix(" ← Назад  - Не отв.  F2 Готово  Esc К списку"))
    try stage.press("д")
    #expect(stage.lines[23].hasPrefix(" Enter Дальше  - Не отв.  F2 Готово"))
    try stage.press("Left")
    #expect(stage.item == 1)
  }

  @Test func `writes nothing where the answer is the same`() throws {
    var stage = try Sample.entry(of: 1)
    try stage.press("д", "Enter", "8", "2")
    #expect(stage.takeWishes() == [])
    #expect(stage.item == nil)
  }

  @Test func `goes from a whole sheet to the next one that waits`() throws {
    var stage = try Sample.entry(of: 2)
    try stage.press("7", "1")
    #expect(stage.item == nil)
    let shown = stage.lines.joined(separator: "\n")
    #expect(shown.contains("Enter – следующая: Жукова Анна Сергеевна, анкета наставляемого"))
    try stage.press("Enter")
    #expect(stage.person == 3)
    #expect(stage.item == 1)
  }

  @Test func `leaves no digit to the chapters`() throws {
    var stage = try Sample.entry(of: 2)
    try stage.press("7", "1", "3")
    #expect(stage.program.chapter == .surveys)
    #expect(stage.lines[22].contains("Анкета введена полностью"))
  }

  @Test func `goes back to the first item that waits after the last`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("End", "3")
    #expect(stage.takeChanges() == [Sample.change(Sample.answer(3, .mentee, 4, .frequency(3)))])
    #expect(stage.item == 1)
  }

  @Test func `goes to the next item that waits with Tab`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("д", "Down", "7", "Home", "Tab")
    #expect(stage.item == 2)
    try stage.press("Tab")
    #expect(stage.item == 4)
  }

  @Test func `says that nothing is left after the last sheet`() throws {
    var stage = try Sample.stage(people: [Sample.row(3, "Жукова Анна", [.mentee])])
    try stage.press("Enter", "н", "7", "1")
    #expect(stage.lines.joined().contains("Больше вводить нечего"))
    try stage.press("Enter")
    #expect(stage.page?.entry == nil)
    #expect(stage.lines[3].contains("Все анкеты введены: 1"))
  }

  @Test(arguments: [0, 1, 20, 40, 60, 80, 139, 140, 200], [0, 1, 5, 10, 13, 16, 24, 50])
  func `draws at every size`(width: Int, height: Int) throws {
    var stage = try Sample.entry(of: 3, size: Size(width: width, height: height))
    let size = Size(width: width, height: height)
    for key in ["д", "Enter", "7", "F3", "Down", "Esc", "2", "Enter", "Esc"] {
      try stage.press(key)
      #expect(stage.program.view().size == size)
    }
  }

  @Test(arguments: [
    Size(width: 80, height: 24), Size(width: 60, height: 15), Size(width: 40, height: 10),
  ])
  func `shows the present item and puts the cursor on it`(size: Size) throws {
    var stage = try Sample.entry(of: 3, size: size)
    let path = [
      ("д", "Сталкивались"), ("а", "Где?"), ("Enter", "Где?"), ("7", "Эффек"), (".", "Частота"),
    ]
    for (key, label) in path {
      #expect(stage.program.view().cursor != nil)
      #expect(
        stage.lines.contains { $0.dropFirst().hasPrefix("›") && $0.contains(label) }, "\(label)")
      try stage.press(key)
    }
    #expect(stage.lines.contains { $0.contains("✓ Анкета вв") })
  }

  /// The longest questions of the questionnaires take nearly a hundred letters.
  @Test(arguments: [
    Size(width: 80, height: 24), Size(width: 60, height: 15), Size(width: 40, height: 10),
  ])
  func `shows all of a long question`(size: Size) throws {
    let text =
      "Насколько комфортно, по Вашим ожиданиям, Вам будет участвовать в программе наставничества?"
    let sample = Samples.questionnaire(.mentee)
    var handbook = Samples.handbook
    handbook.questionnaires = [
      Questionnaire(
        code: sample.code, title: sample.title, side: .mentee, wave: .before,
        items: sample.items.map {
          Questionnaire.Item(number: $0.number, text: text, label: $0.label, kind: $0.kind)
        })
    ]
    var stage = Stage(size: size, handbook: handbook)
    let overview = Overview(
      programme: try Samples.programme(), saved: nil, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/tmp/sample.kurator", overview, Session(chapter: .surveys)))
    stage.answer([.surveys: .surveys(Sample.people)])
    stage.open(at: .sheet(Person.ID(3)))
    // In ten lines a field for words takes the last line of three.
    for key in size.height > 10 ? ["д", "Enter", "7"] : ["д"] {
      let shown = stage.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(shown.contains(text), "\(key)")
      try stage.press(key)
    }
  }

  @Test func `shows sixteen items at once in thirty lines`() {
    let heights = [24, 29, 30, 40].map { height in
      let body = height - 5
      return body - SurveyLayout.head(of: body) - SurveyLayout.item(of: body) - 2
    }
    #expect(heights == [10, 15, 16, 23])
  }

  @Test(arguments: 0..<10) func `survives any keys`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var stage = try Sample.stage()
    let names = [
      "Down", "Up", "Enter", "Esc", "F1", "F2", "F3", "F4", "F7", "Tab", "Home", "End", "PgDn",
      "PgUp", "F5", "g", "Space", "Left", "Right", "Backspace", "Del", "д", "н", "т", "y", "1", "5",
      "7", "0",
      ".", "-", "v", "м", "s", "f", "Ctrl+Z", "Ctrl+Y",
    ]
    for step in 0..<400 {
      try stage.press(try #require(names.randomElement(using: &random)))
      if step.isMultiple(of: 7) {
        for change in stage.takeChanges() {
          let isRefused = Bool.random(using: &random)
          stage.send(
            .performed(
              change,
              isRefused
                ? .failure(.store(.full(path: "/a"))) : .success(SurveySamples.receipt)))
        }
        stage.answer([.surveys: .surveys(Sample.people)])
      }
      _ = stage.program.view()
    }
  }
}
