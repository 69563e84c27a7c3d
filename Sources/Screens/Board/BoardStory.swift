import Mentoring
import TerminalKit

/// A piece of what is said of the focused line.
enum BoardBlock: Hashable, Sendable {
  /// A sentence.
  case text(TextRun)
  /// Two texts at both ends of a line, one below the other where there is no room for both.
  case ends(TextRun, TextRun)
  /// One part of a score.
  case part(PairScore.Part)
  /// What is known of a mentee and of a mentor, side by side where there is room.
  case cards(mentee: [TextRun], mentor: [TextRun])

  /// Whether there is nothing to be read in it.
  var isEmpty: Bool {
    if case .text(let run) = self { run.text.isEmpty } else { false }
  }
}

/// What is said of the focused line, the more important first.
struct BoardStory {
  let board: Board
  let context: Context
  /// Whether there is room for what is known of the two people.
  let isRoomy: Bool
  /// Whether there is room for more than one rival.
  let hasRivals: Bool

  var words: BoardWords { context.words.board }

  /// What is said of the line that the page has the focus on.
  func blocks(of page: BoardPage) -> [BoardBlock] {
    if case .comparing(let comparison) = page.mode {
      return comparison.focused.map { blocks(of: $0, for: comparison.mentee) } ?? []
    }
    return switch page.focused {
    case .pair(let proposal): blocks(of: proposal, on: page)
    case .unpaired(let unpaired): blocks(of: unpaired, on: page)
    case .free(let mentor): blocks(of: mentor)
    case nil: []
    }
  }
}

extension BoardStory {
  private func blocks(of proposal: Board.Proposal, on page: BoardPage) -> [BoardBlock] {
    let title = title(proposal.mentee, proposal.mentor, proposal.score)
    let cure = proposal.sideWithoutConsent == nil ? "" : " " + words.cureConsent
    let obstacles = proposal.obstacles.map {
      BoardBlock.text(TextRun("! " + words.obstacle($0) + "." + cure, role: .warning))
    }
    return [.ends(title, standing(of: proposal, on: page))] + obstacles
      + unheldPins(of: proposal.mentee) + cards(proposal.mentee, proposal.mentor)
      + parts(of: proposal.score) + unknown(in: proposal.score)
      + reminders(proposal.mentee, proposal.mentor) + rivals(on: page)
  }

  private func blocks(of unpaired: Board.Unpaired, on page: BoardPage) -> [BoardBlock] {
    let name = TextRun(board.name(of: unpaired.mentee).full, role: .title)
    return [
      .text(name), .text(TextRun("! " + words.reason(unpaired.reason), role: .warning)),
      .text(TextRun(words.cureOf(unpaired.reason), role: .hint)),
    ] + unheldPins(of: unpaired.mentee) + request(of: unpaired.mentee)
      + reminders(unpaired.mentee, nil) + rivals(on: page)
  }

  private func blocks(of mentor: Mentor.ID) -> [BoardBlock] {
    guard let entry = board.mentor(mentor) else { return [] }
    let others = board.proposals(of: mentor).map { board.name(of: $0.mentee).short }
    let offer = words.offer(entry.row.card.wishes.summary)
    let lines = [
      TextRun(board.name(of: mentor).full, role: .title),
      TextRun(words.freePlaces(entry.capacity - entry.used)),
      TextRun(others.isEmpty ? "" : words.with(others)),
    ]
    return lines.map { .text($0) }
      + entry.obstacles.map { .text(TextRun("! " + words.obstacle($0), role: .warning)) }
      + [.text(TextRun(words.cureOfFree(entry.obstacles.isEmpty), role: .hint))]
      + [.text(TextRun(entry.row.card.wishes.summary.isEmpty ? "" : offer))]
      + reminders(nil, mentor)
  }

  private func blocks(of row: BoardComparison.Row, for mentee: Mentee.ID) -> [BoardBlock] {
    let title = title(mentee, row.alternative.mentor, row.alternative.score)
    let difference = row.why?.difference.map(words.difference) ?? ""
    return [
      .ends(title, TextRun(difference, role: .muted)),
      .text(TextRun(price(of: row, for: mentee), role: .hint)),
    ] + cards(mentee, row.alternative.mentor) + parts(of: row.alternative.score)
      + unknown(in: row.alternative.score)
  }

  private func title(_ mentee: Mentee.ID, _ mentor: Mentor.ID, _ score: PairScore) -> TextRun {
    let names = words.pair(board.name(of: mentee).short, board.name(of: mentor).short)
    let points = words.score(score.total, context.handbook.weights.most)
    return TextRun("\(names)   \(points)", role: .title)
  }

  /// How firmly a pair stands, and who the mentor was before the last change.
  private func standing(of proposal: Board.Proposal, on page: BoardPage) -> TextRun {
    let number = proposal.pair.flatMap { page.holders[$0] }
    let sentence = words.standing(proposal.standing, number)
    guard let move = page.outcome?.move(of: proposal.mentee) else {
      return TextRun(sentence, role: .muted)
    }
    let earlier = move.from.map { board.name(of: $0).short }
    return TextRun("\(sentence) \(words.before(earlier))", role: .muted)
  }

  private func parts(of score: PairScore) -> [BoardBlock] {
    score.parts.filter { $0.verdict != .noData }.map { .part($0) }
  }

