extension WaitingWords {
  /// The same words, longer.
  func grown(_ grow: Growth) -> WaitingWords {
    WaitingWords(
      reading: grow(reading), soFar: grow(soFar), rereading: grow(rereading),
      halted: grow(halted), percent: grow(percent), percentLeft: grow(percentLeft),
      copyStopped: grow(copyStopped), copyGoesOn: grow(copyGoesOn),
      changeStopped: grow(changeStopped), finishing: grow(finishing),
      changeGoesOn: grow(changeGoesOn), undoGoesOn: grow(undoGoesOn), held: grow(held))
  }
}
