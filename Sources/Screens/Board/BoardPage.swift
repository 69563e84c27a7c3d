import Mentoring
import TerminalKit

/// The board: mentees left, mentors right, the best pairs for the whole group and why.
struct BoardPage: Page {
  /// What has the keys.
  enum Mode: Sendable {
    case browsing
    case comparing(BoardComparison)
    case asking(Dialog, Change)
  }

  var mode = Mode.browsing
  var cursor = ListCursor()
  /// The border between the list and what is said of its line.
  var split = Split()
  /// How far what is said of the line has been read, where it is open to be read whole.
  var openText: Reading?
  private(set) var sight: BoardSight?
  /// Whether another board is being made beside the program.
  private(set) var isSolving = false
  /// What the board is to be made of, as long as that was broken off.
  private var unsolved: BoardFacts?
  /// What a small board in sight was made of, what is on its way to the file among it, and when.
  private var made: (of: BoardFacts, on: CalendarDay)?
  /// The wishes that are shown though they are on their way to the file, in the order asked.
  private var foreseen: [BoardForesight] = []
  private(set) var wishes: [PairWish] = []
  /// The numbers of the signed orders that hold pairs.
  private(set) var holders: [Pair.ID: String] = [:]
  /// The best mentors whom the focused mentee might have instead, with the price for the group.
  private(set) var rivals: [BoardComparison.Row] = []
  /// What the last change that was made here did to the whole group.
  private(set) var outcome: BoardOutcome?
  /// The board before that change, where it was shown before it was written.
  private var earlier: Board?
  /// A change that was written, while the board after it is still being loaded.
  private var awaited: BoardOutcome.Cause?
  private var wanted: Int64?
  /// Whether the first mentee without an accepted pair gets the focus with the next board.
  private var seeksUnpaired = false

  let queries: [Query] = [.board]

  var isAsking: Bool { if case .asking = mode { true } else { false } }

  var bookmark: Int64? { wanted ?? focused?.mentee?.number }

  mutating func restore(_ bookmark: Int64) { wanted = bookmark }

  /// A mentor without a pair has no number of a mentee: the place of such a line is kept.
  var arrangement: [String: String] {
    var arrangement: [String: String] = [:]
    if bookmark == nil, cursor.index > 0 { arrangement["row"] = "\(cursor.index)" }
    if cursor.top > 0 { arrangement["top"] = "\(cursor.top)" }
    if !split.text.isEmpty { arrangement[Division.name] = split.text }
    return arrangement
  }

