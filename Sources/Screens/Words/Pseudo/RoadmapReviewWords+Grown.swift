extension RoadmapReviewWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> RoadmapReviewWords {
    RoadmapReviewWords(
      heading: grow(heading), counts: grow(counts), noDoubtHere: grow(noDoubtHere),
      noDoubts: grow(noDoubts), doubt: grow(doubt), corrected: grow(corrected),
      keptMarks: grow(keptMarks), lostMarks: grow(lostMarks), lostNotes: grow(lostNotes),
      all: grow(all),
      chooseLine: grow(chooseLine), noNext: grow(noNext), take: grow(take), leave: grow(leave),
      correct: grow(correct), keep: grow(keep), dropCorrection: grow(dropCorrection),
      next: grow(next), previous: grow(previous), down: grow(down), up: grow(up),
      unfold: grow(unfold), collapse: grow(collapse), list: grow(list), closeList: grow(closeList))
  }
}
