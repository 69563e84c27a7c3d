import Mentoring
import TerminalKit

extension OrderWords {
  static let english = OrderWords(
    empty: {
      "The order on pairs will be here. There are no orders yet, and no pairs for one."
        + " \($0.board) – accept pairs on the board."
    },
    offer: { "No order for these pairs yet · " + pairsInEnglish($0) },
    draft: { order, pairs in "Draft order\(heading(of: order)) · " + pairsInEnglish(pairs) },
    signed: { order, pairs in "Order\(heading(of: order)) is signed · " + pairsInEnglish(pairs) },
    lacks: { fields, keys in
      let (elsewhere, here) = (
        fields.filter(\.isOfOrganisation), fields.filter { !$0.isOfOrganisation }
      )
      let parts = [("", here), ("\(keys["shell.organisation"]) – ", elsewhere)].filter {
        !$0.1.isEmpty
      }
      return "missing: "
        + parts.map { $0 + $1.map(nameInEnglish).joined(separator: ", ") }.joined(separator: "; ")
    },
    awaitsSignature: "awaits the signature",
    placeOf: { "order \($0) of \($1): \($2["orders.older"]) \($2["orders.newer"])" },
    number: "Number", date: "Date", basis: "According to", term: "Term", control: "Control",
    report: "Report", state: "State",
    keepsControl: "kept by the head",
    stateOf: { $0.state == .signed ? "signed" : $0.id == nil ? "not begun" : "draft" },
    termOf: { first, last in (first?.dotted ?? "order date") + " – " + last.dotted },
    until: { "by \($0.dotted)" },
    pairs: { "Pairs (\($0))" }, leftOut: { "Left out (\($0))" },
    outside: { $0 > 0 ? " · left out \($0)" : "" },
    sides: "mentor – mentee", papers: "papers", noConsent: "consent!",
    reason: { standing in
      switch standing {
      case .missing: "no consent"
      case .withdrawn(let day): "consent withdrawn \(day.dotted)"
      case .given: "no pair"
      }
    },
    pair: { mentor, mentee, form in
      let names = named(mentor) + " – " + named(mentee)
      return form.isEmpty ? names : names + " · form “\(form)”"
    },
    reminder: { names in
      "Reminder: no consent under Labour Code, art. 351.8. Enter – enter it: " + list(names)
    },
    withdrawn: { names in
      "Cannot be signed: no valid consent to data processing. Enter – enter it: "
        + list(names)
    },
    withdrawnSince: { names in
      "Consent to data processing withdrawn after the signature: " + list(names)
        + ". The order is in force; Enter goes to the consents"
    },
    cureOf: { standing in
      switch standing {
      case .missing: "No consent to the processing of personal data. Enter – enter it"
      case .withdrawn(let day):
        "The consent to data processing was withdrawn on \(day.dotted). Enter – enter a new one"
      case .given: "Has given consent but has no pair. Enter – find one on the board"
      }
    },
    haveRead: "Read by",
    shareOf: { "\($0) of \($1)" },
    unread: { first, others, keys in
      "Not read by: " + list(first) + (others > 0 ? " and \(others) more" : "")
        + ". \(keys["orders.acquaint"]) – mark"
    },
    readersHeading: { order, read, all in
      "Order\(heading(of: order)) has been read by \(read) of \(all)"
    },
    marksOn: { "A mark gets the day \($0.dotted); \($1["orders.readersDay"]) – another day" },
    readerName: "Name", readerPost: "Position", readOn: "Read on",
    notRead: "no", allHaveRead: "Everybody has read the order already",
    readingDayHeading: "When they read it",
    readingDayHint: "the day beside the signature on the paper; the next marks get it",
    signToAcquaint: {
      "The order is not signed yet, there is nothing to read: first \($0["orders.sign"]) – signed"
    },
    unmarks: { "The marks of those who have read it (\($0)) go: a new order is read anew." },
    nextBegin: {
      "\($0["orders.begin"]) starts a draft: the number and the date can be filled in later."
    },
    nextFill: { keys in
      "\(keys["orders.edit"]) fills in what is missing. A draft may be printed"
        + " (\(keys["orders.print"])) any number of times."
    },
    nextSign: { keys in
      "\(keys["orders.print"]) prints it for the signature."
        + " Once it is signed – \(keys["orders.sign"]): the pairs are fixed."
    },
    nextSigned: { keys in
      "The pairs of the order are fixed. To change them take the signature back:"
        + " \(keys["orders.unsign"])."
    },
    changedCards: { pairs in
      "Cards have changed since; the order stands as signed: " + pairs.joined(separator: ", ")
    },
    printed: { printed in
      [
        (printed.isWritten ? "Written: " : "Would be written to: ") + printed.path,
        printed.kept.map { _ in "the earlier file had been edited by hand and was kept" },
        printed.hasReplaced ? "an earlier print with another text was replaced" : nil,
        "C copies the path",
      ].compactMap { $0 }.joined(separator: " · ")
    },
    newPage: "new page", settingPaper: "The text of the order is being set…",
    settingStopped: { "The text of the order is not set: \($0["orders.read"]) – set it" },
    first: "Pairs from", last: "Pairs to",
    numberHint: "as in the register: 42-ОД; empty while it is not known",
    dateHint: "the day of registration; empty while it is not known",
    basisHint: "after «В соответствии с»: each basis on a line of its own; Tab goes on",
    firstHint: "empty means the date of the order", lastHint: "usually 31 May",
    controlHint: "empty means the head; otherwise who, in the accusative: Орлову Т.В.",
    reportHint: "the day by which the mentors report",
    signQuestion: "Is the order signed?", unsignQuestion: "Take the signature back?",
    removeQuestion: "Delete the draft?",
    signs: { order, pairs in "Order\(heading(of: order)), " + pairsInEnglish(pairs) + "." },
    unsigns: { order, pairs in
      "Order\(heading(of: order)) becomes a draft again, and its "
        + pairsInEnglish(pairs) + " can be changed. The history keeps that it was signed."
    },
    staysDraft: "The order stays a draft: nothing was signed and nothing is lost",
    freezes: { keys in
      "Number, date and pairs are fixed then: only taking the signature back"
        + " (\(keys["orders.unsign"])) frees them."
    },
    withoutWorkConsent: { "Reminder: no consent under Labour Code, art. 351.8 – " + list($0) },
    removes: { pairs, keys in
      "The number, the date and all that was filled in will be deleted. The accepted pairs (\(pairs)) stay on the"
        + " board. \(keys.undo) brings it back."
    },
    noPairs: { "No pairs wait for an order: accept some on the board (\($0.board))" },
    beginFirst: { "There is no draft yet: \($0["orders.begin"]) starts one" },
    isSigned: "The order is already signed",
    unsignToEdit: {
      "A signed order is not changed: take the signature back first (\($0["orders.unsign"]))"
    },
    notSigned: "This is a draft: nobody has signed it yet",
    unsignToRemove: {
      "A signed order is not deleted: take the signature back first (\($0["orders.unsign"]))"
    },
    printFirst: { "Print the order first: \($0["orders.print"])" },
    noOlder: "There are no older orders",
    noNewer: "There are no newer orders",
    signingNeeds: { fields, keys in
      "To sign, fill in: " + fields.map(nameInEnglish).joined(separator: ", ")
        + " (\(keys["orders.edit"]))"
    },
    signingNeedsConsent: {
      "No consent to data processing (Enter on the row – enter it): " + list($0)
    },
    sign: ActionWords("Signed", "Mark the order as signed", also: "sign signature"),
    edit: ActionWords("Edit", "Fill in number, date, terms and basis", also: "change"),
    print: ActionWords("Print", "Write the order to a DOCX file", also: "document word export"),
    copy: ActionWords("Path", "Copy the path of the printed file", also: "clipboard"),
    begin: ActionWords("Start", "Start a draft order", also: "new create add"),
    unsign: ActionWords("Unsign", "Take the signature back"),
    remove: ActionWords("Delete", "Delete the draft", also: "remove"),
    read: ActionWords("Full text", "Show the order in full width", also: "view"),
    about: ActionWords(
      "Details", "Read all about the line and what the order waits for", also: "view pair"),
    cure: ActionWords("Fix", "Go to where it can be fixed"),
    older: ActionWords("Older", "Show an older order"),
    newer: ActionWords("Newer", "Show a newer order"),
    toBoard: ActionWords("Board", "Go back to the board"),
    down: ActionWords("Down", "One line down"), up: ActionWords("Up", "One line up"),
    pageDown: ActionWords("On", "The next page of the order"),
    pageUp: ActionWords("Back", "The previous page of the order"),
    top: ActionWords("Top", "To the top of the order"),
    end: ActionWords("End", "To the end of the order"),
    back: ActionWords("Pairs", "Go back to the pairs of the order"),
    save: ActionWords("Save", "Save the draft"), cancel: ActionWords("Back"),
    acquaint: ActionWords(
      "Read by", "Mark who has read the order", also: "acquaintance readers signatures"),
    markReader: ActionWords("Mark", "Mark somebody as having read it, or take the mark off"),
    markReaders: ActionWords("All", "Mark all who have not read it yet"),
    readersDay: ActionWords("Day", "Set the day of reading", also: "date"))

  private static func heading(of order: PairOrder) -> String {
    (order.content.number.isEmpty ? "" : " No. \(order.content.number)")
      + (order.content.date.map { " of \($0.dotted)" } ?? "")
  }

  private static func pairsInEnglish(_ count: Int) -> String {
    Plural.english(count, "pair", "pairs")
  }

  private static func list(_ names: [PersonName]) -> String {
    names.map(\.short).joined(separator: ", ")
  }

  private static func named(_ person: Person) -> String {
    let post = [person.position, person.workplace].filter { !$0.isEmpty }.joined(separator: ", ")
    return post.isEmpty ? person.name.full : "\(person.name.full) (\(post))"
  }

  private static func nameInEnglish(_ field: OrderText.Field) -> String {
    switch field {
    case .number: "number"
    case .date: "date"
    case .termFirst: "first day"
    case .termLast: "last day"
    case .control: "control"
    case .reportDue: "report day"
    case .organization: "organisation"
    case .place: "place"
    case .year: "school year"
    case .basis: "basis"
    case .head: "name of the head"
    }
  }
}
