import Mentoring

extension BoardWords {
  static let english = BoardWords(
    empty: { keys in
      "The program will propose the best pairs here. First add mentees"
        + " (\(keys["shell.mentees"])) and mentors (\(keys["shell.mentors"]))."
    },
    counts: countsInEnglish,
    aim: "aim: more pairs, then more points",
    solving: "finding pairs for everyone…", brokenOff: { "calculation stopped, \($0) – calculate" },
    isSolved: "The pairs are already calculated.",
    mentees: "Mentees", request: "request", points: "points", mentors: "  Mentors",
    taken: "places",
    section: { kind, count in
      switch kind {
      case .pairs: "Pairs (\(count))"
      case .unpaired: "Without a pair (\(count))"
      case .free: "With places left (\(count))"
      }
    },
    hidden: hiddenInEnglish,
    hiddenMentors: { above, below in
      [above > 0 ? "\(above) more above" : "", below > 0 ? "\(below) more below" : ""]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    },
    reason: reasonInEnglish, cureOf: cureInEnglish, obstacle: obstacleInEnglish,
    reminder: { reminder in
      switch reminder {
      case .noWorkConsent(.mentee):
        "the mentee has not signed the consent under Labour Code, art. 351.8"
      case .noWorkConsent(.mentor):
        "the mentor has not signed the consent under Labour Code, art. 351.8"
      case .trainingNotChecked: "the mentor’s training is not checked"
      }
    },
    standing: { standing, number in
      switch standing {
      case .frozen:
        number.map { "■ Approved by order No. \($0)" } ?? "■ Approved by a signed order"
      case .accepted: "✓ Accepted, awaiting an order"
      case .pinned: "◆ Pinned: it stays in place"
      case .proposed: "Proposed by the program"
      }
    },
    before: { $0.map { "(before: \($0))" } ?? "(before: no pair)" },
    unheldPin: { "the pin to \($0) cannot be kept: \($1)" },
    cureConsent: "Enter – enter the consent",
    freePlaces: { "Free: " + Plural.english($0, "place", "places") },
    cureOfFree: { $0 ? "Enter – to the mentor’s card" : "Enter – enter the consent" },
    years: { Plural.english($0, "year", "years") },
    consent: { standing in
      switch standing {
      case .given(let day): "consent of \(day.dotted)"
      case .missing: "! no consent to data processing"
      case .withdrawn(let day): "! consent to data processing withdrawn on \(day.dotted)"
      }
    },
    ask: { "Asks for: \($0)" }, offer: { "Offers: \($0)" },
    places: { used, capacity in
      "\(used) of " + Plural.english(capacity, "place", "places") + " taken"
    },
    with: { "Pairs: " + $0.joined(separator: ", ") },
    otherPairs: { "also " + $0.joined(separator: ", ") },
    pair: { "\($0) ↔ \($1)" },
    score: { "\(plain($0)) of \($1)" },
    criterion: criterionInEnglish, grounds: groundsInEnglish,
    noData: { "no data: " + $0.map(criterionInEnglish).joined(separator: ", ") },
    mentorsFor: { mentee, isDecided in
      isDecided
        ? "\(mentee): the pair is accepted, others to compare" : "Mentors for: \(mentee)"
    },
    stands: "already on the board",
    rivals: "Why not another mentor? (G – compare all)",
    whyNot: { mentor, points, difference in
      "Why not \(mentor)? \(plain(points))" + (difference.map { " (\(signed($0)))" } ?? "") + ","
    },
    difference: { difference in
      switch difference {
      case 0: "as many as the pair on the board"
      case 0...: "\(difference) more than the pair on the board"
      default: "\(-difference) fewer than the pair on the board"
      }
    },
    price: { servedLoss, loss in
      if servedLoss > 0 {
        return Plural.english(servedLoss, "more mentee", "more mentees") + " without a pair"
      }
      return loss == 0
        ? "the group loses nothing"
        : "the group loses " + Plural.english(loss, "point", "points")
    },
    othersMove: { "changes " + Plural.english($0, "pair", "pairs") },
    move: { mentee, mentor in "\(mentee) → \(mentor ?? "no pair")" },
    outcome: { cause in
      let title = StepWords.english.title(cause.title)
      return switch cause.way {
      case .made: title.capitalizedFirst
      case .undone: "Undone: \(title)"
      case .redone: "Redone: \(title)"
      }
    },
    movedOthers: { count, afterOwn in
      afterOwn
        ? Plural.english(count, "more pair changed", "more pairs changed")
        : Plural.english(count, "pair changed", "pairs changed")
    },
    othersStay: "the other pairs stay",
    servedSpan: { "paired \($0.before) → \($0.now)" },
    totalSpan: {
      "total " + ($0.isMoved ? "\(plain($0.before)) → " : "") + plain($0.now)
    },
    canUndo: { "\($0.undo) – undo" },
    dissolveQuestion: "Dissolve the pair?",
    dissolveText: { "\($0) and \($1) will no longer be a pair. \($2.undo) brings it back." },
    choosePair: "Choose a pair first", chooseMentee: "Choose a mentee first",
    isAccepted: { keys in
      "The pair is accepted and awaits an order: \(keys["board.order"]) – the order,"
        + " \(keys["board.dissolve"]) – dissolve it"
    },
    notAccepted: { "The pair is not accepted yet: \($0["board.accept"]) – accept" },
    nothingToAccept: {
      "All proposed pairs are already accepted: \($0["board.order"]) – the order"
    },
    isFrozen: { number, keys in
      (number.map { "Order No. \($0)" } ?? "A signed order")
        + " holds the pair: \(keys["board.order"]) – orders, there \(keys["orders.unsign"]) –"
        + " take the signature back"
    },
    accept: ActionWords("Accept", "Accept the pair: the order will list it", also: "approve"),
    acceptAll: ActionWords("Accept all", "Accept all proposed pairs", also: "approve"),
    pin: ActionWords("Pin", "Pin the pair, or lift the pin", also: "fix"),
    ban: ActionWords("Ban", "Ban this pair, or lift the ban", also: "forbid exclude"),
    compare: ActionWords("Why?", "Compare the mentors: why not another one?", also: "explain"),
    solve: ActionWords(
      "Calculate", "Calculate the pairs if that was stopped", also: "match matching"),
    cure: ActionWords("Fix", "Go to where it can be fixed, or compare the mentors"),
    dissolve: ActionWords("Dissolve", "Dissolve an accepted pair", also: "delete dissolve"),
    order: ActionWords("Order", "Go to the order on pairs", also: "print document docx"),
    down: ActionWords("Down", "One row down"), up: ActionWords("Up", "One row up"),
    pinThis: ActionWords("Pin", "Pin the mentee to this mentor"),
    back: ActionWords("Back", "Back to the board"),
    view: ActionWords("Details", "Read everything about the row", also: "details"))

