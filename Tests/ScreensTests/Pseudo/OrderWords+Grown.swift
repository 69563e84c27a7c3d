@testable import Screens

extension OrderWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> OrderWords {
    OrderWords(
      empty: grow(empty), offer: grow(offer), draft: grow(draft), signed: grow(signed),
      lacks: grow(lacks), awaitsSignature: grow(awaitsSignature), placeOf: grow(placeOf),
      number: grow(number), date: grow(date), basis: grow(basis), term: grow(term),
      control: grow(control), report: grow(report), state: grow(state),
      keepsControl: grow(keepsControl), stateOf: grow(stateOf), termOf: grow(termOf),
      until: grow(until), pairs: grow(pairs), leftOut: grow(leftOut), outside: grow(outside),
      sides: grow(sides), papers: grow(papers), noConsent: grow(noConsent), reason: grow(reason),
      pair: grow(pair), reminder: grow(reminder), withdrawn: grow(withdrawn),
      withdrawnSince: grow(withdrawnSince), cureOf: grow(cureOf), haveRead: grow(haveRead),
      shareOf: grow(shareOf), unread: grow(unread), readersHeading: grow(readersHeading),
      marksOn: grow(marksOn), readerName: grow(readerName), readerPost: grow(readerPost),
      readOn: grow(readOn), notRead: grow(notRead), allHaveRead: grow(allHaveRead),
      readingDayHeading: grow(readingDayHeading), readingDayHint: grow(readingDayHint),
      signToAcquaint: grow(signToAcquaint), unmarks: grow(unmarks), nextBegin: grow(nextBegin),
      nextFill: grow(nextFill), nextSign: grow(nextSign), nextSigned: grow(nextSigned),
      changedCards: grow(changedCards), printed: grow(printed), newPage: grow(newPage),
      settingPaper: grow(settingPaper), settingStopped: grow(settingStopped),
      first: grow(first), last: grow(last), numberHint: grow(numberHint), dateHint: grow(dateHint),
      basisHint: grow(basisHint), firstHint: grow(firstHint), lastHint: grow(lastHint),
      controlHint: grow(controlHint), reportHint: grow(reportHint),
      signQuestion: grow(signQuestion), unsignQuestion: grow(unsignQuestion),
      removeQuestion: grow(removeQuestion), signs: grow(signs), unsigns: grow(unsigns),
      staysDraft: grow(staysDraft), freezes: grow(freezes),
      withoutWorkConsent: grow(withoutWorkConsent), removes: grow(removes), noPairs: grow(noPairs),
      beginFirst: grow(beginFirst), isSigned: grow(isSigned), unsignToEdit: grow(unsignToEdit),
      notSigned: grow(notSigned), unsignToRemove: grow(unsignToRemove),
      printFirst: grow(printFirst), noOlder: grow(noOlder), noNewer: grow(noNewer),
      signingNeeds: grow(signingNeeds), signingNeedsConsent: grow(signingNeedsConsent),
      sign: grow(sign), edit: grow(edit), print: grow(print), copy: grow(copy), begin: grow(begin),
      unsign: grow(unsign), remove: grow(remove), read: grow(read), about: grow(about),
      cure: grow(cure),
      older: grow(older), newer: grow(newer), toBoard: grow(toBoard), down: grow(down),
      up: grow(up), pageDown: grow(pageDown), pageUp: grow(pageUp), top: grow(top), end: grow(end),
      back: grow(back), save: grow(save), cancel: grow(cancel), acquaint: grow(acquaint),
      markReader: grow(markReader), markReaders: grow(markReaders), readersDay: grow(readersDay))
  }
}
