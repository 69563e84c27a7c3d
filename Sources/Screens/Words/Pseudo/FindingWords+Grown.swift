extension FindingWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> FindingWords {
    FindingWords(
      heading: grow(heading), none: grow(none), fix: grow(fix), noFix: grow(noFix),
      cannotFix: grow(cannotFix), goes: grow(goes), go: grow(go), mend: grow(mend),
      close: grow(close),
      next: grow(next), previous: grow(previous))
  }
}
