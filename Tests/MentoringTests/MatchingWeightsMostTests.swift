import Testing

@testable import Mentoring

@Suite struct MatchingWeightsMostTests {
  private static let weights = MatchingWeights(
    tag: 4, tagsAtMost: 3, sameForm: 3, otherForm: -3, sameRoleModel: 2, otherRoleModel: -1,
    wishedAge: 2, otherAge: -1, frequency: [2, 1, 0, -1, -2])

  @Test(arguments: [
    (PairScore.Criterion.tags, 12), (.form, 3), (.roleModel, 2), (.menteesWishAboutAge, 2),
    (.mentorsWishAboutAge, 2), (.eventFrequency, 2),
  ]) func `tells the most that a comparison gives`(criterion: PairScore.Criterion, most: Int) {
    #expect(Self.weights.most(criterion) == most)
  }

  @Test func `tells the most that a pair can have`() {
    #expect(Self.weights.most == 23)
  }

  @Test func `is never below nothing`() {
    let weights = MatchingWeights(
      tag: -4, tagsAtMost: 3, sameForm: -3, otherForm: -5, sameRoleModel: -1, otherRoleModel: -1,
      wishedAge: -2, otherAge: -1, frequency: [])
    #expect(weights.most == 0)
  }
}
