import Mentoring
import TerminalKit

extension BoardPage {
  static let allActions = browsing + comparing + viewing + seeking
  static let modes = [browsing, comparing, viewing, seeking]
  private static let seeking = PageAction<Self>.finding("board.view")

  var actions: [PageAction<Self>] {
    switch mode {
    case _ where openText?.isFinding == true: Self.seeking
    case _ where openText != nil: Self.viewing
    case .browsing: Self.browsing
    case .comparing: Self.comparing
    case .asking: []
    }
  }

  private static let browsing: [PageAction<Self>] = [
    PageAction(
      "board.accept", [.function(5), .character("a")], { $0.board.accept },
      unless: { page, context in page.obstacleToAccepting(context) },
      run: { page, context in page.accept(context) }),
    PageAction(
      "board.acceptAll", [.function(6), .character("w")], { $0.board.acceptAll },
      unless: { page, context in
        page.open.isEmpty ? context.words.board.nothingToAccept(context.keyNames) : nil
      },
      run: { page, context in page.acceptAll(context) }),
    PageAction(
      "board.compare", [.character("g")], { $0.board.compare },
      unless: { page, context in
        page.focused?.mentee == nil ? context.words.board.chooseMentee : nil
      },
      run: { page, _ in page.compare() }),
    view("board.view"),
    PageAction("board.order", [.function(2), .character("o")], { $0.board.order }) { _, _ in
      [.go(.orders, nil)]
    },
    PageAction(
      "board.pin", [.character("p"), .space], { $0.board.pin },
      unless: { page, context in page.obstacleToWish(context) },
      run: { page, context in page.toggle(.pin, context) }),
    PageAction(
      "board.ban", [.character("x")], { $0.board.ban },
      unless: { page, context in page.obstacleToWish(context) },
      run: { page, context in page.toggle(.ban, context) }),
    PageAction(
      "board.solve", [.character("r")], { $0.board.solve }, isInBar: false,
      unless: { page, context in page.isBrokenOff ? nil : context.words.board.isSolved },
      run: { page, context in page.solve(context) }),
    PageAction("board.cure", [.enter], { $0.board.cure }, isInBar: false) { page, context in
      page.cure(context)
    },
    PageAction(
      "board.dissolve", [.function(8), .delete, .character("d")], { $0.board.dissolve },
      isInBar: false,
      unless: { page, context in page.obstacleToDissolving(context) },
      run: { page, context in page.askToDissolve(context) }),
    PageAction("board.down", [.down, .character("j")], { $0.board.down }, isInBar: false) {
      page, context in page.move(.down, context)
    },
    PageAction("board.up", [.up, .character("k")], { $0.board.up }, isInBar: false) {
      page, context in page.move(.up, context)
    },
  ]

  private static let comparing: [PageAction<Self>] = [
    PageAction(
      "board.pinThis", [.enter, .character("p"), .space], { $0.board.pinThis },
      unless: { page, context in page.obstacleToComparedWish(context) },
      run: { page, context in page.pinCompared(context) }),
    PageAction(
      "board.banThis", [.character("x")], { $0.board.ban },
      unless: { page, context in page.obstacleToComparedWish(context) },
      run: { page, context in page.banCompared(context) }),
    view("board.viewCompared"),
    PageAction("board.nextMentor", [.down, .character("j")], { $0.board.down }, isInBar: false) {
      page, context in page.move(.down, context)
    },
    PageAction("board.previousMentor", [.up, .character("k")], { $0.board.up }, isInBar: false) {
      page, context in page.move(.up, context)
    },
    PageAction("board.back", [.escape, .character("g")], { $0.board.back }) { page, _ in
      page.mode = .browsing
      return []
    },
  ]
}

extension BoardPage {
  /// Opens what is said of the line to be read whole.
  private static func view(_ id: String) -> PageAction<Self> {
    PageAction(
      id, [.function(3), .character("v")], { $0.board.view }, isInBar: false,
      unless: { page, context in
        page.focused == nil ? context.words.board.empty(context.keyNames) : nil
      },
      run: { page, _ in
        page.openText = Reading()
        return []
      })
  }

