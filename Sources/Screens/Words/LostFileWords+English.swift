import Mentoring

extension LostFileWords {
  static let english = LostFileWords(
    heading: { loss in
      switch loss {
      case .replaced: "The programme file was replaced"
      case .gone: "The programme file is not there"
      case .emptied: "The programme file is empty"
      case .overwritten: "Something else is in the programme file"
      }
    },
    happened: { loss, path in
      switch loss {
      case .replaced: "\(path) is another file now: another program has written it"
      case .gone: "The file \(path) was moved, renamed or deleted"
      case .emptied: "Another program has erased all that was in \(path)"
      case .overwritten: "Another program has written something else into \(path)"
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
      case .emptied:
        "All that it had is safe in memory, but cannot be saved into this file. Save everything "
          + "under another name."
      case .overwritten:
        "All that it had is safe in memory, but cannot be saved into this file. Save everything "
          + "under another name, or open what is in the file now."
      }
    },
    state: { loss in
      switch loss {
      case .replaced: "Not saved: file replaced"
      case .gone: "Not saved: no file"
      case .emptied: "Not saved: file empty"
      case .overwritten: "Not saved: file overwritten"
      }
    },
    reopen: ActionWords(
      "Open new", "Open the new file that has the name now", also: "replaced reload cloud"),
    saveAs: ActionWords(
      "Save as…", "Save everything under another name and go on there",
      also: "copy rescue lost"),
    stay: "Look first",
    unreadable: { copy in
      "What it had cannot be read any more: the file is large, and not all of it is in memory. "
        + (copy.map { "Go on with the newest copy: \($0)" }
          ?? "There is no copy beside it: go on with one that is kept elsewhere.")
    },
    inPlace: "The programme file is in its place: everything is saved to it anyway",
    nothingThere: "No file has this name: put it back, or save everything under another name",
    nothingInIt: "The file is empty, nothing to open: save everything under another name",
    nothingLeft: "What it had cannot be read any more, nothing to save: go on with a copy",
    back: "The programme file is in its place again: changes are saved as before",
    goesOnIn: { "Everything is saved, the work goes on in the new file: \($0)" },
    rescued: { "What the new file does not have is saved beside it: \($0)" },
    path: "New file", pathHint: "a name with its folder; no file is overwritten",
    save: "Save",
    endQuestion: "Leave without a copy?",
    endText: "The program closes, and what is in no other file is lost.",
    end: "No copy")
}
