import PlainText
import Screens
import Settings
import TerminalKit
import Testing

@testable import kurator

/// Locales that name an encoding other than UTF-8.
@MainActor struct OtherEncodingTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  private func environment(_ variables: [String: String], _ config: String = "") throws
    -> kurator.Environment
  {
    trial.variables = variables
    let config = Config.read(Array(config.utf8), source: "config.yaml").0
    return try kurator.Environment(GlobalOptions(), trial.facts, config)
  }

  @Test(arguments: [
    ("ru_RU.KOI8-R", "KOI8-R"), ("ru_RU.CP1251", "CP1251"), ("ru_RU.ISO-8859-5", "ISO-8859-5"),
    ("en_US.ISO-8859-1@euro", "ISO-8859-1"),
  ])
  func `are drawn in ASCII`(locale: String, codeset: String) throws {
    #expect(OtherEncoding(locale: locale)?.codeset == codeset)
    let environment = try environment(["LANG": locale])
    #expect(environment.repertoire == .ascii)
    #expect(environment.otherEncoding?.locale == locale)
  }

  @Test(arguments: ["C", "POSIX", "ru_RU", "ru_RU.UTF-8", "C.utf8", "en_US.UTF8@euro", ""])
  func `are not those that name UTF-8 or none`(locale: String) throws {
    let environment = try environment(["LANG": locale])
    #expect(environment.repertoire == .unicode)
    #expect(environment.otherEncoding == nil)
  }

  @Test func `count by the first variable that is set`() throws {
    let stronger = try environment(["LC_ALL": "C.UTF-8", "LANG": "ru_RU.KOI8-R"])
    #expect(stronger.repertoire == .unicode)
    let weaker = try environment(["LC_CTYPE": "ru_RU.KOI8-R", "LANG": "C.UTF-8"])
    #expect(weaker.repertoire == .ascii)
  }

  @Test func `give way to what is settled`() throws {
    let koi = ["LANG": "ru_RU.KOI8-R"]
    #expect(try environment(koi, "letters: unicode").repertoire == .unicode)
    #expect(try environment(koi, "letters: unicode").otherEncoding == nil)
    #expect(try environment(koi, "letters: auto").repertoire == .ascii)
    #expect(try environment(["LANG": "C.UTF-8"], "letters: ascii").repertoire == .ascii)
  }

  @Test func `are told by the doctor, with what to do`() throws {
    trial.variables = ["LANG": "ru_RU.KOI8-R"]
    let result = trial.run("doctor", "--json")
    #expect(result.out.contains(#""codeset":"KOI8-R""#))
    #expect(result.out.contains("locale-of-other-encoding"))
    let told = trial.run("doctor").out
    #expect(told.allSatisfy { $0.isASCII })
    #expect(told.contains("LANG=ru_RU.UTF-8"))
  }
}
