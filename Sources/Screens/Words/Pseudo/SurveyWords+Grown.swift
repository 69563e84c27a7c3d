extension SurveyWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> SurveyWords {
    SurveyWords(
      counts: grow(counts), sheets: grow(sheets), found: grow(found),
      nothingFound: grow(nothingFound), nothingMissing: grow(nothingMissing), empty: grow(empty),
      noQuestionnaires: grow(noQuestionnaires), name: grow(name), sheet: grow(sheet),
      entered: grow(entered), question: grow(question), answer: grow(answer), key: grow(key),
      side: grow(side), sheetName: grow(sheetName), family: grow(family), progress: grow(progress),
      state: grow(state), standing: grow(standing), unfinished: grow(unfinished), left: grow(left),
      nextPerson: grow(nextPerson),
      yes: grow(yes), no: grow(no), blank: grow(blank), skipped: grow(skipped), waits: grow(waits),
      notKept: grow(notKept), shortKeys: grow(shortKeys), keys: grow(keys),
      otherKeys: grow(otherKeys), isWhole: grow(isWhole), isWholeShort: grow(isWholeShort),
      whole: grow(whole), goOn: { grow(goOn($0)) }, enter: grow(enter), view: grow(view),
      find: grow(find), nextMissing: grow(nextMissing), down: grow(down), up: grow(up),
      clear: grow(clear), mark: grow(mark), option: grow(option), yesKey: grow(yesKey),
      noKey: grow(noKey), keepWords: grow(keepWords),
      undoWords: grow(undoWords), redoWords: grow(redoWords), next: grow(next),
      blankKey: grow(blankKey),
      back: grow(back), done: grow(done), leave: grow(leave), nextOpen: grow(nextOpen),
      another: grow(another), itemUp: grow(itemUp), itemDown: grow(itemDown), close: grow(close),
      correct: grow(correct))
  }
}
