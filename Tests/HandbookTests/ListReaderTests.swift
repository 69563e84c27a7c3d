@testable import Handbook
import Mentoring
import StrictYAML
import Testing

@Suite struct ListReaderTests {
  @Test func `refuses a form or a role model twice`() {
    let text = """
      forms:
        - {code: a, title: A, models: [{code: x, title: X}, {code: x, title: Y}]}
        - {code: a, title: B, models: [{code: x, title: X}]}
      """
    #expect(told(text, MentoringForm.list) == ["2:62 repeated", "3:12 repeated"])
  }

  @Test func `takes the same role model in two forms`() throws {
    let text = """
      forms:
        - {code: a, title: A, models: [{code: x, title: X}]}
        - {code: b, title: B, models: [{code: x, title: Y}]}
      """
    let forms = try #require(read(text, MentoringForm.list))
    #expect(forms.map { $0.roleModels.map(\.title) } == [["X"], ["Y"]])
  }

  @Test func `takes a tag once, whatever its case and its ё`() {
    #expect(told("tags: [Ёлка, елка, речь]", tags) == ["1:14 repeated"])
    #expect(told("tags: [\(String(repeating: "а", count: 41))]", tags) == ["1:8 too-long"])
  }

  @Test func `refuses an act twice`() {
    let act = "{code: a, short: A, citation: актом}"
    #expect(told("acts: [\(act), \(act)]", LegalReference.list) == ["1:53 repeated"])
  }

  @Test func `reads weights`() {
    let text = """
      tag: 1
      tags-at-most: 2
      form: {same: 3, other: -4}
      role-model: {same: 5, other: -6}
      age: {wished: 7, other: -8}
      frequency: [9, 0, -9]
      """
    #expect(
      read(text, MatchingWeights.read)
        == MatchingWeights(
          tag: 1, tagsAtMost: 2, sameForm: 3, otherForm: -4, sameRoleModel: 5, otherRoleModel: -6,
          wishedAge: 7, otherAge: -8, frequency: [9, 0, -9]))
  }

  @Test func `tells every weight that is none`() {
    let text = """
      tag: 1001
      tags-at-most: -1
      form: {same: x, other: 0}
      role-model: {same: 0}
      age: 1
      frequency: []
      """
    #expect(
      told(text, MatchingWeights.read) == [
        "1:6 out-of-range", "2:15 out-of-range", "3:14 wrong-type", "4:13 missing-key",
        "5:6 wrong-type", "6:12 wrong-count",
      ])
  }
}
