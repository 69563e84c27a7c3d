import Testing

@testable import kurator

@Suite struct DatedCopyTests {
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
    ] as [([String], String?)]) func `is known by its name`(names: [String], newest: String?)
  {
    #expect(DatedCopy.newest(of: "/x/a.kurator", among: names) == newest)
  }
}
