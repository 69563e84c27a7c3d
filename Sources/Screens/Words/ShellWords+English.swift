import Mentoring

extension ShellWords {
  static let english = ShellWords(
    chapter: chapterInEnglish,
    demo: "DEMO", demoOffer: "This is a sample. Your own programme – Ctrl+N",
    demoOfferShort: "Ctrl+N – your own",
    saved: { "Saved \($0.clock)" }, saving: "Saving…", loading: "Loading…",
    tooSmall: { needed, actual in
      "The window of \(actual.0)×\(actual.1) is too small: \(needed.0)×\(needed.1) are needed"
    },
    spaceKey: "Space",
    help: ActionWords("Help", "Show the keys of this screen"),
    undo: ActionWords("Undo", "Undo the last change"),
    redo: ActionWords("Redo", "Redo what was undone"),
    savedAlready: ActionWords("Saved", "Tell when everything was saved"),
    quit: ActionWords("Quit", "Leave the program: everything is saved already"),
    suspend: ActionWords("Suspend", "Go back to the shell, return with fg"),
    begin: ActionWords("Own file", "Go to the start: new programme, open, sample"),
    organisation: ActionWords(
      "Organisation", "Edit the organisation, its head, the school year"),
    history: ActionWords("History", "Show all steps, and what Ctrl+Z undoes"),
    settings: ActionWords("Settings", "Set the language, the colours, the keys, the mouse"),
    gallery: ActionWords("Gallery", "See everything that the screens are made of"),
    palette: ActionWords("Menu", "Find any action by a few letters"),
    back: ActionWords("Back", "Go back to where it was called from"),
    paletteHint: "A few letters of the title, in English or Russian",
    noSuchAction: "No such action: take a letter away, and the list grows",
    carryOut: "Do it", sheetIsOpen: "Close what lies over the screen first (Esc)",
    more: "More", undoes: { "Ctrl+Z undoes: \(step($0, $1))" },
    undoKey: "Ctrl+Z – undo",
    goTo: { "Go to: \(chapterInEnglish($0))" },
    yes: "Yes", no: "No", cancel: "Cancel", delete: "Delete",
    yesLetters: ["y", "Y", "д", "Д"], noLetters: ["n", "N", "н", "Н"],
    leaveQuestion: "Leave without saving?",
    leaveText: "What you typed into this form is not saved yet and will be lost.",
    discardQuestion: "Close the form?", discardText: "What you typed is not saved.",
    discard: "Close without saving", keepTyping: "Keep typing",
    formIsOpen: "Save the form (F2) or close it (Esc) first",
    helpHeading: { "Keys: \(chapterInEnglish($0))" },
    helpHere: "On this screen", helpEverywhere: "Everywhere",
    changed: { "Written: \(StepWords.english.title($0)) · Ctrl+Z takes it back" },
    undone: { "Undone: \(step($0, $1))" },
    redone: { "Redone: \(step($0, $1))" },
    allSaved: { saved in
      saved.map { "Every change is saved at once. The last one at \($0.clock)" }
        ?? "Every change is saved at once"
    },
    noFieldToPaste: "There is no field to paste into: open one first",
    copied: { "Sent to the terminal's clipboard: \($0)" },
    copiedToFile: { "There is no clipboard; the text was written to \($0)" },
    changedOutside: "Another program changed the file: the new data are shown",
    none: "—")

  @Sendable private static func step(_ title: StepTitle, _ subject: String) -> String {
    let step = StepWords.english.title(title)
    return subject.isEmpty ? step : "\(step) (\(subject))"
  }

  private static func chapterInEnglish(_ chapter: Chapter) -> String {
    switch chapter {
    case .start: "Start"
    case .now: "Now"
    case .roadmap: "Roadmap"
    case .mentees: "Mentees"
    case .mentors: "Mentors"
    case .surveys: "Surveys"
    case .board: "Board"
    case .orders: "Orders"
    case .organisation: "Organisation"
    case .history: "History"
    case .settings: "Settings"
    case .gallery: "Widget gallery"
    }
  }
}
