import Mentoring
import Testing

@testable import Screens

@Suite struct ChangeTellerTests {
  private static func sentence(
    _ table: String, _ fields: [(String, String?, String?)], was: Bool = true, isThere: Bool = true
  ) -> String {
    ChangeTeller(words: .russian, handbook: Samples.handbook).sentence(
      of: StepDetail.Row(
        table: table, fields: fields.map { StepDetail.Field($0.0, before: $0.1, after: $0.2) },
        wasThere: was, isThere: isThere))
  }

  @Test func `tells what a coordinator calls the values`() {
    #expect(
      HistorySamples.detail.rows.map {
        ChangeTeller(words: .russian, handbook: Samples.handbook).sentence(of: $0)
      } == [
        "Человек (Орлова Т. В.) – дата рождения: пусто → 02.05.1980; "
          + "контакт: 8 900 000-00-00 → orlova@example.org; работает у нас: да → нет",
        "Карточка наставника (Орлова Т. В.) – сколько возьмёт: 1 → 2; "
          + "форма: пусто → воспитатель – воспитатель",
      ])
  }

  @Test func `tells a new row and one that is gone`() {
    #expect(
      Self.sentence(
        "consent",
        [
          ("id", nil, "3"), ("person", nil, "Орлова Т. В."), ("kind", nil, "processing"),
          ("signer", nil, "Орлова Татьяна Викторовна"), ("date", nil, "2026-09-01"),
          ("withdrawn", nil, nil),
        ], was: false)
        == "Добавлено: согласие (Орлова Т. В.); вид: обработка персональных данных; "
        + "кто подписал: Орлова Татьяна Викторовна; подписано: 01.09.2026")
    #expect(
      Self.sentence(
        "pairWish",
        [
          ("mentee", "Ёлкина М. С.", nil), ("mentor", "Орлова Т. В.", nil), ("kind", "pin", nil),
        ], isThere: false)
        == "Удалено: закрепление (Ёлкина М. С. – Орлова Т. В.)")
  }

  @Test func `names orders by their numbers, pairs by their people, tags by themselves`() {
    #expect(
      Self.sentence(
        "orderPair", [("pairOrder", nil, "42-ОД"), ("pair", nil, "Ёлкина М. С. – Орлова Т. В.")],
        was: false)
        == "Добавлено: пара в приказе № 42-ОД (Ёлкина М. С. – Орлова Т. В.)")
    #expect(
      Self.sentence(
        "orderPair", [("pairOrder", nil, ""), ("pair", nil, "Ёлкина М. С. – Орлова Т. В.")],
        was: false)
        == "Добавлено: пара в приказе без номера (Ёлкина М. С. – Орлова Т. В.)")
    #expect(
      Self.sentence(
        "orderReader",
        [
          ("pairOrder", "42-ОД", "42-ОД"), ("person", "Орлова Т. В.", "Орлова Т. В."),
          ("acquainted", nil, "2026-10-05"),
        ])
        == "Ознакомление с приказом № 42-ОД (Орлова Т. В.) – ознакомлен(а): пусто → 05.10.2026")
    #expect(
      Self.sentence(
        "pairOrder", [("number", "42-ОД", "42-ОД"), ("control", "директор", "завуч")])
        == "Приказ № 42-ОД – контроль: директор → завуч")
    #expect(
      Self.sentence(
        "menteeTag",
        [("mentee", "Ёлкина М. С.", nil), ("position", "0", nil), ("tag", "речь", nil)],
        isThere: false)
        == "Удалено: метка «речь» (Ёлкина М. С.)")
  }

  @Test(
    arguments: [
      ("scale", "7", nil, "scale", "8", nil, "7 → 8", "3"),
      ("yesNo", "0", nil, "blank", nil, nil, "нет → нет ответа", "1"),
      ("frequency", "1", nil, "frequency", "4", nil, "Очень часто → 1–2 раза", "4"),
      ("text", nil, "в школе", "text", nil, "в саду", "в школе → в саду", "2"),
    ] as [(String, String?, String?, String, String?, String?, String, String)])
  func `tells an answer as the sheet has it`(
    kind: String, number: String?, text: String?, newKind: String, newNumber: String?,
    newText: String?, change: String, item: String
  ) {
    let sentence = Self.sentence(
      "answer",
      [
        ("person", "Ёлкина М. С.", "Ёлкина М. С."),
        ("questionnaire", "educator-mentee-before", "educator-mentee-before"), ("item", item, item),
        ("kind", kind, newKind), ("number", number, newNumber), ("text", text, newText),
      ])
    #expect(sentence.hasPrefix("Ответ (Ёлкина М. С.) – Анкета наставляемого «до», вопрос \(item)"))
    #expect(sentence.hasSuffix(": " + change))
  }

  @Test func `tells where an action went, and who answers for what`() {
    #expect(
      Self.sentence(
        "action",
        [("measure", "1.1 Информирование", "1.2 Отбор"), ("text", "Сбор", "Сбор")])
        == "Действие (Сбор) – мероприятие: 1.1 Информирование → 1.2 Отбор")
    #expect(
      Self.sentence(
        "measureResponsible",
        [("measure", nil, "1.1 Информирование"), ("position", nil, "1"), ("text", nil, "Завуч")],
        was: false) == "Добавлено: ответственный «Завуч» (1.1 Информирование)")
    #expect(
      Self.sentence(
        "measureResponsible",
        [("measure", "1.1 Отбор", nil), ("position", "0", nil), ("text", "Завуч", nil)],
        isThere: false) == "Удалено: ответственный «Завуч» (1.1 Отбор)")
    #expect(
      Self.sentence(
        "measureResponsible",
        [("measure", "1.1 Отбор", "1.1 Отбор"), ("position", "1", "0"), ("text", "Завуч", "Завуч")])
        == "Ответственные (1.1 Отбор): другой порядок")
  }

  @Test func `tells a new order once, and how many rows were not looked at`() {
    let rows = [("3", "0", "Завуч"), ("0", "1", "Психолог")].map { before, after, text in
      StepDetail.Row(
        table: "measureResponsible",
        fields: [
          StepDetail.Field("measure", before: "1.1 Отбор", after: "1.1 Отбор"),
          StepDetail.Field("position", before: before, after: after),
          StepDetail.Field("text", before: text, after: text),
        ], wasThere: true, isThere: true)
    }
    var detail = HistorySamples.detail
    detail.rows = rows
    detail.counts = [StepDetail.Count(table: "measureResponsible", rows: 2)]
    let (told, more) = Language.english.words.changes(detail, Samples.handbook, atMost: 5)
    #expect(told == ["Responsibles (1.1 Отбор): another order"])
    #expect(more == 0)
  }

  @Test func `says nothing of what only the program keeps`() {
    #expect(Self.sentence("action", [("text", "Сбор", "Сбор"), ("position", "1", "2")]) == "")
    #expect(
      Self.sentence("pairOrder", [("number", "42", "42"), ("paper", nil, "[]")]) == "")
  }

  @Test func `names a column that it has no word for, and makes what it holds harmless`() {
    #expect(
      Self.sentence(
        "person", [("name", "Ёлкина М. С.", "Ёлкина М. С."), ("nick", "а\u{1B}б", "в")])
        == "Человек (Ёлкина М. С.) – nick: аб → в")
  }
}
