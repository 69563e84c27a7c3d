import Mentoring
import TerminalKit

extension RoadmapWords {
  static let english = RoadmapWords(
    heading: "Stages, measures, actions",
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    monthsInASCII: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    counts: { all, done, late in
      let parts = [
        Plural.english(all, "action", "actions"), "\(done) done", late > 0 ? "\(late) late" : "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    },
    found: { query, count in "\(count) for “\(query)”" },
    nothingFound: "Nothing found. Esc shows everything",
    empty: { keys in
      "The plan of the year: stages, dates and what is late. There is no roadmap yet:"
        + " \(keys["roadmap.import"]) – import one from a file,"
        + " \(keys["roadmap.builtIn"]) – take the built-in one for this school year."
    },
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
    termsHint: { inherited in
      "one term a line; empty – as the measure" + (inherited.isEmpty ? "" : ": \(inherited)")
    },
    doneHint: "the day it was done; empty – not done yet",
    documentHint: "what proves it: протокол № 1 от 30.08.2026",
    measure: "Measure", measureHint: "in another measure the action will be the last one",
    responsibles: "Responsible",
    responsiblesHint: "for the measure, separated by commas: posts or names",
    ownResponsiblesHint: "for this action, separated by commas; empty: as for the measure",
    file: "Roadmap file", fileHint: "a Word document (.docx), a .csv table or text",
    replaceQuestion: "Take this roadmap?",
    understood: { stages, actions in
      "The new roadmap has " + Plural.english(stages, "stage", "stages") + " and "
        + Plural.english(actions, "action", "actions") + "."
    },
    replaces: { "The present roadmap will be replaced. \($0.undo) brings it back." },
    reviewHeading: "How the roadmap was read", readStages: "Stages",
    noDoubts: "Nothing in it looks doubtful.",
    doubtsCure: "Correct these places in the tree or in the file – or take it as it is.",
    doubts: { "Worth a look – " + Plural.english($0, "place", "places") + ":" },
    sourceLine: { "line \($0)" },
    stage: { number, title, actions in
      "\(number). \(title) – " + Plural.english(actions, "action", "actions")
    },
    otherYear: { roadmap, programme in
      "The roadmap is dated for \(roadmap.text), the programme is for \(programme.text): "
        + (roadmap.start < programme.start ? "so everything is late. " : "they do not fit. ")
    },
    otherYearInReview:
      "Esc leaves it: correct the terms in the file, or take the built-in roadmap.",
    otherYearOnMap: { keys in
      "\(keys["roadmap.builtIn"])\u{A0}– the built-in one, \(keys["roadmap.import"]) –"
        + " another from a file, \(keys["shell.organisation"]) – the school year."
    },
    pressing: "Urgent", more: { "… and \($0) more" },
    documentNeedsDay: "Enter the day: without it the document is not saved",
    chooseAction: { isFolded in
      "Choose an action first: " + (isFolded ? "Enter opens the line" : "they are below")
    },
    badTerm: { "No calendar has the term “\($0)”: write 15.10, до 1 марта, май, сентябрь–декабрь" },
    backwardsTerm: { "The term “\($0)” ends before it begins: swap the days" },
    wordyTerm: {
      "The program does not watch the term “\($0)”; it watches such as 15.10, до 1 марта, май"
    },
    markDone: ActionWords("Done", "Mark the action as done, or reopen it", also: "complete tick"),
    edit: ActionWords("Edit", "Edit the action, the measure or the stage", also: "change"),
    fold: ActionWords(
      "Open", "Open or close the stage; of an action go to its work or read it"),
    find: ActionWords("Find", "Find an action", also: "search filter"),
    goToPressing: ActionWords("Urgent", "Go to the most urgent action", also: "today urgent"),
    load: ActionWords("From file", "Import a roadmap from a file", also: "load file"),
    builtIn: ActionWords("Built-in", "Take the built-in roadmap", also: "template"),
    unfold: ActionWords("Open", "Open the line or go into it"),
    collapse: ActionWords("Close", "Close the line or go out of it"),
    down: ActionWords("Down", "One line down"), up: ActionWords("Up", "One line up"),
    clear: ActionWords("Show all", "Clear the search"),
    keepFound: ActionWords("To results", "Go to what was found"),
    save: ActionWords("Save", "Save the action"), cancel: ActionWords("Back"),
    read: ActionWords("Read", "Read the roadmap from the file"),
    take: ActionWords("Take it", "Take the roadmap that was read"),
    view: ActionWords("Details", "Read the whole row of the roadmap", also: "details"),
    unfoldAll: ActionWords("Open all", "Open all stages and measures"),
    collapseAll: ActionWords("Close all", "Close all stages"))

  private static func stateInEnglish(_ state: ActionState, _ done: RoadmapAction.Done?) -> String {
    switch state {
    case .done(let date):
      let document = done?.document ?? ""
      let day = date.map { " on \($0.dotted)" } ?? ": the programme’s data say so"
      return "Done" + day + (document.isEmpty ? "" : ": \(document)")
    case .late(let days): return "Late by " + Plural.english(days, "day", "days")
    case .due(let until): return "To be done by \(until.dotted)"
    case .planned(let from): return "Begins on \(from.dotted)"
    case .undated: return "The term is in words: the program does not watch it"
    }
  }
}
