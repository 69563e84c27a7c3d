import Mentoring

extension ShellWords {
  static let english = ShellWords(
    chapter: chapterInEnglish,
    demo: "DEMO",
    demoOffers: {
      ["This is a sample. Your own programme – \($0.begin)", "\($0.begin) – your own"]
    },
    saved: { "Saved \($0.clock)" }, saving: "Saving…", loading: "Loading…",
    tooSmall: { needed, actual in
      "The \(actual.0)×\(actual.1) window is too small: at least \(needed.0)×\(needed.1) is needed"
    },
    spaceKey: "Space", upKey: "Up", downKey: "Down", leftKey: "Left", rightKey: "Right",
    help: ActionWords(
      "Help", "Show the keys of this screen", also: "manual shortcuts commands keyboard"),
    undo: ActionWords("Undo", "Undo the last change", also: "revert rollback back cancel"),
    redo: ActionWords("Redo", "Redo what was undone", also: "repeat again"),
    savedAlready: ActionWords("Saved", "Show when everything was saved", also: "save store"),
    backup: ActionWords("Backup", "Make a copy of the file", also: "archive save as"),
    quit: ActionWords("Quit", "Leave the program: everything is saved already", also: "exit close"),
    suspend: ActionWords(
      "Suspend", "Go back to the shell, return with fg", also: "background console"),
    begin: ActionWords(
      "Own file", "Go to the start: new programme, open, sample", also: "create open file new"),
    organisation: ActionWords(
      "Organisation", "Edit the organisation, its head, the school year",
      also: "school kindergarten institution"),
    history: ActionWords(
      "History", "Show all steps: what undo and redo will do next", also: "log journal changes"),
    settings: ActionWords(
      "Settings", "Set the language, the colours, the keys, the mouse",
      also: "theme colors appearance preferences options layout"),
    gallery: ActionWords(
      "Gallery", "See everything that the screens are made of", also: "widgets samples"),
    palette: ActionWords("Menu", "Find any action by a few letters"),
    language: ActionWords(
      "Language", "Change the language of the screen: русский, English", also: "translation locale"),
    mouse: ActionWords(
      "Mouse", "Leave the mouse to the terminal to select text, or take it back",
      also: "click wheel selection"),
    notices: ActionWords("Messages", "Show the last messages", also: "notices notifications"),
    find: ActionWords("Find", "Find in the text that is open over the screen", also: "search"),
    back: ActionWords("Back", "Go back to where it was called from"),
    paletteHeading: "Menu: all actions",
    paletteHint: "A few letters of the title, in English or Russian",
    noSuchAction: "No such action: delete a letter or try another word, such as “print”",
    carryOut: "Run", sheetIsOpen: "First close what is open over the screen (Esc)",
    dragGivenUp: "Dragging given up: everything is as it was",
    mouseTaken: "The program has the mouse again: clicks and the wheel work",
    mouseReleased: "The terminal has the mouse: you can select text with it",
    noticesHeading: "Last messages", noNotices: "No messages yet",
    nothingToFindIn: "There is no text here to search",
    work: { title in
      switch title {
      case .sorting: "Sorting the rows"
      case .searching: "Looking through the rows"
      case .matching: "Finding the best pairs"
      case .laying: "Making the list"
      case .changing: "Writing the changes into the file"
      case .undoing: "Taking the changes back"
      case .redoing: "Bringing the changes back"
      case .writing: "Writing the table into a file"
      case .copying: "Writing and checking a copy of the file"
      }
    },
    progress: { "\(number($0)) of \(number($1))" }, remaining: { "\(number($0)) left" },
    stop: "stop",
    more: "More", undoes: { "\($3.undo) undoes: \(step($0, $1, $2))" },
    undoesShort: { "\($2.undo): \(step($0, "", $1))" }, undoKey: { "\($0.undo) – undo" },
    goTo: { "Go to: \(chapterInEnglish($0))" }, sought: soughtInEnglish,
    elsewhere: { "\(chapterInEnglish($0)): \($1)" },
    worksHere: { "Only the chapter was opened. \($0) – \($1)" },
    yes: "Yes", no: "No", cancel: "Cancel", delete: "Delete",
    yesLetters: ["y", "Y", "д", "Д"], noLetters: ["n", "N", "н", "Н"],
    discardQuestion: "Close the form?", discardText: "What you typed is not saved.",
    discard: "Close without saving", keepTyping: "Keep typing",
    leaveText: "After that the program ends.", choose: "Choose",
    goBackQuestion: "Go back to this step?",
    goBackText: { steps, keys in
      "Everything done after it will be undone: " + Plural.english(steps, "step", "steps")
        + ". \(keys.redo) brings them back one by one."
    },
    formIsOpen: { save, close in "Save the form\(key(save)) or close it\(key(close)) first" },
    helpHeading: { "Keys: \($0)" },
    helpHere: "On this screen", helpEverywhere: "Everywhere", helpInSheet: "Over the screen",
    changed: { "Saved: \(StepWords.english.title($0, of: $1)) · \($2.undo) takes it back" },
    nothingChanged: "Nothing has changed",
    undoneSteps: { steps, keys in
      "Undone: \(Plural.english(steps, "step", "steps")). \(keys.redo) brings them back one by one"
    },
    undone: { "Undone: \(step($0, $1, $2))" },
    redone: { "Redone: \(step($0, $1, $2))" },
    allSaved: { saved, path, keys in
      "Every change is saved at once" + (saved.map { ". The last one at \($0.clock)" } ?? "")
        + (path.map { ". \(keys[ShellAction.backup.id]) – copy. File: \($0)" } ?? "")
    },
    notSavedYet: { save, isDraftKept in
      "What is typed into the form is not saved yet" + (save.map { ": \($0) saves it" } ?? "")
        + (isDraftKept ? ". The file keeps a draft" : "")
    },
    backingUp: "A copy of the file is being written…",
    unusedKey: { key, keys in
      "\(key) does nothing here. \(keys["shell.palette"]) – all that can be done,"
        + " \(keys["shell.help"]) – keys"
    },
    backedUp: { "The copy is made and checked: \($0)" },
    notBackedUp: { "No copy was made. \(RefusalWords.english.trouble($0))" },
    created: { "Programme created: \($0)" },
    noFieldToPaste: "There is no field to paste into: open one first",
    copied: copiedInEnglish,
    changedOutside: "Another program changed the file: the new data is shown",
    none: "—")

