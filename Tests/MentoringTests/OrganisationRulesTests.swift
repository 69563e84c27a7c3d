import Testing

@testable import Mentoring

@Suite struct OrganisationRulesTests {
  @Test func `an organisation has both its names`() throws {
    try OrganisationRules.check(.sample)
    for path in [\Organization.fullName, \Organization.shortName] {
      var programme = Programme.sample
      programme.organization[keyPath: path] = " \u{200B}"
      #expect(throws: BrokenRule.empty(.organizationName)) {
        try OrganisationRules.check(programme)
      }
    }
  }

  @Test func `head and place may wait`() throws {
    var programme = Programme.sample
    programme.organization.headName = PersonName("")
    programme.organization.headTitle = ""
    programme.organization.place = ""
    try OrganisationRules.check(programme)
  }
}
