import Mentoring
import Testing

/// What goes into a slice comes out of it.
@Suite struct PeopleSlicePackingTests {
  private func record(_ id: Int64, _ name: String) -> PeopleRecord {
    PeopleRecord(
      card: id, person: Person(id: Person.ID(id), name: PersonName(name)), wishes: Wishes())
  }

  private func slice(_ records: [PeopleRecord], limit: Int? = nil) -> PeopleSlice {
    PeopleSlice(PeopleAsked(.mentor, limit: limit), after: nil) { take in records.forEach(take) }
  }

  @Test func `gives back every field as it was`() {
    var full = record(7, "Ёлкина Мария Сергеевна")
    full.person.birthDate = CalendarDay(year: 1_901, month: 2, day: 28)
    full.person.contact = "+7 912 000-00-04"
    full.person.position = "учитель-логопед"
    full.person.workplace = String(repeating: "очень длинное место ", count: 40)
    full.person.isEmployee = false
    full.wishes = Wishes(
      text: "строка\nещё одна", tags: ["речь", "диагностика"],
      form: MentoringForm.Code("educator-educator"), roleModel: MentoringForm.Code("young"),
      age: AgeRange(from: nil, to: 35))
    full.capacity = 0
    full.consent = .given(CalendarDay(number: 20_698))
    full.workConsent = .withdrawn(CalendarDay(number: -3))
    full.partners = [PersonName("Жуков П."), PersonName("Титова Н.")]
    full.isOnOtherSide = true
    full.signedOrder = "42-ОД"
    full.answered = [1: false, 3: true, 200: true]
    let plain = record(8, "Ж")
    let slice = slice([full, plain, full])
    #expect(slice.count == 3)
    #expect(slice[0] == full)
    #expect(slice[1] == plain)
    #expect(slice[2] == full)
    #expect(slice.cards == [7, 8, 7])
  }

  @Test(arguments: [
    (PeopleSlice.Part.birthDate, 1), (.position, 2), (.workplace, 3), (.topics, 4), (.consent, 5),
    (.load, 6), (.partners, 7), (.answers, 8),
  ])
  func `tells rows apart by a part, and by nothing else`(part: PeopleSlice.Part, changed: Int) {
    var rows = (0..<9).map { _ in record(1, "Ёлкина") }
    for index in rows.indices {
      rows[index].person.name = PersonName("Имя \(index)")
      rows[index].person.contact = String(repeating: "8", count: index)
      rows[index].wishes.form = index % 2 == 0 ? nil : MentoringForm.Code("f\(index)")
      rows[index].signedOrder = index % 3 == 0 ? nil : "\(index)"
    }
    rows[1].person.birthDate = CalendarDay(number: 5)
    rows[2].person.position = "логопед"
    rows[3].person.workplace = "Радуга"
    rows[4].wishes.tags = ["речь", "игра"]
    rows[5].consent = .given(CalendarDay(number: 20_698))
    rows[6].capacity = 3
    rows[7].partners = [PersonName("Титова Н. П.")]
    rows[8].answered = [1: true, 200: false]
    var found: [Int: [UInt8]] = [:]
    slice(rows).each(part, in: 0..<9) { found[$0] = Array($1) }
    let others = Set((0..<9).filter { $0 != changed }.map { found[$0] })
    #expect(!others.contains(found[changed]))
    // The load is told by the consents and the number of partners too.
    #expect(others.count == (part == .load ? 3 : 1))
  }

  @Test func `ends with its last row where there may be more, else where it was asked to end`() {
    let records = [record(1, "Аа"), record(2, "Бб")]
    #expect(slice(records, limit: 2).through == PeoplePlace(of: records[1].person))
    #expect(slice(records, limit: 3).through == nil)
    #expect(slice([], limit: 3).through == nil)
  }

  @Test func `is equal to another of the same rows and stretch`() {
    #expect(slice([record(1, "Аа")]) == slice([record(1, "Аа")]))
    #expect(slice([record(1, "Аа")]) != slice([record(1, "Ба")]))
    #expect(slice([record(1, "Аа")]) != slice([record(2, "Аа")]))
  }

  @Test func `stands in the order of the names, namesakes by their numbers`() {
    let places = [record(3, "Ежов"), record(2, "Ёж"), record(1, "Ёж"), record(4, "Жук")]
      .map { PeoplePlace(of: $0.person) }
    #expect(places.sorted().map(\.person) == [3, 1, 2, 4])
  }

  @Test func `counts the items that are closed, those that a no skips too`() {
    let item = { (number: Int, kind: Questionnaire.Item.Kind) in
      Questionnaire.Item(number: number, text: "", label: "", kind: kind)
    }
    let questionnaire = Questionnaire(
      code: Questionnaire.Code("a"), title: "", side: .mentee, wave: .before,
      items: [item(1, .yesNo(noGoesTo: 3)), item(2, .open), item(3, .open), item(4, .open)])
    var record = record(1, "А")
    #expect(record.closed(of: questionnaire) == 0)
    record.answered = [1: false, 3: true]
    #expect(record.closed(of: questionnaire) == 3)
    record.answered = [1: true, 3: true]
    #expect(record.closed(of: questionnaire) == 2)
  }
}
