extension StartWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> StartWords {
    StartWords(
      welcome: grow(welcome), new: grow(new), open: grow(open), demo: grow(demo),
      choose: grow(choose), up: grow(up), down: grow(down), submit: grow(submit),
      cancel: grow(cancel), make: grow(make), newHeading: grow(newHeading),
      openHeading: grow(openHeading), roadmap: grow(roadmap), file: grow(file), path: grow(path),
      fileHint: grow(fileHint), pathHint: grow(pathHint), builtInRoadmap: grow(builtInRoadmap),
      roadmapFromFile: grow(roadmapFromFile), roadmapHint: grow(roadmapHint),
      roadmapFile: grow(roadmapFile), roadmapFileHint: grow(roadmapFileHint),
      nothingOpen: grow(nothingOpen))
  }
}
