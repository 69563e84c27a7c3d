extension Fact {
  /// Mentors who are chosen and trained.
  static let training = [
    Fact("mentors-selected"), Fact("training-approved"), Fact("mentors-trained"),
  ]
}
