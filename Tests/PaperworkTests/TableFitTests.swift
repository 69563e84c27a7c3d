import Mentoring
import TestSupport
import Testing

@testable import Paperwork

@Suite struct TableFitTests {
  private func fit(_ columns: [(String, Int)], _ rows: [[String]] = []) -> TableFit {
    TableFit(
      Paper.Table(
        columns: columns.map { Paper.Table.Column(title: $0.0, width: $0.1) }, rows: rows))
  }

  @Test func `keeps the wanted widths where every word fits`() {
    let fit = fit([("№", 100), ("ФИО", 600), ("Срок", 300)], [["1", "Ёлкина Анна", "май"]])
    #expect(fit.widths == [963, 5_783, 2_892])
    #expect(fit.isAsWished)
  }

  @Test func `widens a column for its longest word and takes from those with room`() {
    let fit = fit(
      [("а", 50), ("б", 500), ("в", 450)], [["Константиновна", "Анна", "Пётр"]])
    // Its letters take 7,020 thousandths of 12 points: 1,684, and 134 for the edges.
    #expect(fit.widths == [1_818, 4_112, 3_708])
    #expect(fit.widths.reduce(0, +) == PageMeasure.textWidth)
    #expect(!fit.isAsWished)
  }

  @Test func `has more room on a turned page`() {
    let words = Array(repeating: "Воспитатель", count: 6)
    let table = Paper.Table(
      columns: words.map { Paper.Table.Column(title: $0, width: 167) }, rows: [words])
    #expect(!TableFit(table).isAsWished)
    let turned = TableFit(table, on: .turned)
    #expect(turned.isAsWished)
    #expect(turned.widths == [2_428, 2_428, 2_429, 2_428, 2_428, 2_429])
  }

  @Test func `breaks words evenly where nothing helps`() {
    let word = String(repeating: "Ш", count: 100)
    let fit = fit([(word, 500), (word, 500)])
    #expect(fit.widths == [4_819, 4_819])
  }

  @Test(arguments: [
    ("Александрова-Невская", ["Александрова-", "Невская"]),
    ("воспитатель – воспитатель", ["воспитатель"]),
    ("с 01.09.2026", ["01.09.2026"]),
    ("одно\nдвухстрочное", ["двухстрочное"]),
  ])
  func `a line may end at a blank and after a hyphen`(text: String, words: [String]) {
    #expect(
      fit([("а", 1), ("", 999)], [[text, ""]]).widths
        == fit([("а", 1), ("", 999)], words.map { [$0, ""] }).widths)
    #expect(
      fit([("а", 1), ("", 999)], [[text, ""]]).widths[0]
        < fit(
          [("а", 1), ("", 999)], [["х" + text.filter { $0 != " " && $0 != "\n" && $0 != "-" }, ""]]
        ).widths[0])
  }

  @Test(arguments: [
    ("", 0), ("Ёж", 1_302), ("01.09.2026", 4_500), ("№ 42", 2_204), ("漢", 1_000), ("Щ", 1_009),
  ])
  func `knows how wide letters are`(text: String, width: Int) {
    #expect(TimesMetrics.width(of: text[...]) == width)
  }

  @Test func `any table fills the page exactly`() {
    var random = SeededRandom(seed: 7)
    let letters = Array("щи-я– 1.")
    for _ in 0..<500 {
      let columns = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        ("х", Int.random(in: 1...500, using: &random))
      }
      let row = columns.map { _ in
        String(
          (0..<Int.random(in: 0...30, using: &random)).map { _ in
            letters.randomElement(using: &random) ?? "?"
          })
      }
      let fit = fit(columns, [row])
      #expect(fit.widths.reduce(0, +) == PageMeasure.textWidth)
      #expect(fit.widths.allSatisfy { $0 > 0 })
    }
  }
}
