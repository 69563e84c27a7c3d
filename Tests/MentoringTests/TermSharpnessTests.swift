import Testing

@testable import Mentoring

@Suite struct TermSharpnessTests {
  private func sharpness(_ text: String) -> [Term.Sharpness] {
    let term = Term(read: text)
    return term.runs.map { term.sharpness(of: $0) }
  }

  @Test(arguments: [
    "15.10.2026", "с 1 по 15 мая 2027", "01.05.2027 – 31.05.2027", "с 1 по 31 мая 2027",
    "15 мая – 30 июня 2027",
  ]) func `a day is exact, and so is a range that is written in days`(text: String) {
    #expect(sharpness(text) == [.exact])
  }

  @Test(arguments: ["Март 2027", "Май–июнь 2027", "I квартал 2027", "начало мая 2027"])
  func `months and parts of them are soft`(text: String) {
    #expect(sharpness(text) == [.soft])
  }

  @Test func `each run of months is soft by itself`() {
    #expect(sharpness("Январь, апрель 2027") == [.soft, .soft])
  }

  @Test(arguments: ["2026/27 учебный год", "2026-2027учебный год"])
  func `a year leaves the day open`(text: String) {
    #expect(sharpness(text) == [.open])
  }

  @Test func `what is done whenever it is needed or every month is neither`() throws {
    let days = try #require(Term(read: "2026/27 учебный год").days)
    func sharpness(_ precision: Term.Precision) -> Term.Sharpness {
      Term(text: "", first: days.lowerBound, last: days.upperBound, precision: precision)
        .sharpness(of: days)
    }
    #expect(sharpness(.asNeeded) == .open)
    #expect(sharpness(.recurring) == .recurring)
  }
}
