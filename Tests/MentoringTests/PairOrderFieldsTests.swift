import Testing

@testable import Mentoring

@Suite struct PairOrderFieldsTests {
  private let content = PairOrder.Content(
    number: "42-ОД", date: day("2026-10-09"), basis: "первым\n\nвторым", first: day("2026-10-12"),
    last: day("2027-05-31"), control: "старшего воспитателя", reportDue: day("2027-05-25"))

  @Test(arguments: [
    (OrderText.Field.number, "42-ОД"), (.date, "09.10.2026"), (.termFirst, "12.10.2026"),
    (.termLast, "31.05.2027"), (.control, "возложить на старшего воспитателя"),
    (.reportDue, "25.05.2027"), (.organization, "ДОУ «Рябинка»"), (.place, "г. Киров"),
    (.year, "2026/27"), (.basis, "первым, вторым"), (.head, "А.П. Белова"),
  ])
  func `fills every field`(field: OrderText.Field, text: String) {
    let fields = PairOrderFields(content: content, programme: .sample)
    #expect(fields[field] == text)
    #expect(fields.fill([.words("«"), .field(field), .words("»")]) == "«\(text)»")
    #expect(fields.missing.isEmpty)
  }

  @Test func `says only once what is missing`() {
    var bare = content
    bare.number = ""
    let fields = PairOrderFields(content: bare, programme: .sample)
    #expect(fields.fill([.field(.number), .words("/"), .field(.number)]) == "____/____")
    #expect(fields.missing == [.number])
  }

  @Test func `counts the pairs from the order where no day is given`() {
    var plain = content
    plain.first = nil
    #expect(PairOrderFields(content: plain, programme: .sample)[.termFirst] == "09.10.2026")
    plain.date = nil
    #expect(
      PairOrderFields(content: plain, programme: .sample).missing == [.date, .termFirst])
  }

  @Test func `has a value for every field that a text may name`() {
    let fields = PairOrderFields(content: content, programme: .sample)
    for field in OrderText.Field.allCases { #expect(fields[field] != PaperWords.blank) }
  }
}
