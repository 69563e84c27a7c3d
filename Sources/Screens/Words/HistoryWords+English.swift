import Mentoring

extension HistoryWords {
  static let english = HistoryWords(
    count: { steps, isWhole in
      isWhole ? Plural.english(steps, "step", "steps") : "The last \(steps) steps"
    },
    found: { "“\($0)”: \($1) found" },
    nothingFound: "Nothing found. Esc shows all steps", lookingOn: "still looking…",
    of: { "History of the record: \($0)" },
    allSteps: {
      "Only the steps with this person. \($0["shell.history"]) – history of the whole programme"
    },
    amongAll: {
      "This is the history of the whole programme. \($0["history.goBack"]) undoes all above the step"
    },
    nextUndo: { "\($1.undo) undoes: \($0)" }, nextRedo: { "\($1.redo) redoes: \($0)" },
    when: "When", what: "What was done", subject: "About", state: "State", who: "Who",
    stateWidth: 10,
    undoMark: { "← \($0.undo)" }, redoMark: { "→ \($0.redo)" }, takenBackMark: "× undone",
    barrierMark: "■ barrier",
    undoOf: { "Undo: \($0)" }, redoOf: { "Redo: \($0)" }, by: { " · \($0)" },
    comesBack: { "This step is undone; \($0.redo) redoes it." },
    reversal: { kind in
      kind == .undo
        ? "An undo: the step that it took back stands below."
        : "A redo: the step that it brought back stands below."
    },
    takenBack: { moment in
      guard let moment else { return "This step is undone." }
      return "This step was undone on \(moment.day.dotted) at \(moment.clock)."
    },
    comesAfter: { others, keys in
      guard others > 0 else { return "\(keys.undo) undoes this step." }
      let count = Plural.english(others, "step", "steps")
      return "To undo this step, first undo the \(count) above it: \(keys.undo) – one by one,"
        + " \(keys["history.goBack"]) – all at once."
    },
    barrier: { barrier in
      switch barrier {
      case .beginning: "The programme begins with this step: it cannot be undone."
      case .olderFile: "An earlier version of kurator wrote it: it can no longer be undone."
      case .rule: "Such a step cannot be undone: what it removed does not come back."
      }
    },
    below: { "It cannot be undone: a step above it cannot be undone – “\($0)”." },
    noChanges: "The step changed nothing.",
    rows: { "\($0): \($1)" },
    more: { "and " + Plural.english($0, "more record", "more records") },
    added: { "Added: \($0)" }, removed: { "Deleted: \($0)" },
    value: { "\($0): \($1)" },
    change: { name, before, after in
      "\(name): \(before.isEmpty ? "empty" : before) → \(after.isEmpty ? "empty" : after)"
    },
    question: { number, label, questionnaire in
      "\(questionnaire), question \(number)" + (label.isEmpty ? "" : " “\(label)”")
    },
    questionnaire: { $0.title(in: .english) },
    flag: { $0 ? "yes" : "no" }, blankAnswer: "no answer",
    table: { tables[$0] ?? $0 },
    orderNamed: { $0.isEmpty ? "order without a number" : "order No. \($0)" },
    pairInOrder: { $0.isEmpty ? "pair in an order without a number" : "pair in order No. \($0)" },
    readerOfOrder: {
      $0.isEmpty ? "reading of an order without a number" : "reading of order No. \($0)"
    },
    tagNamed: { "tag “\($0)”" }, responsibleNamed: { "responsible “\($0)”" },
    responsiblesReordered: { "Responsibles (\($0)): another order" },
    field: { table, column in
      isInner(table, column) ? nil : fields["\(table).\(column)"] ?? fields[column] ?? column
    },
    code: { table, column, value in
      codes["\(table).\(column).\(value)"] ?? codes["\(column).\(value)"]
    },
    view: ActionWords("Details", "Show all that the step changed", also: "details"),
    goBack: ActionWords(
      "Go back here", "Go back to this step: undo all that came after it", also: "rollback revert"),
    isLast: "This is the last step: nothing was done after it, so there is nothing to go back to",
    find: ActionWords("Find", "Find a step by day, action, name", also: "search filter"),
    back: ActionWords("Back", "Go back to where you came from"),
    down: ActionWords("Down", "One step earlier"), up: ActionWords("Up", "One step later"),
    keepFound: ActionWords("To results", "Go to the steps that were found"),
    clear: ActionWords("Show all", "Clear the search and show all steps"))

  private static let tables = [
    "programme": "organisation", "roadmap": "roadmap", "stage": "stage", "measure": "measure",
    "measureTerm": "term of a measure", "measureResponsible": "responsible", "action": "action",
    "actionTerm": "term of an action",
    "actionResponsible": "responsible for an action", "actionBaseline": "earlier term of an action",
    "actionAfter": "what an action waits for", "person": "person", "mentee": "mentee’s card",
    "menteeTag": "mentee’s tag", "mentor": "mentor’s card", "mentorTag": "mentor’s tag",
    "consent": "consent", "answer": "answer", "pairWish": "pin or ban", "pair": "pair",
    "pairOrder": "order", "orderPair": "pair in the order",
    "orderReader": "reading of the order",
  ]

  private static let fields = [
    "fullName": "full name", "shortName": "short name", "programme.kind": "kind",
    "place": "place", "headTitle": "title of the head", "headName": "head", "year": "school year",
    "title": "title", "measure": "measure", "text": "text", "firstDay": "begins", "lastDay": "ends",
    "coordinatorName": "coordinator",
    "coordinatorOrder": "order on the coordinator",
    "coordinatorDate": "date of the order on the coordinator",
    "doneDate": "done on", "doneDocument": "document",
    "result": "result", "fact": "closed by fact", "notes": "notes", "doneBy": "closed by",
    "stage": "stage", "blocker": "waits for", "name": "name", "birthDate": "born",
    "contact": "contact", "position": "position",
    "workplace": "group / place of work",
    "isEmployee": "works here", "mentee.wish": "request", "mentor.wish": "competences",
    "form": "form", "roleModel": "role model", "ageFrom": "age from", "ageTo": "age to",
    "capacity": "takes up to", "tag": "tag", "consent.kind": "kind", "signer": "signed by",
    "consent.date": "signed on", "withdrawn": "withdrawn on", "pairWish.kind": "decision",
    "accepted": "accepted on", "acquainted": "read on", "number": "number",
    "pairOrder.date": "date", "basis": "basis",
    "pairOrder.firstDay": "pairs from", "pairOrder.lastDay": "pairs until",
    "control": "control", "reportDue": "report due", "pairOrder.state": "state",
  ]

  private static let codes = [
    "programme.kind.school": "school", "programme.kind.kindergarten": "kindergarten",
    "programme.kind.additional": "further education", "programme.kind.vocational": "college",
    "isEmployee.0": "no", "isEmployee.1": "yes",
    "consent.kind.processing": "processing of personal data",
    "consent.kind.distribution": "distribution (publication)",
    "consent.kind.mentoringWork": "work under Labour Code, art. 351.8", "pairWish.kind.pin": "pin",
    "pairWish.kind.ban": "ban", "pairOrder.state.draft": "draft",
    "pairOrder.state.signed": "signed",
  ]
}
