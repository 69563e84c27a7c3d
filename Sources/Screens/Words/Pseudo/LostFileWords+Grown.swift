extension LostFileWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> LostFileWords {
    LostFileWords(
      heading: grow(heading), happened: grow(happened), cure: grow(cure), state: grow(state),
      reopen: grow(reopen), saveAs: grow(saveAs), stay: grow(stay),
      unreadable: grow(unreadable), inPlace: grow(inPlace), nothingThere: grow(nothingThere),
      nothingInIt: grow(nothingInIt), nothingLeft: grow(nothingLeft), back: grow(back),
      goesOnIn: grow(goesOnIn),
      rescued: grow(rescued), path: grow(path), pathHint: grow(pathHint), save: grow(save),
      endQuestion: grow(endQuestion), endText: grow(endText), end: grow(end))
  }
}