  private static func key(_ name: String?) -> String { name.map { " (\($0))" } ?? "" }

  @Sendable private static func step(_ title: StepTitle, _ subject: String, _ count: Int)
    -> String
  {
    StepWords.english.full(title, subject, count)
  }

  private static func chapterInEnglish(_ chapter: Chapter) -> String {
    switch chapter {
    case .start: "Start"
    case .now: "Now"
    case .roadmap: "Roadmap"
    case .mentees: "Mentees"
    case .mentors: "Mentors"
    case .surveys: "Questionnaires"
    case .board: "Board"
    case .orders: "Orders"
    case .organisation: "Organisation"
    case .history: "History"
    case .settings: "Settings"
    case .gallery: "Widget gallery"
    }
  }

  private static func soughtInEnglish(_ chapter: Chapter) -> String {
    switch chapter {
    case .now: "today urgent tasks agenda"
    case .roadmap: "plan stages terms timeline schedule chart gantt"
    case .mentees: "people base consents filter export csv excel copy"
    case .mentors: "people base consents filter export csv excel copy"
    case .surveys: "surveys forms answers entry"
    case .board: "pair pairs matching match"
    case .orders: "print document docx signature"
    case .start, .organisation, .history, .settings, .gallery: ""
    }
  }
}

private func copiedInEnglish(_ copied: Message.Copied) -> String {
  func rows(_ count: Int) -> String { "Copied: " + Plural.english(count, "row", "rows") }
  switch copied {
  case .terminal(let text):
    return text.rows.map { rows($0) + ", to the terminal’s clipboard" }
      ?? "Sent to the terminal’s clipboard: \(text.text)"
  case .desktop(let text):
    return text.rows.map { rows($0) + ", to the clipboard" }
      ?? "Copied to the clipboard: \(text.text)"
  case .file(let path, let text):
    return text.rows.map { rows($0) + ", to the file \(path): no clipboard is available" }
      ?? "No clipboard is available; the text was written to the file \(path)"
  }
}
