import Testing

@testable import Mentoring

@Suite struct OrganisationRulesTests {
  @Test(arguments: ["", " ", "\u{200B}"])
  func `an organisation has both its names`(blank: String) throws {
    try OrganisationRules.check(.sample)
    let names: [(WritableKeyPath<Organization, String>, BrokenRule.Field)] = [
      (\.fullName, .organizationName), (\.shortName, .organizationShortName),
    ]
    for (path, field) in names {
      var programme = Programme.sample
      programme.organization[keyPath: path] = blank
      #expect(throws: BrokenRule.empty(field)) { try OrganisationRules.check(programme) }
    }
  }

  @Test func `names both at once`() {
    var programme = Programme.sample
    programme.organization.fullName = ""
    programme.organization.shortName = ""
    #expect(
      OrganisationRules.obstacles(programme) == [
        .empty(.organizationName), .empty(.organizationShortName),
      ])
    #expect(OrganisationRules.obstacles(.sample) == [])
  }

  @Test func `head and place may wait`() throws {
    var programme = Programme.sample
    programme.organization.headName = PersonName("")
    programme.organization.headTitle = " "
    programme.organization.place = ""
    try OrganisationRules.check(programme)
  }
}