  mutating func arrange(_ arrangement: [String: String]) {
    cursor = arrangement.cursor
    split = Split(arrangement[Division.name] ?? "")
  }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    if case .mentee(let id) = aim { wanted = id.number }
    mode = .browsing
    openText = nil
    (awaited, earlier, outcome) = (nil, nil, nil)
    if case .mentor(let id) = aim {
      return settle(on: .mentor(id), else: lines.first { $0.mentor == id }?.anchor)
    }
    if case .unpaired = aim {
      (wanted, seeksUnpaired) = (nil, lines.isEmpty)
      return settle(on: firstUnpaired)
    }
    return settle(on: wanted.map { .mentee(Mentee.ID($0)) })
  }

  /// A board on which not everybody is compared costs little to be made anew, and much to be held.
  mutating func close(_ context: Context) -> [Wish] {
    guard sight?.board.isWhole == false else { return [] }
    wanted = bookmark
    (sight, unsolved, rivals, outcome, openText, mode) = (nil, nil, [], nil, nil, .browsing)
    (wishes, holders) = ([], [:])
    return []
  }

  var hasLetGo: Bool { sight == nil && !isSolving && unsolved == nil }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    guard case .board(let kept) = answer else { return [] }
    let facts = kept.after(foreseen.map(\.change))
    if let sight, let made, !isSolving, made.on == context.today, made.of == facts {
      return show(sight, context)
    }
    unsolved = facts
    return solve(context)
  }

  /// Makes the board anew: at once, or beside the program where it is a big one.
  mutating func solve(_ context: Context) -> [Wish] {
    guard let facts = unsolved else { return [] }
    let solving = BoardSolving(facts, context)
    if facts.isSmall,
      let sight = solving.sight(while: { _, _ in true })
    {
      return show(sight, context)
    }
    isSolving = true
    return [.effect(.work(Work("board.solve", .matching, solving)))]
  }

  /// Whether the board was broken off, and is to be made on demand.
  var isBrokenOff: Bool { unsolved != nil && !isSolving }

  private mutating func show(_ sight: BoardSight, _ context: Context) -> [Wish] {
    let read = focused?.anchor
    let anchor = wanted.map { .mentee(Mentee.ID($0)) } ?? read
    let told = compare(with: sight.board, context)
    if let facts = unsolved {
      (wishes, holders) = (facts.wishes, facts.orders)
      made = facts.isSmall ? (facts, context.today) : nil
    }
    (self.sight, isSolving, unsolved) = (sight, false, nil)
    let looking = settle(on: seeksUnpaired ? firstUnpaired : anchor)
    if !lines.isEmpty { (wanted, seeksUnpaired) = (nil, false) }
    if focused?.anchor != read { openText = nil }
    return told + looking + compareAnew()
  }

  mutating func receive(_ message: Message, _ context: Context) -> [Wish] {
    switch message {
    case .worked(_, let answer as BoardSight): return show(answer, context)
    case .worked(_, let answer as BoardComparing.Answer): take(answer)
    case .stopped(let work) where work.name == "board.solve": isSolving = false
    default: break
    }
    return []
  }

  private mutating func take(_ answer: BoardComparing.Answer) {
    guard answer.board === board else { return }
    switch answer.aim {
    case .rivals: if focused?.mentee == answer.mentee { rivals = answer.rows }
    case .comparison: compare(answer.mentee, answer.rows, on: answer.board)
    }
  }

  private mutating func compare(
    _ mentee: Mentee.ID, _ rows: [BoardComparison.Row], on board: Board
  ) {
    var cursor: ListCursor?
    if case .comparing(let comparison) = mode, comparison.mentee == mentee {
      cursor = comparison.cursor
    }
    mode = .comparing(BoardComparison(of: mentee, rows, on: board, at: cursor))
  }

  /// Compares the mentors anew for the mentee whose mentors are compared.
  private mutating func compareAnew() -> [Wish] {
    guard case .comparing(let comparison) = mode else { return [] }
    guard board?.mentee(comparison.mentee) != nil else {
      mode = .browsing
      return []
    }
    return compare(comparison.mentee)
  }

  /// Shows the mentors for a mentee, at once or as soon as they are compared.
  mutating func compare(_ mentee: Mentee.ID) -> [Wish] {
    guard let board, board.mentee(mentee) != nil else { return [] }
    let comparing = BoardComparing(.comparison, mentee, on: board)
    guard isSmall, let rows = comparing.rows(while: { _, _ in true }) else {
      return [.effect(.work(Work("board.compare", .matching, comparing)))]
    }
    compare(mentee, rows, on: board)
    return []
  }

  /// Tells what a change that was awaited has done to the board that is shown.
  private mutating func compare(with now: Board, _ context: Context) -> [Wish] {
    let (before, cause) = (earlier ?? board, awaited)
    (awaited, earlier) = (nil, nil)
    guard let before, let cause else {
      outcome = nil
      return []
    }
    // What is foreseen beyond that change is shown already, and told in its turn.
    let after = foreseen.first?.before ?? now
    let told = BoardOutcome(cause, from: before, to: after)
    if foreseen.isEmpty { outcome = told }
    return [.tell(Notice(context.words.board.told(told, on: after, context.keyNames)))]
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    if case .asking(_, let asked) = mode, asked == change { mode = .browsing }
    let place = foreseen.firstIndex { $0.change == change }
    let foresight = place.map { foreseen.remove(at: $0) }
    switch result {
    case .success(let receipt) where receipt.title.chapter == .board:
      awaited = BoardOutcome.Cause(change, receipt.title, on: board)
      earlier = foresight?.before
    case .success: break
    case .failure: if foresight != nil { outcome = nil }
    }
    return []
  }

  /// Asks for a change of wishes; a small board shows at once what comes of it.
  mutating func ask(for change: Change, _ context: Context) -> [Wish] {
    let asking = Wish.effect(.perform(change))
    guard let before = board, let made, unsolved == nil, !isSolving else { return [asking] }
    unsolved = made.of.after([change])
    // What was written before is told when the file answers, and not of this change.
    let told = (awaited, earlier)
    (awaited, earlier) = (nil, nil)
    let wishes = solve(context)
    (awaited, earlier) = told
    foreseen.append(BoardForesight(change: change, before: before))
    if let board {
      let cause = BoardOutcome.Cause(change, change.title, on: before)
      outcome = BoardOutcome(cause, from: before, to: board)
    }
    return [asking] + wishes
  }

  /// Keeps the focus on what it was on, wherever that stands now.
  private mutating func settle(on anchor: BoardLine.Anchor?, else other: BoardLine.Anchor? = nil)
    -> [Wish]
  {
    guard !lines.isEmpty else { return look() }
    let places = [anchor, other].compactMap { anchor in lines.firstIndex { $0.anchor == anchor } }
    cursor.move(to: places.first ?? cursor.index, count: lines.count)
    return look()
  }

  /// Asks the board who else the focused mentee might have.
  mutating func look() -> [Wish] {
    rivals = []
    guard let board, let mentee = focused?.mentee else { return [] }
    let comparing = BoardComparing(.rivals, mentee, on: board)
    guard isSmall, let rows = comparing.rows(while: { _, _ in true }) else {
      return [.effect(.work(Work("board.rivals", .matching, comparing)))]
    }
    rivals = rows
    return []
  }

  /// Whether the board is so small that it is asked at once.
  private var isSmall: Bool {
    board.map { BoardSolving.isShort($0.mentees.count, $0.mentors.count) } ?? true
  }
}

