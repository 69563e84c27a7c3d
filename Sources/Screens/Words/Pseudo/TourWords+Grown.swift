extension TourWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> TourWords {
    TourWords(
      title: grow(title), place: grow(place), text: grow(text), next: grow(next), back: grow(back),
      leave: grow(leave), close: grow(close), show: grow(show))
  }
}
