import Mentoring

extension PeopleWords {
  static let english = PeopleWords(
    counts: countsInEnglish,
    found: { query, count, all in
      (query.isEmpty ? "" : "“\(query)”: ") + "\(count) of \(all) found"
    },
    foundSoFar: { query, count, read, all in
      (query.isEmpty ? "" : "“\(query)”: ") + "\(count) found so far (\(read) of \(all) read)"
    },
    nothingFound: "Nobody found. Esc shows everybody",
    stillReading: { read, all in
      "The base is still being read" + (all > 0 ? ": \(read) of \(all)" : "")
        + " – try again in a second"
    },
    stillSearching: "The base is still being looked through – try again in a second",
    empty: { side, keys in
      switch side {
      case .mentee:
        "Mentees will be here: who needs help, and with what."
          + " There are none yet. \(keys["people.add"]) – add the first one."
      case .mentor:
        "Mentors will be here: who can help, and with what."
          + " There are none yet. \(keys["people.add"]) – add the first one."
      }
    },
    sorting: sortingInEnglish,
    column: columnInEnglish,
    place: { place, count in count == 0 ? "" : "\(place) of \(count)" },
    born: { day, age in
      guard let day else { return "" }
      guard let age, age >= 0 else { return day.dotted }
      return "\(day.dotted) (aged \(age))"
    },
    shortStanding: { standing in
      switch standing {
      case .given: "yes"
      case .missing: "no !"
      case .withdrawn: "withdr.!"
      }
    },
    standing: { standing in
      switch standing {
      case .given(let day): "Consent to processing of personal data of \(day.dotted)"
      case .missing: "No consent to data processing: no pair and no order."
      case .withdrawn(let day): "Consent withdrawn on \(day.dotted): no pair and no order."
      }
    },
    workStanding: { standing in
      switch standing {
      case .given(let day): "Employee’s consent (Labour Code, art. 351.8) of \(day.dotted)"
      case .missing: "Reminder: no employee’s consent (Labour Code, art. 351.8)"
      case .withdrawn(let day):
        "Reminder: employee’s consent (Labour Code, art. 351.8) withdrawn on \(day.dotted)"
      }
    },
    givenOn: { "yes, of \($0.dotted)" },
    workState: { standing in
      switch standing {
      case .given(let day): "yes, of \(day.dotted)"
      case .missing: "no – a reminder (Labour Code, art. 351.8)"
      case .withdrawn(let day): "withdrawn on \(day.dotted) – a reminder (Labour Code, art. 351.8)"
      }
    },
    surveyState: { closed, all in
      switch closed {
      case 0: "not keyed in"
      case all...: "keyed in (\(closed) of \(all))"
      default: "partly keyed in (\(closed) of \(all))"
      }
    },
    ageText: ageInEnglish,
    wishedAge: { side, age in
      switch side {
      case .mentee: "a mentor \(ageInEnglish(age))"
      case .mentor: "a mentee \(ageInEnglish(age))"
      }
    },
    load: { taken, capacity in "\(taken) of \(capacity) places taken" },
    wishes: "Wishes", noWishes: "none", noPartner: "none",
    noRequest: { _ in "none – the board has nothing to compare" },
    noTags: "none – the board pairs people by tags",
    noPosition: "none – the order leaves it blank",
    cureConsent: "enter the consent", cureSurvey: "key in the answers", curePair: "to the board",
    cureCard: "enter it",
    consent: "Consent", workConsent: "Employee’s consent", survey: "Questionnaire “before”",
    partner: { side in
      switch side {
      case .mentee: "Mentor"
      case .mentor: "Mentees"
      }
    },
    noAnswers: "No answers yet", skipped: "(skipped)", notKeyedIn: "· not keyed in",
    blank: "(left blank)", yes: "yes", no: "no", mark: { "\($0) of 10" },
    newHeading: { side in
      switch side {
      case .mentee: "New mentee"
      case .mentor: "New mentor"
      }
    },
    name: "Full name", birthDate: "Date of birth", contact: "Contact", position: "Position",
    workplace: "Group / workplace", employee: "Employed here", tags: "Tags", form: "Form",
    roleModel: "Role model", capacity: "Mentees at most",
    request: { side in
      switch side {
      case .mentee: "Request"
      case .mentor: "Competencies"
      }
    },
    age: { side in
      switch side {
      case .mentee: "Age of the mentor"
      case .mentor: "Age of the mentee"
      }
    },
    nameHint: "in full, family name first, as the order prints it",
    birthHint: "14.03.2003 or shorter: 14.3.03, 14 mar 2003",
    contactHint: "phone or e-mail; for a child – the representative’s",
    positionHint: "educator, speech therapist; of a pupil – the class",
    workplaceHint: "the group or room; of a guest – their organisation",
    employeeHint: "Space changes it: employees need consent under Labour Code, art. 351.8",
    tagsHint: "separated by commas; the board pairs people by common tags",
    formHint: "", ageHint: "35–50, 35+ or <50; empty – no wish",
    capacityHint: "how many mentees they agree to take, 0 to 20",
    notChosen: "not chosen",
    requestHint: { side in
      switch side {
      case .mentee: "what they need help with, in their words; Tab goes on"
      case .mentor: "what they can help with, in their words; Tab goes on"
      }
    },
    isHere: { name, side, key in
      "\(name.short) is already among the \(plural(side)): \(key) opens that card"
    },
    isThere: { name, side, key in
      "\(name.short) is already among the \(plural(side)): \(key) takes this person"
    },
    taken: "The same person as on the other side: name and contact are shared",
    takenForNew: "A person can be taken only into a new card",
    nobodyToTake: "Everybody on the other side is already here",
    takeHeading: { side in
      switch side {
      case .mentee: "Take from the mentors: start typing a name"
      case .mentor: "Take from the mentees: start typing a name"
      }
    },
    typedAge: \.text,
    badAge: { side in
      switch side {
      case .mentee: "Age of the mentor: write 35–50, 35+ or <50, at most 120"
      case .mentor: "Age of the mentee: write 35–50, 35+ or <50, at most 120"
      }
    },
    oddAge: { "That makes an age of \($0): is the date right? It can be saved as it is" },
    marked: { "\($0) marked" },
    mask: "Mask",
    maskHint: "a part of a word, Ivan* or *ova; empty: all in sight. Groups and requests count too",
    nobodyFits: "Nobody matches",
    markFirst: "Nobody is marked: Ins marks a row, + marks by a mask",
    nobodySigns: "Nobody to enter it for: they have it already, or a representative signs",
    signing: { count, all in
      count == all
        ? "A consent will be entered for \(count). Everybody signs themselves. One undo takes it back."
        : "A consent will be entered for \(count) of \(all); the others have it, or a representative signs."
    },
    tableName: { side in
      switch side {
      case .mentee: "Mentees"
      case .mentor: "Mentors"
      }
    },
    exported: { printed in
      [
        (printed.isWritten ? "Table written: " : "The table would be written: ") + printed.path,
        printed.kept.map { _ in "the earlier file had been edited by hand and was kept" },
      ].compactMap { $0 }.joined(separator: "; ")
    },
    consentOfAllHeading: "A consent for all who are marked", markHeading: "Marking by a mask",
    unmarkHeading: "Unmarking by a mask",
    columnsHeading: "Columns", orderHeading: "Sorting: by which columns",
    filterHeading: "Filter by columns", filterHint: "a part of a word; a dash – where nothing is",
    orderHint:
      "1 – the main column. Space adds a column, again – turns it round, a third time – takes"
      + " it out. Equal rows stand by name.",
    anyChoice: "any", filterChoiceHint: "← → or the first letter; “any” – no filter",
    choice: choiceInEnglish,
    apply: "Done", showHide: "Show/hide", moveColumn: "Move", width: "Width",
    asAtFirst: "Reset", addKey: "Add", byName: "By name",
    removeSeveral: { side, count in
      switch side {
      case .mentee: "Delete \(Plural.english(count, "mentee", "mentees"))?"
      case .mentor: "Delete \(Plural.english(count, "mentor", "mentors"))?"
      }
    },
    goSeveral: { names, rest, keys in
      Sentence.ended(names + (rest > 0 ? " and \(rest) more" : ""))
        + " Their pairs, consents and answers will be deleted with the cards. \(keys.undo) brings all back."
    },
    removeQuestion: { side in
      switch side {
      case .mentee: "Delete the mentee?"
      case .mentor: "Delete the mentor?"
      }
    },
    goes: { name, parts, keys in
      "\(name.full). To be deleted: \(parts.joined(separator: ", ")). \(keys.undo) brings it back."
    },
    goesCard: { side in
      switch side {
      case .mentee: "the mentee’s card"
      case .mentor: "the mentor’s card"
      }
    },
    goesPairs: { names in
      (names.count == 1 ? "the pair" : "the pairs") + " (\(names.joined(separator: ", ")))"
    },
    goesConsents: "the consents", goesAnswers: "the answers to questionnaires",
    staysOnOtherSide: { side in
      "The person stays among the \(plural(side)), with consents and answers."
    },
    consentsOf: { "Consents: \($0.full)" },
    kindName: { kind in
      switch kind {
      case .processing: "processing of personal data"
      case .distribution: "making data public"
      case .mentoringWork: "work under Labour Code, art. 351.8"
      }
    },
    noConsents: { "There are no consents yet. \($0["consents.add"]) enters one from paper." },
    alreadyWithdrawn: "This consent is already withdrawn", newConsent: "New consent from paper",
    mending: { kind, day in "Correction: \(kind), consent of \(day.dotted)" },
    withdrawing: { kind, day in "Withdrawal: \(kind), consent of \(day.dotted)" },
    kind: "Consent", signedOn: "Signed", withdrawnOn: "Withdrawn", signer: "Signed by",
    otherConsentStays: { "The consent of \($0.dotted) stays in force: nothing changes." },
    withdrawnDistribution: "The person’s data must not be made public any more.",
    withdrawnWork: "The board and the order will remind you of Labour Code, art. 351.8 again.",
    withdrawnProcessing: "Without this consent the person cannot be in a new pair or order.",
    withdrawnPairs: { partners in
      partners.count == 1
        ? "The pair (\(partners[0])) stays, but no order about it can be signed."
        : "The pairs stay, but no order about them can be signed: "
          + partners.joined(separator: ", ")
    },
    withdrawnOrder: { number in
      "Order No. \(number) is signed and stays in force: its line will show the withdrawal."
    },
    kindHint: "each kind is a paper of its own",
    dateHint: "the date on the paper: 5.10, yesterday, mon",
    withdrawnHint: "the day of withdrawal; empty – the consent is in force",
    signerHint: { age in
      switch age {
      case ..<ConsentRules.ownSignature: "the legal representative: full name"
      case ..<ConsentRules.adult: "the legal representative; from 14 also themselves"
      default: "an adult signs for themselves"
      }
    },
    removeConsentQuestion: "Delete the record of the consent?",
    removeConsentText: { kind, day, name, keys in
      "\(name.full): \(kind), of \(day.dotted). Delete only a wrong record; enter a withdrawal where"
        + " the consent was withdrawn. \(keys.undo) brings it back."
    },
    markRow: ActionWords("Mark", "Mark the row, or take the mark off", also: "select"),
    markAll: ActionWords("Mark by mask", "Mark by a mask, or all in sight", also: "select"),
    unmarkAll: ActionWords("Unmark by mask", "Take marks off by a mask, or off all in sight"),
    turnMarks: ActionWords("Invert", "Invert the marks of all in sight"),
    export: ActionWords(
      "To a file", "Write those marked, or else all in sight, as a CSV table",
      also: "export save excel csv table print"),
    consentOfAll: ActionWords(
      "Consent for all", "Enter a consent for all who are marked", also: "personal"),
    copy: ActionWords("Copy", "Copy those marked as a table", also: "clipboard duplicate"),
    columns: ActionWords("Columns", "Choose the columns, their order and widths", also: "fields"),
    order: ActionWords(
      "Order", "Put the rows in order by several columns", also: "sort sorting several"),
    filter: ActionWords("Filter", "Filter the rows by columns", also: "search select"),
    left: ActionWords("Left", "Scroll the columns to the left"),
    right: ActionWords("Right", "Scroll the columns to the right"),
    history: ActionWords(
      "History", "History of the record: every step with this person", also: "changes log who when"),
    add: ActionWords("New", "Add a person", also: "add create"),
    edit: ActionWords("Edit", "Edit the card", also: "change correct"),
    consents: ActionWords("Consents", "Enter or withdraw consents", also: "consent personal data"),
    find: ActionWords("Find", "Find by name, group, request", also: "search"),
    remove: ActionWords("Delete", "Delete the person", also: "remove erase"),
    view: ActionWords("Details", "Show the whole card and the answers", also: "details"),
    sort: ActionWords("Sort", "Change the order of the rows", also: "sort sorting"),
    enterSurvey: ActionWords(
      "Questionnaire", "Go to the entry of the questionnaire", also: "survey form"),
    goToBoard: ActionWords("Board", "Go to the person on the board", also: "pair matching"),
    down: ActionWords("Down", "One row down"), up: ActionWords("Up", "One row up"),
    clear: ActionWords("Show all", "Clear the search and show everybody"),
    keepFound: ActionWords("To results", "Go to the people found"),
    save: ActionWords("Save", "Save and close the form"),
    nextField: ActionWords("Next field", "Go to the next field; Shift+Tab goes back"),
    take: ActionWords("Take", "Take a person who is already in the programme"),
    cancel: ActionWords("Back"),
    addConsent: ActionWords("New", "Enter a consent from paper", also: "add"),
    editConsent: ActionWords("Edit", "Correct a consent that was entered", also: "change"),
    withdraw: ActionWords("Withdraw", "Enter the withdrawal of a consent"),
    removeConsent: ActionWords("Delete", "Delete a wrong record of a consent"),
    closeConsents: ActionWords("Back", "Go back to the list"))

