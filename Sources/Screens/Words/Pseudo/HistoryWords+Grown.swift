extension HistoryWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> HistoryWords {
    HistoryWords(
      count: grow(count), found: grow(found), nothingFound: grow(nothingFound),
      lookingOn: grow(lookingOn), of: grow(of), allSteps: grow(allSteps),
      amongAll: grow(amongAll), nextUndo: grow(nextUndo), nextRedo: grow(nextRedo),
      when: grow(when), what: grow(what), subject: grow(subject), state: grow(state),
      who: grow(who), stateWidth: stateWidth * 7 / 5 + 2, undoMark: grow(undoMark),
      redoMark: grow(redoMark), takenBackMark: grow(takenBackMark), barrierMark: grow(barrierMark),
      undoOf: grow(undoOf), redoOf: grow(redoOf), by: grow(by), comesBack: grow(comesBack),
      reversal: grow(reversal), takenBack: grow(takenBack), comesAfter: grow(comesAfter),
      barrier: grow(barrier), below: grow(below), noChanges: grow(noChanges), rows: grow(rows),
      more: grow(more), added: grow(added), removed: grow(removed), value: grow(value),
      change: grow(change), question: grow(question),
      questionnaire: grow(questionnaire), flag: grow(flag),
      blankAnswer: grow(blankAnswer), table: grow(table),
      orderNamed: grow(orderNamed), pairInOrder: grow(pairInOrder),
      readerOfOrder: grow(readerOfOrder), tagNamed: grow(tagNamed),
      responsibleNamed: grow(responsibleNamed),
      responsiblesReordered: grow(responsiblesReordered),
      field: grow.optional(field),
      code: grow.optional(code), view: grow(view), goBack: grow(goBack), isLast: grow(isLast),
      find: grow(find), back: grow(back), down: grow(down), up: grow(up),
      keepFound: grow(keepFound), clear: grow(clear))
  }
}
