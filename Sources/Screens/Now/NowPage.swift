import Mentoring
import TerminalKit

/// What is to be done now: one line a thing, and Enter goes to where it is done.
struct NowPage: Page {
  private(set) var agenda: Agenda?
  private(set) var rows = NowRows([])
  /// The thing that has the focus, and the first row of the window.
  private(set) var cursor = ListCursor()
  private var roadmap: Roadmap?
  private var hasRoadmap = false
  private var facts: AgendaFacts?
  /// Which of both is known but in part, as it has never been read whole.
  private var isRoadmapBegun = true, areFactsBegun = true
  /// The thing that had the focus last time, until all of them are there or the reader moves.
  private var restored: Int?
  /// The day and the programme that the agenda was drawn up for.
  private var ground: (today: CalendarDay, programme: Programme)?
  /// The questionnaires that are asked before the work of the pairs.
  private var asked: [Questionnaire] = []

  var queries: [Query] { [.roadmap, .agenda(asked)] }

  var arrangement: [String: String] {
    var arrangement: [String: String] = [:]
    if cursor.index > 0 { arrangement["row"] = "\(cursor.index)" }
    if cursor.top > 0 { arrangement["top"] = "\(cursor.top)" }
    return arrangement
  }

  mutating func arrange(_ arrangement: [String: String]) {
    cursor = arrangement.cursor
    restored = cursor.index
  }

  /// Whether more of what is to be done comes, which is being counted.
  var isCounting: Bool { isRoadmapBegun || areFactsBegun }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    asked = Side.allCases.compactMap { context.handbook.questionnaire(for: $0, .before) }
    return []
  }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    switch answer {
    case .roadmap(let roadmap):
      (self.roadmap, hasRoadmap, isRoadmapBegun) = (roadmap, true, false)
    case .agenda(let facts): (self.facts, areFactsBegun) = (facts, false)
    // What is known whole already stands until it is known whole again.
    case .begun(.roadmap(let roadmap)) where isRoadmapBegun:
      (self.roadmap, hasRoadmap) = (roadmap, true)
    case .begun(.agenda(let facts)) where areFactsBegun: self.facts = facts
    default: return []
    }
    drawUp(context)
    return []
  }

  mutating func prepare(_ context: Context) -> [Wish] {
    guard let ground, ground.today != context.today || ground.programme != context.programme
    else { return [] }
    drawUp(context)
    return []
  }

  /// Draws the agenda up as soon as all of it is known.
  private mutating func drawUp(_ context: Context) {
    guard hasRoadmap, let facts, let programme = context.programme else { return }
    let focused = items.indices.contains(cursor.index) ? items[cursor.index] : nil
    let agenda = Agenda(
      roadmap: roadmap, of: programme, facts: facts, reminders: context.handbook.reminders,
      today: context.today)
    self.agenda = agenda
    ground = (context.today, programme)
    rows = NowRows(agenda.groups)
    settle(on: focused)
  }

  /// Keeps the reader where they are, or were last time: more things may have come before.
  private mutating func settle(on focused: AgendaItem?) {
    if let restored {
      cursor = ListCursor(index: restored, top: cursor.top)
      if !isCounting { self.restored = nil }
    } else if cursor.index > 0, let focused, let place = items.firstIndex(of: focused) {
      cursor = ListCursor(index: place, top: max(0, cursor.top + place - cursor.index))
    }
    cursor.move(by: 0, count: items.count)
  }

  /// The things to do; none before they are known.
  var items: [AgendaItem] { agenda?.items ?? [] }

  /// The counts of the programme: mentees, mentors, pairs.
  var counts: (mentees: Int, mentors: Int, pairs: Int)? {
    facts.map { ($0.mentees, $0.mentors, $0.pairs) }
  }
}

extension NowPage {
  static let detailAction: String? = "now.view"

  func hidesDetail(_ context: Context) -> Bool { NowLayout(context.body).detail.isEmpty }

  func detailText(of action: String, _ context: Context) -> [TextRun] { story(context) }

  static let allActions = [
    PageAction<Self>(
      "now.go", [.enter, .function(5), .character("g")], { $0.now.go },
      unless: { page, context in page.items.isEmpty ? context.words.now.nothing : nil },
      run: { page, _ in page.goToCure() }),
    PageAction<Self>(
      "now.view", [.function(3), .character("v")], { $0.now.view },
      unless: { page, context in page.items.isEmpty ? context.words.now.nothing : nil },
      run: { page, context in
        [.push(DetailSheet("now.view", of: page, in: .now, context))]
      }),
    PageAction<Self>(
      "now.down", [.down, .character("j")], { $0.now.down }, isInBar: false,
      run: { page, context in page.move(.down, context) }),
    PageAction<Self>(
      "now.up", [.up, .character("k")], { $0.now.up }, isInBar: false,
      run: { page, context in page.move(.up, context) }),
  ]

  var actions: [PageAction<Self>] { Self.allActions }

  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    ListCursor.leaps(key) ? move(key, context) : nil
  }

  private mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    let height = NowLayout.rows(in: context.size)
    restored = nil
    var moved = ListCursor(index: cursor.index)
    moved.handle(key, count: items.count, height: height)
    let window = rows.window(height: height, focus: moved.index, top: cursor.top)
    cursor = ListCursor(index: moved.index, top: window.lowerBound)
    return []
  }

  private func goToCure() -> [Wish] {
    guard items.indices.contains(cursor.index) else { return [] }
    let cure = cure(of: items[cursor.index])
    return [.go(cure.chapter, cure.aim)]
  }

  /// Where a thing is done.
  func cure(of item: AgendaItem) -> (chapter: Chapter, aim: Aim?) {
    switch item {
    case .organisationIncomplete: FactPlace.organisation.way(from: .now)
    case .roadmapMissing: (.roadmap, .new)
    case .roadmapOfOtherYear: (.roadmap, nil)
    case .baseEmpty(let side): FactPlace.base(side, isEmpty: true).way(from: .now)
    case .actionLate(let action, _), .actionDue(let action, _): Self.cure(of: action)
    case .actionBlocked(_, _, let blockers, _):
      blockers.first.map { Self.cure(of: $0) } ?? (.roadmap, nil)
    case .endedBefore(_, let first): (.roadmap, first.action.id.map { .action($0) })
    case .reminder(let reminder, _): (reminder.place ?? .roadmap).way(from: .now)
    case .consentsMissing(let people):
      FactPlace.consents(people.side, people.first.first?.id).way(from: .now)
    case .sheetsMissing(_, _, _, let next): FactPlace.sheets(next.id).way(from: .now)
    case .unpaired: FactPlace.board.way(from: .now)
    case .pairsWithoutOrder, .orderUnsigned: FactPlace.orders.way(from: .now)
    }
  }

  /// Where an action is done: where its fact comes about, else at its line of the roadmap.
  private static func cure(of action: PlacedAction) -> (chapter: Chapter, aim: Aim?) {
    action.standing?.place.way(from: .now) ?? (.roadmap, action.action.id.map { .action($0) })
  }
}
