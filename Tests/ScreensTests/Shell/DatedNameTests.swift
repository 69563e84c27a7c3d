import Mentoring
import Testing

@testable import Screens

@Suite struct DatedNameTests {
  @Test(arguments: [
    ("/a/Радуга.kurator", "/a/Радуга 2026-10-05 14-05-12.kurator"),
    ("/a.b/Радуга", "/a.b/Радуга 2026-10-05 14-05-12.kurator"),
    ("/a/", "/a/ 2026-10-05 14-05-12.kurator"),
  ])
  func `a copy has the day and the time in its name`(path: String, name: String) throws {
    let moment = try #require(Moment(iso: "2026-10-05T14:05:12"))
    #expect(DatedName.beside(path, at: moment) == name)
  }
}