  private static func sortingInEnglish(_ keys: [PeopleOrder.Key], _ side: Side) -> String {
    let first = keys.first ?? PeopleOrder.Key(column: .name)
    guard keys.count > 1 || ![.name, .place].contains(first.column) else {
      return (first.column == .name ? "by name " : "by group ") + arrow(first)
    }
    return keys.map { "\(columnInEnglish($0.column, side)) \(arrow($0))" }.joined(separator: ", ")
  }

  private static func countsInEnglish(_ side: Side, _ counts: PeopleCounts) -> String {
    let lacking = counts.withoutConsent > 0 ? "\(counts.withoutConsent) without consent" : ""
    let parts =
      switch side {
      case .mentee:
        [
          Plural.english(counts.all, "mentee", "mentees"), lacking,
          counts.unpaired > 0 ? "\(counts.unpaired) without a pair" : "",
        ]
      case .mentor:
        [
          Plural.english(counts.all, "mentor", "mentors"), lacking,
          Plural.english(counts.freePlaces, "free place", "free places"),
        ]
      }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func ageInEnglish(_ age: AgeRange) -> String {
    switch (age.from, age.to) {
    case (let from?, let to?) where from == to: "aged \(from)"
    case (let from?, let to?): "aged \(from)–\(to)"
    case (let from?, nil): "aged \(from) or more"
    case (nil, let to?): "aged \(to) or less"
    case (nil, nil): ""
    }
  }

  @Sendable private static func choiceInEnglish(_ column: PeoplePage.Column, _ code: String)
    -> String
  {
    switch (column, code) {
    case (.consent, "given"): "given"
    case (.consent, _): "missing"
    case (_, "whole"): "keyed in"
    case (_, "part"): "partly keyed in"
    default: "not keyed in"
    }
  }

  private static func columnInEnglish(_ column: PeoplePage.Column, _ side: Side) -> String {
    switch (column, side) {
    case (.name, _): "Name"
    case (.place, _): "Group"
    case (.request, .mentee): "Request"
    case (.request, .mentor): "Competencies"
    case (.consent, _): "Consent"
    case (.load, _): "Load"
    case (.survey, _): "Filled"
    case (.partners, .mentee): "Mentor"
    case (.partners, .mentor): "Mentees"
    case (.position, _): "Position"
    case (.age, _): "Age"
    }
  }

  private static func plural(_ side: Side) -> String {
    switch side {
    case .mentee: "mentees"
    case .mentor: "mentors"
    }
  }
}
