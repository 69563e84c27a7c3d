import Mentoring

extension LostFileWords {
  static let english = LostFileWords(
    heading: {
      $0 == .replaced ? "The programme file was replaced" : "The programme file is not there"
    },
    happened: { loss, path in
      switch loss {
      case .replaced: "\(path) is another file now: another program has written it"
      case .gone: "The file \(path) was moved, renamed or deleted"
      }
    },
    cure: { loss in
      switch loss {
      case .replaced:
        "Everything on the screen is safe, but it cannot be saved into the new file. Open the new "
          + "file, or save what is on the screen under another name."
      case .gone:
        "Everything on the screen is safe, but there is no file to save it to. Put the file back, "
          + "or save what is on the screen under another name."
      }
    },
    state: { "Not saved: " + ($0 == .replaced ? "file replaced" : "no file") },
    reopen: ActionWords(
      "Open new", "Open the new file that has the name now", also: "replaced reload cloud"),
    saveAs: ActionWords(
      "Save as…", "Save everything under another name and go on there",
      also: "copy rescue lost"),
    stay: "Look first",
    inPlace: "The programme file is in its place: everything is saved to it anyway",
    nothingThere: "No file has this name: put it back, or save everything under another name",
    back: "The programme file is in its place again: changes are saved as before",
    goesOnIn: { "Everything is saved, the work goes on in the new file: \($0)" },
    rescued: { "What the new file does not have is saved beside it: \($0)" },
    path: "New file", pathHint: "a name with its folder; no file is overwritten",
    save: "Save",
    endQuestion: "Leave without a copy?",
    endText: "The program closes, and what is in no other file is lost.",
    end: "No copy")
}
