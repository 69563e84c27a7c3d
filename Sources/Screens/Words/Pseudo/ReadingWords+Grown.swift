extension ReadingWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> ReadingWords {
    ReadingWords(
      scroll: grow(scroll), find: grow(find), next: grow(next), previous: grow(previous),
      keepFound: grow(keepFound), endFinding: grow(endFinding), nothingSought: grow(nothingSought),
      position: grow(position), found: grow(found), narrower: grow(narrower), wider: grow(wider),
      noBorder: grow(noBorder))
  }
}
