import Mentoring
import Screens
import Testing

@testable import kurator

/// Options that every command has.
struct GlobalOptionsTests {
  @Test func `takes its options off wherever they stand`() {
    let taken = GlobalOptions.taken(
      from: ["log", "--lang", "en", "a.kurator", "--today=2026-10-05", "--json", "--ascii"])

    #expect(taken.rest == ["log", "a.kurator", "--json"])
    #expect(taken.options.language == .english)
    #expect(taken.options.today == day("2026-10-05"))
    #expect(taken.options.isASCII)
    #expect(taken.fault == nil)
  }

  @Test func `leaves everything after two dashes alone`() {
    let taken = GlobalOptions.taken(from: ["--theme", "dark", "--", "--lang", "en"])

    #expect(taken.rest == ["--", "--lang", "en"])
    #expect(taken.options.theme == "dark")
    #expect(taken.options.language == nil)
  }

  @Test func `lets the last of two count`() {
    #expect(
      GlobalOptions.taken(from: ["--lang", "en", "--lang", "ru"]).options.language == .russian)
  }

  @Test func `takes the pseudo-language for translators, as English that is longer`() {
    let options = GlobalOptions.taken(from: ["--lang", "qps"]).options
    #expect(options.isPseudo && options.language == .english)
    #expect(!GlobalOptions.taken(from: ["--lang", "qps", "--lang", "ru"]).options.isPseudo)
  }

  static let faults: [([String], Mistake)] = [
    (["--lang"], .missingValue("--lang")),
    (["--lang", "EN"], .badValue("EN", of: "--lang", .oneOf(["ru", "en"]))),
    (["--today", "2026-02-30"], .badValue("2026-02-30", of: "--today", .day)),
    (["--today", "1989-12-31"], .badValue("1989-12-31", of: "--today", .day)),
    (["--today", "2101-01-01"], .badValue("2101-01-01", of: "--today", .day)),
    (["--theme", ""], .badValue("", of: "--theme", .theme)),
    (
      ["--color", "8"],
      .badValue("8", of: "--color", .oneOf(["auto", "always", "never", "256", "16"]))
    ),
    (["--ascii=1"], .valueForFlag("--ascii")),
    (
      ["--color", "red", "--lang", "xx"],
      .badValue("red", of: "--color", .oneOf(["auto", "always", "never", "256", "16"]))
    ),
  ]

  @Test(arguments: faults)
  func `tells what is wrong first`(_ words: [String], _ fault: Mistake) {
    #expect(GlobalOptions.taken(from: words).fault == fault)
  }

  @Test(arguments: ["1990-01-01", "2100-12-31"])
  func `takes the days of every school year it knows`(_ text: String) {
    #expect(GlobalOptions.taken(from: ["--today", text]).options.today == day(text))
  }
}
