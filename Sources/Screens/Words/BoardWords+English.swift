import Mentoring

extension BoardWords {
  static let english = BoardWords(
    empty: "The board is empty: add mentees (3) and mentors (4), and pairs are proposed at once.",
    counts: { served, all, total, worst in
      "\(served) of \(all) paired · total \(total)" + (worst.map { " · worst \($0)" } ?? "")
    },
    aim: "aim: more pairs, then better ones",
    mentees: "Mentees", request: "request", points: "points", mentors: "  Mentors",
    places: "places",
    section: { kind, count in
      switch kind {
      case .pairs: "Pairs (\(count))"
      case .unpaired: "Without a pair (\(count))"
      case .free: "With places left (\(count))"
      }
    },
    reason: reasonInEnglish, cureOf: cureInEnglish, obstacle: obstacleInEnglish,
    reminder: { reminder in
      switch reminder {
      case .noWorkConsent(.mentee): "the mentee has not signed the consent of ТК 351.8"
      case .noWorkConsent(.mentor): "the mentor has not signed the consent of ТК 351.8"
      case .trainingNotChecked: "the mentor's training is not checked"
      }
    },
    standing: { standing in
      switch standing {
      case .frozen: "■ Approved by a signed order"
      case .accepted: "✓ Accepted, waits for an order"
      case .pinned: "◆ Pinned: it stays, whatever changes"
      case .proposed: "Proposed by the program"
      }
    },
    freePlaces: { "Free: " + Plural.english($0, "place", "places") },
    pair: { "\($0) ↔ \($1)" },
    sum: { sum(of: $0, name: criterionInEnglish) },
    part: partInEnglish,
    mentorsFor: { "Mentors for: \($0)" },
    stands: "on the board already",
    price: { servedLoss, loss in
      if servedLoss > 0 { return "\(servedLoss) more without a pair:" }
      return loss == 0 ? "the group loses nothing:" : "the group loses \(loss):"
    },
    move: { mentee, mentor in "\(mentee) → \(mentor ?? "no pair")" },
    dissolveQuestion: "Take the pair apart?",
    dissolveText: { "\($0) and \($1) will no longer be a pair. Ctrl+Z brings it back." },
    choosePair: "Choose a pair first", chooseMentee: "Choose a mentee first",
    isAccepted: "The pair is accepted already", notAccepted: "The pair is not accepted yet",
    isFrozen: "An order holds the pair: take its signature back first",
    nothingToAccept: "All proposed pairs are accepted already",
    accept: ActionWords("Accept", "Accept the pair: the order will list it"),
    acceptAll: ActionWords("All", "Accept all proposed pairs"),
    pin: ActionWords("Pin", "Pin the pair, or lift the pin"),
    ban: ActionWords("Ban", "Ban this pair, or lift the ban"),
    compare: ActionWords("Why?", "Compare the mentors: why not another one?"),
    cure: ActionWords("Mend", "Go to where it is mended, or compare the mentors"),
    dissolve: ActionWords("Take apart", "Take an accepted pair apart"),
    order: ActionWords("Order", "Go to the order on pairs"),
    down: ActionWords("Down", "One line down"), up: ActionWords("Up", "One line up"),
    pinThis: ActionWords("Pin", "Pin the mentee to this mentor"),
    back: ActionWords("Back", "Back to the board"))

  private static func reasonInEnglish(_ reason: Board.Unpaired.Reason) -> String {
    switch reason {
    case .ownConsent(let obstacle): obstacleInEnglish(obstacle)
    case .noMentors: "there are no mentors yet"
    case .noMentorWithConsent: "no mentor has given a consent"
    case .bannedFromAll: "all mentors are banned"
    case .allPlacesTaken: "all places of the possible mentors are taken"
    }
  }

  private static func cureInEnglish(_ reason: Board.Unpaired.Reason) -> String {
    switch reason {
    case .ownConsent: "Enter – enter the consent"
    case .noMentors, .allPlacesTaken: "Another mentor or another place would help (4)"
    case .noMentorWithConsent: "Enter the consents of the mentors (4)"
    case .bannedFromAll: "Enter – compare the mentors and lift a ban"
    }
  }

  private static func obstacleInEnglish(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .noConsent(.mentee): "the mentee's consent to data processing is missing"
    case .noConsent(.mentor): "the mentor's consent to data processing is missing"
    case .consentWithdrawn(.mentee, let day): "the mentee withdrew the consent \(day.dotted)"
    case .consentWithdrawn(.mentor, let day): "the mentor withdrew the consent \(day.dotted)"
    case .samePerson: "this is one person"
    case .banned: "the pair is banned"
    case .alreadyPaired: "the mentee is in an accepted pair already"
    case .noPlaceLeft(let capacity): "all places are taken (\(capacity))"
    case .pinnedElsewhere: "the mentee is pinned to somebody else"
    }
  }

  private static func criterionInEnglish(_ criterion: PairScore.Criterion) -> String {
    switch criterion {
    case .tags: "request"
    case .form: "form"
    case .roleModel: "role model"
    case .menteesWishAboutAge: "mentor's age"
    case .mentorsWishAboutAge: "mentee's age"
    case .eventFrequency: "frequency"
    }
  }

  private static func partInEnglish(_ part: PairScore.Part, _ handbook: HandbookContents) -> String
  {
    let name = criterionInEnglish(part.criterion)
    let grounds: String =
      switch part.grounds {
      case .tags(let shared): shared.isEmpty ? "nothing shared" : shared.joined(separator: ", ")
      case .codes(let mentee, let mentor):
        mentee == mentor
          ? handbook.title(of: mentee)
          : "\(handbook.title(of: mentee)) / \(handbook.title(of: mentor))"
      case .age(let wished, let age):
        "wished \(wished?.text ?? "–"), is \(age.map(String.init) ?? "–")"
      case .options(let mentee, let mentor):
        "expects: \(handbook.frequency(mentee, .mentee)), intends: "
          + handbook.frequency(mentor, .mentor)
      }
    guard part.verdict != .noData else { return "\(name): no data" }
    return "\(name): \(grounds) (\(signed(part.points)))"
  }
}
