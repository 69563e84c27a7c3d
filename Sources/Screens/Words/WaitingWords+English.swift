extension WaitingWords {
  static let english = WaitingWords(
    reading: { "Reading from the file: \(ShellWords.english.chapter($0))" },
    soFar: { "\(ShellWords.number($0)) of \(ShellWords.number($1)) read" },
    rereading: { "Reading: \(ShellWords.number($0)) of \(ShellWords.number($1))" },
    halted: "The reading was stopped. Open this chapter again, and it goes on",
    percent: { "\($0)%" }, percentLeft: { "\($0)% left" },
    copyStopped: "The copy was stopped, there is no copy",
    copyGoesOn: "A copy is being written already, please wait",
    changeStopped: "Broken off, nothing in the file has changed",
    finishing: "almost done, cannot be stopped now",
    changeGoesOn: "A change is still being written: wait for it, or stop it (Esc)",
    undoGoesOn: "The undo before is still going on: wait for it",
    held: { "Another program is using the file, waiting up to \($0)\u{A0}s… \($1) – stop waiting" })
}
