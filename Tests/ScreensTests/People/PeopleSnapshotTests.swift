import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct PeopleSnapshotTests {
  static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 40)]

  @Test(arguments: Side.allCases, Language.allCases)
  func `shows a base`(side: Side, language: Language) throws {
    for size in Self.sizes {
      var stage = try Stage.people(side, language: language, size: size)
      try stage.press("End")
      try check(stage, "\(side)s-\(language.rawValue)-\(size.width)x\(size.height)")
    }
  }

  @Test func `shows the detail beside a wide base`() throws {
    var stage = try Stage.people(.mentee, size: Size(width: 160, height: 24))
    try stage.press("End")
    try check(stage, "mentees-ru-160x24")
  }

  @Test func `drops columns where it is narrow`() throws {
    let stage = try Stage.people(.mentee, size: Size(width: 40, height: 10))
    try check(stage, "mentees-ru-40x10")
  }

  @Test(arguments: Language.allCases) func `shows the form`(language: Language) throws {
    var stage = try Stage.people(.mentor, language: language)
    try stage.press("F4")
    try check(stage, "form-\(language.rawValue)-80x24")
  }

  @Test(arguments: Language.allCases) func `shows card and answers`(language: Language) throws {
    for size in Self.sizes {
      var stage = try Stage.people(.mentee, language: language, size: size)
      try stage.press(answering: PeopleSamples.answers, "End", "F3")
      try check(stage, "view-\(language.rawValue)-\(size.width)x\(size.height)")
    }
  }

  @Test(arguments: Language.allCases) func `shows the consents`(language: Language) throws {
    var stage = try Stage.people(.mentee, language: language)
    try stage.press(answering: PeopleSamples.answers, "End", "c")
    try check(stage, "consents-\(language.rawValue)-80x24")
    try stage.press("Ins")
    try check(stage, "consent-\(language.rawValue)-80x24")
  }

  @Test(arguments: Language.allCases) func `asks before it deletes`(language: Language) throws {
    var stage = try Stage.people(.mentee, language: language)
    try stage.press("F8")
    try check(stage, "removing-\(language.rawValue)-80x24")
  }

  @Test(arguments: Language.allCases) func `shows what was found`(language: Language) throws {
    var stage = try Stage.people(.mentee, language: language)
    try stage.press("F7", "«ива»")
    try check(stage, "finding-\(language.rawValue)-80x24")
  }

  private func check(_ stage: Stage, _ name: String) throws {
    try expectSnapshot(stage.program.view(), named: "people-\(name)")
  }
}
