extension RefusalWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> RefusalWords {
    RefusalWords(
      rule: grow(rule), trouble: grow(trouble), unreadable: grow(unreadable),
      unwritable: grow(unwritable), damaged: grow(damaged), notARoadmap: grow(notARoadmap),
      line: grow(line))
  }
}
