import Mentoring

extension RoadmapWords {
  static let english = RoadmapWords(
    heading: "Stages, measures, actions",
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    counts: { all, done, late in
      let parts = [
        Plural.english(all, "action", "actions"), "\(done) done", late > 0 ? "\(late) late" : "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    },
    found: { query, count in "\(count) for “\(query)”" },
    nothingFound: "Nothing found. Esc shows everything",
    empty: "There is no roadmap yet. Ins imports one from a file, B takes the built-in one for"
      + " this school year.",
    untitledMeasure: "(no name)",
    shortState: { state in
      switch state {
      case .done: "done"
      case .late(let days): "! \(days) d"
      case .due(let until): "by \(until.dotted.prefix(5))"
      case .planned(let from): "from \(from.dotted.prefix(5))"
      case .undated: "no date"
      }
    },
    state: stateInEnglish,
    termsAndResponsibles: { terms, responsibles in
      "Term: \(terms.isEmpty ? "not given" : terms) · Responsible: "
        + (responsibles.isEmpty ? "not given" : responsibles.joined(separator: ", "))
    },
    ofMeasure: { "Measure: \($0)" },
    text: "Action", terms: "Own term", doneOn: "Done on", document: "Document",
    dateShape: "DD.MM.YYYY",
    termsHint: { inherited in
      "one term a line; empty – as the measure" + (inherited.isEmpty ? "" : ": \(inherited)")
    },
    doneHint: "the day it was done; empty – not done yet",
    documentHint: "what proves it: протокол № 1 от 30.08.2026",
    file: "Roadmap file", fileHint: "the table's text as saved from Word",
    replaceQuestion: "Take this roadmap?",
    understood: { stages, actions, doubts in
      let read =
        Plural.english(stages, "stage", "stages") + ", "
        + Plural.english(actions, "action", "actions") + "."
      guard doubts > 0 else { return read }
      return read + " Worth a look: " + Plural.english(doubts, "place", "places") + "."
    },
    replaces: { done in
      done > 0
        ? "The roadmap that is there goes, with \(done) marks of what was done. Ctrl+Z brings it back."
        : "The roadmap that is there goes. Ctrl+Z brings it back."
    },
    missing: "Fill this in", badDate: "There is no such day: write DD.MM.YYYY",
    notYet: "This day is still to come",
    chooseAction: "Choose an action first: Enter opens a stage",
    markDone: ActionWords("Done", "Mark the action done, or open it again"),
    edit: ActionWords("Edit", "Edit the action, its term and document"),
    fold: ActionWords("Open", "Open or close the stage"),
    find: ActionWords("Find", "Find an action"),
    goToPressing: ActionWords("Pressing", "Go to the most pressing action"),
    load: ActionWords("From file", "Import a roadmap from a file"),
    builtIn: ActionWords("Built-in", "Take the built-in roadmap"),
    unfold: ActionWords("Open", "Open the stage"),
    collapse: ActionWords("Close", "Close the stage"),
    down: ActionWords("Down", "One line down"), up: ActionWords("Up", "One line up"),
    clear: ActionWords("Show all", "Clear the search"),
    keepFound: ActionWords("To the hits", "Go to what was found"),
    save: ActionWords("Save", "Save the action"), cancel: ActionWords("Back"),
    read: ActionWords("Read", "Read the roadmap from the file"))

  private static func stateInEnglish(_ state: ActionState, _ done: RoadmapAction.Done?) -> String {
    switch state {
    case .done(let date):
      let document = done?.document ?? ""
      return "Done on \(date.dotted)" + (document.isEmpty ? "" : ": \(document)")
    case .late(let days): return "Late by " + Plural.english(days, "day", "days")
    case .due(let until): return "To be done by \(until.dotted)"
    case .planned(let from): return "Begins on \(from.dotted)"
    case .undated: return "The term is in words: the program does not watch it"
    }
  }
}
