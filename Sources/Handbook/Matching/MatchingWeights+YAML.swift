internal import Mentoring
internal import StrictYAML

extension MatchingWeights {
  private static let points = -1_000...1_000

  /// The weights of `matching.yaml`.
  static func read(_ file: YAMLMap) -> MatchingWeights? {
    let tag = file.int("tag", in: points)
    let most = file.int("tags-at-most", in: 0...100)
    let form = pair(file, "form", "same", "other")
    let roleModel = pair(file, "role-model", "same", "other")
    let age = pair(file, "age", "wished", "other")
    let frequency = file.list("frequency", count: 1...20) { $0.int(in: points) }
    guard let tag, let most, let form, let roleModel, let age, let frequency else { return nil }
    return MatchingWeights(
      tag: tag, tagsAtMost: most, sameForm: form.0, otherForm: form.1,
      sameRoleModel: roleModel.0, otherRoleModel: roleModel.1, wishedAge: age.0,
      otherAge: age.1, frequency: frequency)
  }

  private static func pair(
    _ file: YAMLMap, _ key: String, _ first: String, _ second: String
  ) -> (Int, Int)? {
    file.map(key) { map in
      let one = map.int(first, in: points)
      let two = map.int(second, in: points)
      guard let one, let two else { return nil }
      return (one, two)
    }
  }

  /// Weights that make every score 0.
  static let none = MatchingWeights(
    tag: 0, tagsAtMost: 0, sameForm: 0, otherForm: 0, sameRoleModel: 0, otherRoleModel: 0,
    wishedAge: 0, otherAge: 0, frequency: [])
}
