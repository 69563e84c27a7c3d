import Mentoring
import Paperwork
import Screens
import Testing

@testable import kurator

/// What is wrong with sources, in words.
struct SourceFaultsTests {
  static let roadmaps: [(RoadmapTextError.Reason, CommandWords.Fault)] = [
    (.text(.tooBig(bytes: 9, limit: 5)), .tooBig(limit: 5)),
    (.text(.notText(line: 3)), .notText), (.text(.brokenUTF8(line: 3)), .brokenUTF8),
    (.tableMissing, .tableMissing), (.titleMissing, .titleMissing),
    (.columnMissing(.terms), .columnMissing(.terms)), (.rowsMissing, .rowsMissing),
    (.cellCount(found: 5, expected: 6), .cellCount(found: 5, expected: 6)),
    (.numberUnreadable("abc"), .numberUnreadable("abc")), (.stageMissing, .stageMissing),
    (.tooManyRows(limit: 9), .tooManyRows(limit: 9)),
    (.quoteUnclosed, .unclosedQuote), (.quoteStray, .strayAfterQuote),
    (.document(.notAnArchive), .documentDamaged), (.document(.damaged("a")), .documentDamaged),
    (.document(.missing("a")), .documentForeign), (.document(.tooBig("a")), .documentTooBig),
    (.document(.encrypted("a")), .oldDocument), (.oldDocument, .oldDocument),
  ]

  @Test(arguments: roadmaps)
  func `has words for every reason of the roadmap's reader`(
    _ reason: RoadmapTextError.Reason, _ fault: CommandWords.Fault
  ) {
    #expect(reason.fault == fault)
    let russian = Words.russian.commands.source.fault("a.txt:3", fault)
    let english = Words.english.commands.source.fault("a.txt:3", fault)
    #expect(russian.hasPrefix("a.txt:3: ") && english.hasPrefix("a.txt:3: "))
    #expect(russian != english)
  }

  @Test func `names every column as the reader does`() {
    #expect(RoadmapTextError.Column.allCases.map(\.fault) == CommandWords.RoadmapColumn.allCases)
  }

  private static let place = CSVPlace(line: 4, column: 7, field: 2)

  static let tables: [(ScoreTableError, CommandFailure)] = [
    (.csv(.text(.notText(line: 2))), .source(place: "t.csv:2", .notText)),
    (.csv(.text(.tooBig(bytes: 9, limit: 5))), .source(place: "t.csv", .tooBig(limit: 5))),
    (.csv(.unclosedQuote(place)), .source(place: "t.csv:4:7", .unclosedQuote)),
    (.csv(.strayAfterQuote(place)), .source(place: "t.csv:4:7", .strayAfterQuote)),
    (
      .csv(.raggedRow(place, fields: 2, expected: 3)),
      .source(place: "t.csv:4:7", .cellCount(found: 2, expected: 3))
    ),
    (.csv(.tooManyRows(limit: 9)), .source(place: "t.csv", .tooManyRows(limit: 9))),
    (.empty, .source(place: "t.csv:1", .empty)),
    (.nameMissing(place), .source(place: "t.csv:4:7", .nameMissing)),
    (
      .nameTwice("Ёж", place, first: CSVPlace(line: 2, column: 1, field: 1)),
      .source(place: "t.csv:4:7", .nameTwice("Ёж", firstLine: 2))
    ),
    (.notANumber("x", place), .source(place: "t.csv:4:7", .notANumber("x"))),
    (.outOfRange("9e9", place), .source(place: "t.csv:4:7", .scoreOutOfRange("9e9"))),
  ]

  @Test(arguments: tables)
  func `places every mistake of a table`(_ error: ScoreTableError, _ failure: CommandFailure) {
    #expect(error.failure(in: "t.csv") == failure)
    #expect(failure.sentence(in: .russian) != failure.sentence(in: .english))
  }

