extension Fact {
  /// Monitoring, rewards and what is published.
  static let results = [
    Fact("satisfaction-measured"), Fact("quality-measured"), Fact("impact-measured"),
    Fact("programmes-completed"), Fact("report"), Fact("reward-order"),
    Fact("final-event-order"), Fact("results-published"),
  ]
}
