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

  @Test(
    arguments: [
      ([], nil), (["a.kurator", "b 2026-10-05 14-05-00.kurator"], nil),
      (
        ["a 2026-10-05.txt", "a 2026-13-05.kurator", "a.kurator.bak", "ab 2026-10-05.kurator"], nil
      ),
      (
        ["a 2026-10-05 14-05-00.kurator", "a 2026-10-06 09-00-00.kurator", "a.kurator"],
        "a 2026-10-06 09-00-00.kurator"
      ),
      (
        ["a 2026-10-05 14-05-00.kurator", "a.v3 2026-11-01 08-00-00.kurator"],
        "a.v3 2026-11-01 08-00-00.kurator"
      ),
      (
        ["a 2026-10-05 14-05-00-2.kurator", "a 2026-10-05 14-05-00.kurator"],
        "a 2026-10-05 14-05-00-2.kurator"
      ),
    ] as [([String], String?)]) func `a copy is known by its name`(names: [String], newest: String?)
  {
    #expect(DatedName.newest(of: "a.kurator", among: names) == newest)
  }
}