extension BoardPage {
  /// The board in sight.
  var board: Board? { sight?.board }

  /// Every line that can have the focus.
  var lines: [BoardLine] { sight?.lines ?? [] }

  /// The first mentee by name who has no accepted pair; nothing where each has one.
  private var firstUnpaired: BoardLine.Anchor? {
    guard let board else { return nil }
    let accepted = Set(board.proposals.filter { $0.pair != nil }.map(\.mentee))
    return board.mentees.first { !accepted.contains($0.id) }.map { .mentee($0.id) }
  }
}

extension BoardPage {
  /// The line with the focus.
  var focused: BoardLine? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }

  /// The pair with the focus.
  var focusedPair: Board.Proposal? {
    guard case .pair(let proposal)? = focused else { return nil }
    return proposal
  }

  /// What the coordinator has said about two people.
  func wish(_ mentee: Mentee.ID, _ mentor: Mentor.ID) -> PairWish.Kind? {
    wishes.first { $0.mentee == mentee && $0.mentor == mentor }?.kind
  }

  /// The pair of two people as it is accepted today, with the form both or one of them wish for.
  func pair(_ mentee: Mentee.ID, _ mentor: Mentor.ID, _ context: Context) -> Pair {
    let wishes = board?.mentee(mentee)?.row.card.wishes
    let offers = board?.mentor(mentor)?.row.card.wishes
    let form = wishes?.form ?? offers?.form
    let isSame = form == offers?.form
    let model = wishes?.roleModel ?? (isSame ? offers?.roleModel : nil)
    return Pair(
      mentee: mentee, mentor: mentor, form: form, roleModel: model, accepted: context.today)
  }
}
