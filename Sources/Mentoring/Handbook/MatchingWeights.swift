/// How many points each part of a score gives («веса»), from the handbook; points may be negative.
public struct MatchingWeights: Hashable, Sendable {
  /// For each tag that request and competencies share.
  public let tag: Int
  /// How many shared tags count at the most.
  public let tagsAtMost: Int
  /// When both wish for the same form, and when for different ones.
  public let sameForm, otherForm: Int
  /// When both wish for the same role model, and when for different ones.
  public let sameRoleModel, otherRoleModel: Int
  /// For each side whose wish about the other's age is met, and is not.
  public let wishedAge, otherAge: Int
  /// By how far expected and intended frequency of events lie apart: 0, 1, 2, … options.
  public let frequency: [Int]

  /// Creates weights; each within −1000 to 1000.
  public init(
    tag: Int, tagsAtMost: Int, sameForm: Int, otherForm: Int, sameRoleModel: Int,
    otherRoleModel: Int, wishedAge: Int, otherAge: Int, frequency: [Int]
  ) {
    self.tag = tag
    self.tagsAtMost = tagsAtMost
    self.sameForm = sameForm
    self.otherForm = otherForm
    self.sameRoleModel = sameRoleModel
    self.otherRoleModel = otherRoleModel
    self.wishedAge = wishedAge
    self.otherAge = otherAge
    self.frequency = frequency
  }
}