  static let bounds: [(BoundsTableError, CommandFailure)] = [
    (.csv(.unclosedQuote(place)), .source(place: "c.csv:4:7", .unclosedQuote)),
    (.empty, .source(place: "c.csv:1", .noBounds)),
    (.cellCount(3, place), .source(place: "c.csv:4:7", .boundsCells(found: 3))),
    (.unknownSide("x", place), .source(place: "c.csv:4:7", .unknownSide("x"))),
    (.nameMissing(place), .source(place: "c.csv:4:7", .nameMissing)),
    (
      .nameTwice("Ёж", place, first: CSVPlace(line: 2, column: 1, field: 1)),
      .source(place: "c.csv:4:7", .nameTwice("Ёж", firstLine: 2))
    ),
    (
      .notACount("x", place),
      .source(place: "c.csv:4:7", .notACount("x", highest: 1_000_000_000))
    ),
    (
      .crossed(lower: 3, upper: 2, place),
      .source(place: "c.csv:4:7", .boundsCrossed(lower: 3, upper: 2))
    ),
  ]

  @Test(arguments: bounds)
  func `places every mistake of a table of bounds`(
    _ error: BoundsTableError, _ failure: CommandFailure
  ) {
    #expect(error.failure(in: "c.csv") == failure)
    #expect(failure.sentence(in: .russian) != failure.sentence(in: .english))
  }

  static let remarks: [(RoadmapImport.Finding.Kind, String, CommandWords.Remark)] = [
    (
      .measureWithoutTitle(stage: 3, measure: 2), "measure-without-title",
      .measureWithoutTitle(stage: 3, measure: 2)
    ),
    (.termInWords("скоро"), "term-in-words", .termInWords("скоро")),
    (.actionWithoutNumber("x"), "action-without-number", .actionWithoutNumber("x")),
    (
      .numberOutOfOrder(written: 4, expected: 3), "number-out-of-order",
      .numberOutOfOrder(written: 4, expected: 3)
    ),
    (
      .numberRepeated("1.1", firstLine: 3), "number-repeated",
      .numberRepeated("1.1", firstLine: 3)
    ),
    (.columnIgnored("x"), "column-ignored", .columnIgnored("x")),
    (.windows1251, "windows-1251", .windows1251),
    (
      .termsAligned(stage: 1, measure: 2), "term-by-position", .termsAligned(stage: 1, measure: 2)
    ),
    (
      .responsiblesAligned(stage: 1, measure: 2), "responsible-by-position",
      .responsiblesAligned(stage: 1, measure: 2)
    ),
    (
      .yearTaken("май", SchoolYear(preparedOn: day("2026-09-01"))), "term-year-taken",
      .yearTaken("май", SchoolYear(preparedOn: day("2026-09-01")))
    ),
    (.stageMade("x"), "stage-made", .stageMade("x")),
    (.titleMissing, "title-missing", .titleMissing),
    (.stageCells("x"), "stage-cells", .stageCells("x")),
    (.leftOutOfTitle("x"), "left-out-of-title", .leftOutOfTitle("x")),
    (.markUnread("x"), "mark-unread", .markUnread("x")),
    (.tableLeftOut("x"), "table-left-out", .tableLeftOut("x")),
    (.yearDoubtful("май", 2_026), "term-year-doubtful", .yearDoubtful("май", 2_026)),
    (.markInFuture("x"), "mark-in-future", .markInFuture("x")),
    (.actionEmpty("1.1.2"), "action-empty", .actionEmpty("1.1.2")),
    (.numberChanged("2.3", "2.2"), "number-changed", .numberChanged("2.3", "2.2")),
  ]

  @Test(arguments: remarks)
  func `has a code and words for every remark`(
    _ kind: RoadmapImport.Finding.Kind, _ code: String, _ remark: CommandWords.Remark
  ) {
    let finding = RoadmapImport.Finding(line: 8, kind: kind)

    #expect(finding.code == code)
    #expect(finding.remark == remark)
    let words = [Words.russian, .english].map { $0.commands.source.remark("a:8", remark) }
    #expect(Set(words).count == 2)
  }
}
