extension NowWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> NowWords {
    NowWords(
      heading: grow(heading), today: grow(today), nothing: grow(nothing), counts: grow(counts),
      counting: grow(counting), group: grow(group), item: grow(item), about: grow(about),
      hidden: grow(hidden),
      cure: grow(cure),
      goingOn: grow(goingOn), go: grow(go), view: grow(view), up: grow(up), down: grow(down))
  }
}
