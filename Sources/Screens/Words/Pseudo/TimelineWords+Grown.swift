extension TimelineWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> TimelineWords {
    TimelineWords(
      zoom: grow(zoom), quarters: quarters, pan: grow(pan), hidden: grow(hidden),
      responsible: grow(responsible),
      terms: grow(terms),
      state: grow(state), part: grow(part), waits: grow(waits), standing: grow(standing),
      overruled: grow(overruled), dataSay: grow(dataSay), unproven: grow(unproven),
      doneEarly: grow(doneEarly),
      moving: grow(moving),
      slip: grow(slip), shortSlip: grow(shortSlip), waitsFor: grow(waitsFor),
      isNeededBy: grow(isNeededBy), result: grow(result), notes: grow(notes),
      closedBy: grow(closedBy), finding: grow(finding), markedAtOnce: grow(markedAtOnce),
      marked: grow(marked),
      findings: grow(findings), filterHeading: grow(filterHeading), filterWho: grow(filterWho),
      filterState: grow(filterState), filterStage: grow(filterStage),
      filterMonth: grow(filterMonth), any: grow(any), onlyMonth: grow(onlyMonth),
      filterStateName: grow(filterStateName), shown: grow(shown), inStage: grow(inStage),
      nothingPasses: grow(nothingPasses), resultField: grow(resultField),
      resultHint: grow(resultHint), notesField: grow(notesField), notesHint: grow(notesHint),
      byField: grow(byField), byHint: grow(byHint), title: grow(title), titleHint: grow(titleHint),
      stageHeading: grow(stageHeading), measureHeading: grow(measureHeading),
      roadmapHeading: grow(roadmapHeading), shifted: grow(shifted),
      signs: grow(signs), sign: grow(sign),
      noScaleAbove: grow(noScaleAbove), noScaleBelow: grow(noScaleBelow), noChart: grow(noChart),
      noTerms: grow(noTerms), noWork: grow(noWork), markFirst: grow(markFirst),
      zoomIn: grow(zoomIn), zoomOut: grow(zoomOut), earlier: grow(earlier), later: grow(later),
      toToday: grow(toToday), shiftBack: grow(shiftBack), shiftOn: grow(shiftOn), mark: grow(mark),
      markAll: grow(markAll), unmark: grow(unmark), filter: grow(filter), term: grow(term),
      responsibles: grow(responsibles), note: grow(note), go: grow(go),
      findingsPanel: grow(findingsPanel))
  }
}
