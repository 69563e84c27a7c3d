extension RoadmapWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> RoadmapWords {
    RoadmapWords(
      heading: grow(heading), months: months, monthsInASCII: monthsInASCII, counts: grow(counts),
      found: grow(found),
      nothingFound: grow(nothingFound), empty: grow(empty), untitledMeasure: grow(untitledMeasure),
      shortState: grow(shortState), state: grow(state),
      termsAndResponsibles: grow(termsAndResponsibles), ofMeasure: grow(ofMeasure),
      text: grow(text), terms: grow(terms), doneOn: grow(doneOn), document: grow(document),
      termsHint: grow(termsHint), doneHint: grow(doneHint), documentHint: grow(documentHint),
      measure: grow(measure), measureHint: grow(measureHint), responsibles: grow(responsibles),
      responsiblesHint: grow(responsiblesHint), ownResponsiblesHint: grow(ownResponsiblesHint),
      file: grow(file), fileHint: grow(fileHint),
      replaceQuestion: grow(replaceQuestion),
      understood: grow(understood), replaces: grow(replaces), reviewHeading: grow(reviewHeading),
      readStages: grow(readStages), noDoubts: grow(noDoubts), doubtsCure: grow(doubtsCure),
      doubts: grow(doubts), sourceLine: grow(sourceLine), stage: grow(stage),
      otherYear: grow(otherYear), otherYearInReview: grow(otherYearInReview),
      otherYearOnMap: grow(otherYearOnMap), pressing: grow(pressing), more: grow(more),
      documentNeedsDay: grow(documentNeedsDay), chooseAction: grow(chooseAction),
      badTerm: grow(badTerm), backwardsTerm: grow(backwardsTerm),
      wordyTerm: grow(wordyTerm),
      markDone: grow(markDone), edit: grow(edit), fold: grow(fold), find: grow(find),
      goToPressing: grow(goToPressing), load: grow(load), builtIn: grow(builtIn),
      unfold: grow(unfold), collapse: grow(collapse), down: grow(down), up: grow(up),
      clear: grow(clear), keepFound: grow(keepFound), save: grow(save), cancel: grow(cancel),
      read: grow(read), take: grow(take), view: grow(view), unfoldAll: grow(unfoldAll),
      collapseAll: grow(collapseAll))
  }
}
