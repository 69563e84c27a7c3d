extension RoadmapPaperWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> RoadmapPaperWords {
    RoadmapPaperWords(
      heading: grow(heading), kind: grow(kind), columns: grow(columns),
      columnsHint: grow(columnsHint), fitting: grow(fitting), kindName: grow(kindName),
      columnsName: grow(columnsName), write: grow(write), written: grow(written),
      nothingDated: grow(nothingDated), export: grow(export))
  }
}
