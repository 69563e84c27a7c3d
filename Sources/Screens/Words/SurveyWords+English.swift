import Mentoring

extension SurveyWords {
  static let english = SurveyWords(
    counts: { done, all, left in
      left.isEmpty
        ? "All questionnaires are keyed in: \(all)"
        : "\(done) of \(all) keyed in · \(all - done) left: \(left)"
    },
    sheets: { count, side in
      switch side {
      case .mentee: Plural.english(count, "mentee", "mentees")
      case .mentor: Plural.english(count, "mentor", "mentors")
      }
    },
    found: { query, count in "For “\(query)”: \(count)" },
    nothingFound: "Nobody was found. Esc shows everybody",
    nothingMissing: "No other questionnaire is missing",
    empty: { keys in
      "Paper questionnaires are keyed in here. Nothing to key in yet: first add mentees"
        + " (\(keys["shell.mentees"])) and mentors (\(keys["shell.mentors"]))."
    },
    noQuestionnaires:
      "The handbook has no questionnaires “before”: check its folder questionnaires.",
    name: "Name", sheet: "Questionnaire", entered: "Keyed in", question: "Question",
    answer: "Answer", key: "Keys",
    side: { $0 == .mentee ? "mentee" : "mentor" },
    sheetName: { side, wave in
      let name =
        switch side {
        case .mentee: "Mentee’s questionnaire"
        case .mentor: "Mentor’s questionnaire"
        }
      return name + (wave == .before ? " “before”" : " “after”")
    },
    family: { String($0.full.prefix { $0 != " " }) },
    progress: { "\($0) of \($1)" },
    state: { done, all in done == all ? "✓ keyed in" : done == 0 ? "—" : "\(done) of \(all)" },
    standing: { all, open, keys in
      switch open.count {
      case 0: "All keyed in. \(keys["surveys.view"]) shows the answers, Enter corrects them"
      case all: "Not started yet. Enter – start"
      default: "Unanswered: questions \(runs(open)). Enter – go on"
      }
    },
    unfinished: { name, open, first in
      "\(name.short): \(Plural.english(open, "question", "questions")) without an answer,"
        + " the first is No. \(first). It waits in the list"
    },
    left: {
      $0 == 0 ? "all are keyed in" : Plural.english($0, "questionnaire", "questionnaires") + " left"
    },
    nextPerson: { $0.map { "next: \($0.short)" } ?? "the last one" },
    yes: "yes", no: "no", blank: "· no answer", skipped: "(skipped)",
    waits: "— not keyed in yet", notKept: "! not saved",
    shortKeys: { item, yes, no in
      switch item.kind {
      case .scale: "1–0"
      case .frequency(let options): "1–\(options.count)"
      case .yesNo: "\(yes) \(no)"
      case .open: "text"
      }
    },
    keys: keysInEnglish,
    otherKeys: { keys in
      "Minus – no answer, ← – back, \(keys["surveys.answers"]) – all answers,"
        + " \(keys["surveys.skip"]) – the next questionnaire"
    },
    isWhole: "The questionnaire is complete. Enter – go on, ← – back to the questions",
    isWholeShort: "✓ All keyed in",
    whole: {
      "The questionnaire is complete: " + Plural.english($0, "question", "questions")
        + ". Everything is saved."
    },
    goOn: { next in
      guard let next else { return "Nothing is left to key in. Enter – to the list" }
      let side = next.side == .mentee ? "mentee" : "mentor"
      return "Enter – next: \(next.name.full), \(side). Esc – to the list"
    },
    enter: ActionWords("Key in", "Key in or correct the questionnaire", also: "survey fill"),
    view: ActionWords("Answers", "Show all answers in words", also: "view"),
    find: ActionWords("Find", "Find somebody by name", also: "search filter"),
    nextMissing: ActionWords(
      "Missing", "Key in the next questionnaire that is missing", also: "survey"),
    down: ActionWords("Down", "One line down"), up: ActionWords("Up", "One line up"),
    clear: ActionWords("Show all", "Clear the search"),
    mark: ActionWords("Mark", "Answer with a mark from 1 to 10; 0 means ten"),
    option: ActionWords("Option", "Answer with an option by its number"),
    yesKey: ActionWords("Yes", "Answer yes (Y or Д as well)"),
    noKey: ActionWords("No", "Answer no (N or Н as well)"),
    keepWords: ActionWords("Next", "End an answer in words; an empty one is no answer"),
    undoWords: ActionWords("Take back", "Take back typing in the answer", also: "undo"),
    redoWords: ActionWords("Type again", "Type again in the answer what was taken back"),
    next: ActionWords("Next one", "Go to the next questionnaire"),
    blankKey: ActionWords("No answer", "Mark that the question was left blank"),
    back: ActionWords("Back", "Go back to the previous question"),
    done: ActionWords("Done", "Finish the questionnaire and go to the next one"),
    leave: ActionWords("List", "Go back to the list; what was keyed in is saved"),
    nextOpen: ActionWords("Next open", "Go to the next question without an answer"),
    another: ActionWords("Another", "Find somebody else"),
    itemUp: ActionWords("Up", "One question up"),
    itemDown: ActionWords("Down", "One question down"),
    close: ActionWords("Back", "Close the answers"),
    correct: ActionWords("Correct", "Go to the entry of this questionnaire"))

  private static func keysInEnglish(
    _ item: Questionnaire.Item, _ yes: Character, _ no: Character
  ) -> String {
    switch item.kind {
    case .scale(let low, let high): "1 – \(low) … 0 (ten) – \(high)"
    case .frequency(let options):
      options.enumerated().map { "\($0.offset + 1) – \($0.element)" }.joined(separator: " · ")
    case .yesNo: "\(yes) – yes, \(no) – no (or 1 and 0)"
    case .open: "Enter – next. An empty answer or a dot – no answer, ↑ – back"
    }
  }
}