  private static let viewing =
    [
      PageAction<Self>(
        "board.closeView", [.escape, .function(3), .character("v")], { $0.board.back }
      ) { page, _ in
        if !page.stopSeeking() { page.openText = nil }
        return []
      }
    ] + PageAction.reading("board.view")
}

extension BoardPage {
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch mode {
    case .asking(var dialog, let change):
      switch dialog.handle(key) {
      case .chosen("yes"): return [.effect(.perform(change))]
      case .chosen, .cancelled: mode = .browsing
      case .moved, .ignored: mode = .asking(dialog, change)
      }
      return []
    case .browsing, .comparing:
      if openText != nil { return seek(key, context) }
      return ListCursor.leaps(key) ? move(key, context) : nil
    }
  }

  /// The pairs that are proposed or pinned and could be accepted.
  var open: [Board.Proposal] {
    board?.proposals.filter { $0.pair == nil } ?? []
  }

  fileprivate mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    let height = height(context)
    guard case .comparing(var comparison) = mode else {
      cursor.handle(key, count: lines.count, height: height)
      return look()
    }
    comparison.cursor.handle(key, count: comparison.rows.count, height: height)
    mode = .comparing(comparison)
    return []
  }

  fileprivate func obstacleToAccepting(_ context: Context) -> String? {
    guard let pair = focusedPair else { return context.words.board.choosePair }
    return whatHolds(pair, context)
  }

  /// Why a pair of the board cannot be decided on any more: it is accepted, or an order holds it.
  private func whatHolds(_ pair: Board.Proposal, _ context: Context) -> String? {
    switch pair.standing {
    case .frozen:
      context.words.board.isFrozen(pair.pair.flatMap { holders[$0] }, context.keyNames)
    case .accepted: context.words.board.isAccepted(context.keyNames)
    case .pinned, .proposed: nil
    }
  }

  fileprivate func accept(_ context: Context) -> [Wish] {
    guard let proposal = focusedPair else { return [] }
    let pair = pair(proposal.mentee, proposal.mentor, context)
    return [.perform([.pairs(.accept(pair))], .acceptPair)]
  }

  fileprivate func acceptAll(_ context: Context) -> [Wish] {
    let edits = open.map { Edit.pairs(.accept(pair($0.mentee, $0.mentor, context))) }
    return [.perform(edits, .acceptPairs)]
  }

  fileprivate func obstacleToWish(_ context: Context) -> String? {
    obstacleToAccepting(context)
  }

  fileprivate mutating func toggle(_ kind: PairWish.Kind, _ context: Context) -> [Wish] {
    guard let proposal = focusedPair else { return [] }
    return set(kind, proposal.mentee, proposal.mentor, context)
  }

  /// Keeps a wish about two people, or forgets it when it is there already; a pin lifts the other
  /// pins of the mentee.
  private mutating func set(
    _ kind: PairWish.Kind, _ mentee: Mentee.ID, _ mentor: Mentor.ID, _ context: Context
  ) -> [Wish] {
    guard wish(mentee, mentor) != kind else {
      let edit = Edit.pairs(.forgetWish(mentee: mentee, mentor: mentor))
      return ask(for: Change([edit], .forgetWish), context)
    }
    let others = wishes.filter {
      kind == .pin && $0.kind == .pin && $0.mentee == mentee && $0.mentor != mentor
    }
    let lifted = others.map { Edit.pairs(.forgetWish(mentee: mentee, mentor: $0.mentor)) }
    let wish = PairWish(mentee: mentee, mentor: mentor, kind: kind)
    let change = Change(lifted + [.pairs(.wish(wish))], kind == .pin ? .pin : .ban)
    return ask(for: change, context)
  }

  fileprivate mutating func compare() -> [Wish] { focused?.mentee.map { compare($0) } ?? [] }

  /// Enter goes to where what is missing can be mended, else to the other mentors.
  fileprivate mutating func cure(_ context: Context) -> [Wish] {
    switch focused {
    case .unpaired(let unpaired):
      guard case .ownConsent = unpaired.reason,
        let person = board?.mentee(unpaired.mentee)?.row.card.person.id
      else { return compare() }
      return [.go(.mentees, .consents(person))]
    case .free(let mentor):
      guard let entry = board?.mentor(mentor), !entry.obstacles.isEmpty,
        let person = entry.row.card.person.id
      else { return [.go(.mentors, .mentor(mentor))] }
      return [.go(.mentors, .consents(person))]
    case .pair(let proposal):
      guard let side = proposal.sideWithoutConsent,
        let person = person(of: proposal, on: side)
      else { return compare() }
      return [.go(side.chapter, .consents(person))]
    case nil: return [.go(.mentees, nil)]
    }
  }

  private func person(of proposal: Board.Proposal, on side: Side) -> Person.ID? {
    switch side {
    case .mentee: board?.mentee(proposal.mentee)?.row.card.person.id
    case .mentor: board?.mentor(proposal.mentor)?.row.card.person.id
    }
  }

  fileprivate func obstacleToDissolving(_ context: Context) -> String? {
    guard let pair = focusedPair, pair.pair != nil else {
      return context.words.board.notAccepted(context.keyNames)
    }
    return pair.standing == .frozen ? whatHolds(pair, context) : nil
  }

  fileprivate mutating func askToDissolve(_ context: Context) -> [Wish] {
    guard let proposal = focusedPair, let id = proposal.pair else { return [] }
    let question = question(whether: proposal, isDissolvedIn: context)
    mode = .asking(question, Change([.pairs(.dissolve(id))], .dissolvePair))
    return []
  }

  private func question(whether proposal: Board.Proposal, isDissolvedIn context: Context) -> Dialog
  {
    let words = context.words.board
    let names = [board?.name(of: proposal.mentee).short, board?.name(of: proposal.mentor).short]
      .map { $0 ?? "" }
    return Dialog(
      title: words.dissolveQuestion,
      text: [words.dissolveText(names[0], names[1], context.keyNames)],
      buttons: context.yesNo, focus: "no")
  }

  mutating func translate(_ context: Context) {
    guard case .asking(var dialog, let change) = mode, case .edits(let edits) = change.way,
      case .pairs(.dissolve(let id))? = edits.first,
      let proposal = board?.proposals.first(where: { $0.pair == id })
    else { return }
    dialog.takeWords(of: question(whether: proposal, isDissolvedIn: context))
    mode = .asking(dialog, change)
  }

  fileprivate func obstacleToComparedWish(_ context: Context) -> String? {
    guard case .comparing(let comparison) = mode, let row = comparison.focused else {
      return context.words.board.choosePair
    }
    if let pair = board?.proposal(of: comparison.mentee),
      let reason = whatHolds(pair, context)
    {
      return reason
    }
    let hard = row.alternative.obstacles.first { $0 != .banned && $0 != .pinnedElsewhere }
    return hard.map(context.words.board.obstacle)
  }

  fileprivate mutating func pinCompared(_ context: Context) -> [Wish] {
    guard case .comparing(let comparison) = mode, let row = comparison.focused else { return [] }
    mode = .browsing
    return set(.pin, comparison.mentee, row.alternative.mentor, context)
  }

  fileprivate mutating func banCompared(_ context: Context) -> [Wish] {
    guard case .comparing(let comparison) = mode, let row = comparison.focused else { return [] }
    return set(.ban, comparison.mentee, row.alternative.mentor, context)
  }
}

extension Board.Proposal {
  /// Whose consent an accepted pair lacks by now, the mentee's first.
  var sideWithoutConsent: Side? {
    obstacles.lazy.compactMap { obstacle -> Side? in
      switch obstacle {
      case .noConsent(let side), .consentWithdrawn(let side, _): side
      case .samePerson, .banned, .alreadyPaired, .noPlaceLeft, .pinnedElsewhere: nil
      }
    }.first
  }
}