  private func unknown(in score: PairScore) -> [BoardBlock] {
    let unknown = score.parts.filter { $0.verdict == .noData }.map(\.criterion)
    guard !unknown.isEmpty else { return [] }
    return [.text(TextRun("· " + words.noData(unknown), role: .muted))]
  }

  private func unheldPins(of mentee: Mentee.ID) -> [BoardBlock] {
    board.unheldPins.filter { $0.wish.mentee == mentee }.map { pin in
      let reasons = pin.obstacles.map(words.obstacle).joined(separator: " · ")
      let name = board.name(of: pin.wish.mentor).short
      return .text(TextRun("! " + words.unheldPin(name, reasons), role: .warning))
    }
  }

  private func reminders(_ mentee: Mentee.ID?, _ mentor: Mentor.ID?) -> [BoardBlock] {
    let all =
      (mentee.flatMap { board.mentee($0)?.reminders } ?? [])
      + (mentor.flatMap { board.mentor($0)?.reminders } ?? [])
    return [.text(TextRun(all.map(words.reminder).joined(separator: " · "), role: .hint))]
  }
}

extension BoardStory {
  /// The best other mentors, with what taking them would do to the group.
  private func rivals(on page: BoardPage) -> [BoardBlock] {
    guard let mentee = page.focused?.mentee, let best = page.rivals.first else { return [] }
    guard hasRivals, page.rivals.count > 1 else { return [.text(rival(best, for: mentee))] }
    return [.text(TextRun(words.rivals, role: .header))]
      + page.rivals.map { .text(rival($0, for: mentee)) }
  }

  private func rival(_ row: BoardComparison.Row, for mentee: Mentee.ID) -> TextRun {
    let name = board.name(of: row.alternative.mentor).short
    let question = words.whyNot(name, row.alternative.score.total, row.why?.difference)
    return TextRun("\(question) \(price(of: row, for: mentee))")
  }

  /// What joining the two costs the whole group, in a sentence.
  func price(of row: BoardComparison.Row, for mentee: Mentee.ID) -> String {
    if board.proposal(of: mentee)?.mentor == row.alternative.mentor { return words.stands }
    if let obstacles = told(row.alternative.obstacles) { return obstacles }
    guard let price = row.why?.price else { return "" }
    guard !price.moves.isEmpty else { return words.stands }
    let moves = price.moves.filter { $0.mentee != mentee }.map { move in
      words.move(
        board.name(of: move.mentee).short, move.to.map { board.name(of: $0).short })
    }
    return words.price(price.servedLoss, price.loss) + ": "
      + (moves.isEmpty ? words.othersStay : moves.joined(separator: "; "))
  }

  /// The same in a few words, for a line of the list.
  func shortPrice(of row: BoardComparison.Row, for mentee: Mentee.ID) -> String {
    guard row.alternative.obstacles.isEmpty, let price = row.why?.price, !price.moves.isEmpty
    else { return self.price(of: row, for: mentee) }
    let others = price.moves.count - 1
    return words.price(price.servedLoss, price.loss)
      + (others > 0 ? ", " + words.othersMove(others) : "")
  }

  /// What stands in the way, but for the pair that the mentee is in; nothing where nothing does.
  private func told(_ obstacles: [Obstacle]) -> String? {
    let own = obstacles.filter { $0 != .alreadyPaired }
    guard !own.isEmpty else { return obstacles.isEmpty ? nil : words.obstacle(.alreadyPaired) }
    return own.map(words.obstacle).joined(separator: " · ")
  }
}

extension BoardStory {
  private func cards(_ mentee: Mentee.ID, _ mentor: Mentor.ID) -> [BoardBlock] {
    guard isRoomy, let left = board.mentee(mentee), let right = board.mentor(mentor) else {
      return []
    }
    let others = board.proposals(of: mentor).filter { $0.mentee != mentee }
      .map { board.name(of: $0.mentee).short }
    let places = words.places(right.used, right.capacity)
    let request = words.ask(left.row.card.wishes.summary)
    let offer = words.offer(right.row.card.wishes.summary)
    return [
      .cards(
        mentee: card(left.row.card.person, left.row.consent) + [TextRun(request)],
        mentor: card(right.row.card.person, right.row.consent) + [TextRun(offer)]
          + [TextRun(places + (others.isEmpty ? "" : " · " + words.otherPairs(others)))])
    ]
  }

  private func card(_ person: Person, _ consent: ConsentStanding) -> [TextRun] {
    let about = [
      person.age(on: context.today).map(words.years) ?? "", person.position, person.workplace,
    ]
    return [
      TextRun(person.name.full, role: .header),
      TextRun(about.filter { !$0.isEmpty }.joined(separator: " · ")),
      TextRun(words.consent(consent), role: consent.isGiven ? .good : .warning),
    ]
  }

  private func request(of mentee: Mentee.ID) -> [BoardBlock] {
    let summary = board.mentee(mentee)?.row.card.wishes.summary ?? ""
    return summary.isEmpty ? [] : [.text(TextRun(words.ask(summary)))]
  }
}

extension Wishes {
  /// What is asked or offered in a line: as it was said, else as tags.
  var summary: String { text.isEmpty ? tags.joined(separator: ", ") : text }
}
