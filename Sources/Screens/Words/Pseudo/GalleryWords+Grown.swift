extension GalleryWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> GalleryWords {
    GalleryWords(
      enter: grow(enter), leave: grow(leave), name: grow(name), hint: grow(hint),
      columnsHint: grow(columnsHint), filterHint: grow(filterHint), find: grow(find),
      nothing: grow(nothing), empty: grow(empty), rows: grow(rows), chosen: grow(chosen),
      found: grow(found), read: grow(read), messages: messages.map { (grow($0.text), $0.role) },
      work: grow(work), done: grow(done), rest: grow(rest), stop: grow(stop), sample: sample)
  }
}
