extension StepWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> StepWords {
    StepWords(
      title: grow(title), several: grow.optional(several), more: grow(more))
  }
}
