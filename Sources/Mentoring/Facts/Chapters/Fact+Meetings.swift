extension Fact {
  /// The meetings of the pairs.
  static let meetings = [
    Fact("first-meetings"), Fact("trial-meetings"), Fact("planning-meetings"),
    Fact("regular-meetings"), Fact("final-meetings"),
  ]
}
