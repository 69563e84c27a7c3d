extension RoadmapShapeWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> RoadmapShapeWords {
    RoadmapShapeWords(
      closing: grow(closing), closingHint: grow(closingHint), byHand: grow(byHand), fact: fact,
      byItself: grow(byItself), byHandYet: grow(byHandYet), unknownFact: grow(unknownFact),
      awaited: grow(awaited), awaitedHint: grow(awaitedHint), noSuchAction: grow(noSuchAction),
      newAction: grow(newAction), newMeasure: grow(newMeasure), newStage: grow(newStage),
      removeAction: grow(removeAction), removeMeasure: grow(removeMeasure),
      removeStage: grow(removeStage), goes: grow(goes), inherited: grow(inherited),
      noMeasure: grow(noMeasure),
      isFirst: grow(isFirst), isLast: grow(isLast), lastStage: grow(lastStage),
      narrowed: grow(narrowed),
      addAction: grow(addAction), addMeasure: grow(addMeasure), addStage: grow(addStage),
      moveUp: grow(moveUp), moveDown: grow(moveDown), remove: grow(remove))
  }
}
