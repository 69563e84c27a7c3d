@testable import Screens

extension ShellWords {
  /// The same words, grown.
  func grown(_ grow: Growth) -> ShellWords {
    ShellWords(
      chapter: grow(chapter), demo: grow(demo), demoOffers: grow(demoOffers), saved: grow(saved),
      saving: grow(saving), loading: grow(loading), tooSmall: { grow(tooSmall($0, $1)) },
      spaceKey: grow(spaceKey), upKey: grow(upKey), downKey: grow(downKey),
      leftKey: grow(leftKey), rightKey: grow(rightKey), help: grow(help), undo: grow(undo),
      redo: grow(redo),
      savedAlready: grow(savedAlready), backup: grow(backup),
      quit: grow(quit), suspend: grow(suspend),
      begin: grow(begin), organisation: grow(organisation), history: grow(history),
      settings: grow(settings), gallery: grow(gallery), palette: grow(palette),
      language: grow(language), mouse: grow(mouse), notices: grow(notices), find: grow(find),
      back: grow(back), paletteHeading: grow(paletteHeading),
      paletteHint: grow(paletteHint), noSuchAction: grow(noSuchAction),
      carryOut: grow(carryOut), sheetIsOpen: grow(sheetIsOpen), mouseTaken: grow(mouseTaken),
      mouseReleased: grow(mouseReleased), noticesHeading: grow(noticesHeading),
      noNotices: grow(noNotices),
      nothingToFindIn: grow(nothingToFindIn), work: grow(work), progress: grow(progress),
      remaining: grow(remaining), stop: grow(stop), more: grow(more), undoes: grow(undoes),
      undoesShort: grow(undoesShort), undoKey: grow(undoKey), goTo: grow(goTo), sought: sought,
      elsewhere: grow(elsewhere), worksHere: grow(worksHere),
      yes: grow(yes),
      no: grow(no), cancel: grow(cancel), delete: grow(delete), yesLetters: yesLetters,
      noLetters: noLetters, discardQuestion: grow(discardQuestion), discardText: grow(discardText),
      discard: grow(discard), keepTyping: grow(keepTyping), leaveText: grow(leaveText),
      choose: grow(choose), goBackQuestion: grow(goBackQuestion),
      goBackText: grow(goBackText), formIsOpen: grow(formIsOpen), helpHeading: grow(helpHeading),
      helpHere: grow(helpHere), helpEverywhere: grow(helpEverywhere),
      helpInSheet: grow(helpInSheet), changed: grow(changed),
      nothingChanged: grow(nothingChanged), undoneSteps: grow(undoneSteps),
      undone: grow(undone),
      redone: grow(redone), allSaved: grow(allSaved), notSavedYet: grow(notSavedYet),
      backingUp: grow(backingUp), unusedKey: grow(unusedKey),
      backedUp: grow(backedUp), notBackedUp: grow(notBackedUp),
      created: grow(created),
      noFieldToPaste: grow(noFieldToPaste),
      copied: grow(copied), changedOutside: grow(changedOutside),
      none: grow(none))
  }
}
