import Testing

@testable import Mentoring

@Suite struct PairOrderTests {
  @Test func `begins with the basis of the handbook and the end of lessons`() {
    let content = PairOrder.Content(defaultFor: .sample, handbook: .sample)
    #expect(content.basis == "распоряжением № Р-145\nПоложением о наставничестве")
    #expect(content.number.isEmpty && content.control.isEmpty)
    #expect(content.date == nil && content.first == nil)
    #expect(content.last == day("2027-05-31"))
    #expect(content.reportDue == day("2027-05-25"))
  }

  @Test func `lasts from its date unless it says otherwise`() {
    var content = PairOrder.Content(defaultFor: .sample, handbook: .sample)
    #expect(content.term == nil)
    content.date = day("2026-10-09")
    #expect(content.term == day("2026-10-09")...day("2027-05-31"))
    content.first = day("2026-10-12")
    #expect(content.term == day("2026-10-12")...day("2027-05-31"))
    content.first = day("2027-05-31")
    #expect(content.term == day("2027-05-31")...day("2027-05-31"))
    content.first = day("2027-06-01")
    #expect(content.term == nil)
  }
}
