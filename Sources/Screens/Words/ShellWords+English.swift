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
    history: ActionWords("History", "Show all steps: what is undone next, what redone"),
    settings: ActionWords("Settings", "Set the language, the colours, the keys, the mouse"),
    gallery: ActionWords("Gallery", "See everything that the screens are made of"),
    palette: ActionWords("Menu", "Find any action by a few letters"),
    language: ActionWords("Language", "Change the language of the screen: русский, English"),
    mouse: ActionWords(
      "Mouse", "Leave the mouse to the terminal to mark text, or take it back"),
    notices: ActionWords("Messages", "Show the last messages"),
    find: ActionWords("Find", "Find in the text that lies over the screen"),
    back: ActionWords("Back", "Go back to where it was called from"),
    paletteHint: "A few letters of the title, in English or Russian",
    noSuchAction: "No such action: take a letter away, and the list grows",
    carryOut: "Do it", sheetIsOpen: "Close what lies over the screen first (Esc)",
    mouseTaken: "The program has the mouse again: clicks and the wheel work",
    mouseReleased: "The terminal has the mouse: mark text with it",
    noNotices: "No messages yet", nothingToFindIn: "There is no text here to search",
    work: { title in
      switch title {
      case .sorting: "Sorting the rows"
      case .searching: "Looking through the rows"
      case .matching: "Finding the best pairs"
      case .laying: "Making the list"
      }
    },
    progress: { "\(number($0)) of \(number($1))" }, remaining: { "\(number($0)) left" },
    stop: "stop",
    more: "More", undoes: { "\($2.undo) undoes: \(step($0, $1))" },
    undoesShort: { "\($1.undo): \(step($0, ""))" }, undoKey: { "\($0.undo) – undo" },
    goTo: { "Go to: \(chapterInEnglish($0))" },
    yes: "Yes", no: "No", cancel: "Cancel", delete: "Delete",
    yesLetters: ["y", "Y", "д", "Д"], noLetters: ["n", "N", "н", "Н"],
    discardQuestion: "Close the form?", discardText: "What you typed is not saved.",
    discard: "Close without saving", keepTyping: "Keep typing",
    leaveText: "After that the program ends.", choose: "Choose",
    goBackQuestion: "Go back to this step?",
    goBackText: { steps, keys in
      "Everything done after it is undone: " + Plural.english(steps, "step", "steps")
        + ". \(keys.redo) brings them back one by one."
    },
    formIsOpen: { save, close in "Save the form\(key(save)) or close it\(key(close)) first" },
    helpHeading: { "Keys: \(chapterInEnglish($0))" },
    helpHere: "On this screen", helpEverywhere: "Everywhere", helpInSheet: "Over the screen",
    changed: { "Written: \(StepWords.english.title($0)) · \($1.undo) takes it back" },
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

  private static func key(_ name: String?) -> String { name.map { " (\($0))" } ?? "" }

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