  private static func reasonInEnglish(_ reason: Board.Unpaired.Reason) -> String {
    switch reason {
    case .ownConsent(let obstacle): obstacleInEnglish(obstacle)
    case .noMentors: "there are no mentors yet"
    case .noMentorWithConsent: "no mentor has given consent"
    case .bannedFromAll: "the pairs with all mentors are banned"
    case .allPlacesTaken: "all places of the possible mentors are taken"
    case .tooMany: "not compared: too many people for one calculation"
    }
  }

  private static func cureInEnglish(_ reason: Board.Unpaired.Reason) -> String {
    switch reason {
    case .ownConsent: "Enter – enter the consent"
    case .noMentors, .allPlacesTaken: "Another mentor or another place would help (4)"
    case .noMentorWithConsent: "Enter the consents of the mentors (4)"
    case .bannedFromAll: "Enter – compare the mentors and lift a ban"
    case .tooMany: "Enter – choose a mentor by hand"
    }
  }

  private static func obstacleInEnglish(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .noConsent(.mentee): "the mentee’s consent to data processing is missing"
    case .noConsent(.mentor): "the mentor’s consent to data processing is missing"
    case .consentWithdrawn(.mentee, let day): "the mentee withdrew consent on \(day.dotted)"
    case .consentWithdrawn(.mentor, let day): "the mentor withdrew consent on \(day.dotted)"
    case .samePerson: "this is the same person"
    case .banned: "the pair is banned"
    case .alreadyPaired: "the mentee is already in an accepted pair"
    case .noPlaceLeft(let capacity): "all places are taken (\(capacity))"
    case .pinnedElsewhere: "the mentee is pinned to somebody else"
    }
  }

  private static func criterionInEnglish(_ criterion: PairScore.Criterion) -> String {
    switch criterion {
    case .tags: "request"
    case .form: "form"
    case .roleModel: "role model"
    case .menteesWishAboutAge: "mentor’s age"
    case .mentorsWishAboutAge: "mentee’s age"
    case .eventFrequency: "frequency"
    }
  }

  private static func groundsInEnglish(_ part: PairScore.Part, _ handbook: HandbookContents)
    -> String
  {
    switch part.grounds {
    case .tags(let shared): shared.isEmpty ? "nothing shared" : shared.joined(separator: ", ")
    case .codes(let mentee, let mentor):
      mentee == mentor
        ? handbook.title(of: mentee)
        : "\(handbook.title(of: mentee)) / \(handbook.title(of: mentor))"
    case .age(let wished, let age):
      "wished \(wished.map(ageInEnglish) ?? "–"), is \(age.map(String.init) ?? "–")"
    case .options(let mentee, let mentor):
      "expects: \(handbook.frequency(mentee, .mentee)), intends: "
        + handbook.frequency(mentor, .mentor)
    }
  }

  private static func ageInEnglish(_ wish: AgeRange) -> String {
    switch (wish.from, wish.to) {
    case (let from?, let to?): from == to ? "\(from)" : "\(from)–\(to)"
    case (let from?, nil): "\(from) or more"
    case (nil, let to?): "up to \(to)"
    case (nil, nil): "–"
    }
  }

  private static func countsInEnglish(_ counts: BoardCounts, _ isWide: Bool) -> String {
    let open = isWide && counts.proposed > 0 ? ", \(counts.proposed) proposed" : ""
    let worst = counts.worst.map { " · worst pair \(plain($0)) of \(counts.most)" } ?? ""
    return "\(counts.served) of \(counts.all) paired: \(counts.accepted) accepted\(open)"
      + " · total points \(plain(counts.total))\(worst)"
  }

  private static func hiddenInEnglish(_ hidden: BoardHidden) -> String {
    let kinds = [
      hidden.pairs > 0 ? Plural.english(hidden.pairs, "pair", "pairs") : "",
      hidden.unpaired > 0 ? "\(hidden.unpaired) without a pair" : "",
      hidden.free > 0 ? "\(hidden.free) with places left" : "",
    ]
    let below = kinds.filter { !$0.isEmpty }.joined(separator: ", ")
    let above = Plural.english(hidden.above, "line", "lines")
    return [hidden.above > 0 ? "above: \(above)" : "", below.isEmpty ? "" : "below: \(below)"]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
