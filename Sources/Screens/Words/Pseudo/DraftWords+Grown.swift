extension DraftWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> DraftWords {
    DraftWords(
      name: grow(name), waiting: grow(waiting),
      returned: grow(returned), gone: grow(gone), overtaken: grow(overtaken),
      conflicting: grow(conflicting),
      recordGone: grow(recordGone), removedElsewhere: grow(removedElsewhere))
  }
}
