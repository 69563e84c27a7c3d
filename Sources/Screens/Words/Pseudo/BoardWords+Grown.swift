extension BoardWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> BoardWords {
    BoardWords(
      empty: grow(empty), counts: grow(counts), aim: grow(aim), solving: grow(solving),
      brokenOff: grow(brokenOff), isSolved: grow(isSolved), mentees: grow(mentees),
      request: grow(request), points: grow(points), mentors: grow(mentors), taken: grow(taken),
      section: grow(section), hidden: grow(hidden), hiddenMentors: grow(hiddenMentors),
      reason: grow(reason), cureOf: grow(cureOf), obstacle: grow(obstacle),
      reminder: grow(reminder), standing: grow(standing), before: grow(before),
      unheldPin: grow(unheldPin), cureConsent: grow(cureConsent), freePlaces: grow(freePlaces),
      cureOfFree: grow(cureOfFree), years: grow(years), consent: grow(consent), ask: grow(ask),
      offer: grow(offer), places: grow(places), with: grow(with), otherPairs: grow(otherPairs),
      pair: grow(pair), score: grow(score), criterion: grow(criterion), grounds: grow(grounds),
      noData: grow(noData), mentorsFor: grow(mentorsFor), stands: grow(stands),
      rivals: grow(rivals), whyNot: grow(whyNot), difference: grow(difference), price: grow(price),
      othersMove: grow(othersMove), move: grow(move), outcome: grow(outcome),
      movedOthers: grow(movedOthers), othersStay: grow(othersStay), servedSpan: grow(servedSpan),
      totalSpan: grow(totalSpan), canUndo: grow(canUndo), dissolveQuestion: grow(dissolveQuestion),
      dissolveText: grow(dissolveText), choosePair: grow(choosePair),
      chooseMentee: grow(chooseMentee), isAccepted: grow(isAccepted),
      notAccepted: grow(notAccepted), nothingToAccept: grow(nothingToAccept),
      isFrozen: grow(isFrozen), accept: grow(accept), acceptAll: grow(acceptAll), pin: grow(pin),
      ban: grow(ban), compare: grow(compare), solve: grow(solve), cure: grow(cure),
      dissolve: grow(dissolve), order: grow(order), down: grow(down), up: grow(up),
      pinThis: grow(pinThis), back: grow(back), view: grow(view))
  }
}
