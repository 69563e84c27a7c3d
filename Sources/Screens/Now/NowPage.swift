import Mentoring
import TerminalKit

/// What is to be done now: one line a thing, and Enter goes to where it is done.
struct NowPage: Page {
  private(set) var agenda: Agenda?
  private(set) var cursor = ListCursor()
  private var roadmap: Roadmap?
  private var hasRoadmap = false
  private var facts: BoardFacts?
  private var orders: OrderFacts?

  let queries: [Query] = [.roadmap, .board, .orders]

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    switch answer {
    case .roadmap(let roadmap):
      self.roadmap = roadmap
      hasRoadmap = true
    case .board(let facts): self.facts = facts
    case .orders(let orders): self.orders = orders
    default: break
    }
    guard hasRoadmap, let facts, let orders else { return [] }
    agenda = Agenda(
      roadmap: roadmap, facts: facts, orders: orders, handbook: context.handbook,
      today: context.today)
    cursor.move(by: 0, count: items.count)
    return []
  }

  /// The things to do; none before they are known.
  var items: [AgendaItem] { agenda?.items ?? [] }

  /// The counts of the programme: mentees, mentors, pairs.
  var counts: (mentees: Int, mentors: Int, pairs: Int)? {
    facts.map { ($0.mentees.count, $0.mentors.count, $0.pairs.count) }
  }
}

extension NowPage {
  static let allActions = [
    PageAction<Self>(
      "now.go", [.enter, .function(5), .character("g")], { $0.now.go },
      unless: { page, context in page.items.isEmpty ? context.words.now.nothing : nil },
      run: { page, _ in page.goToCure() }),
    PageAction<Self>(
      "now.down", [.down, .character("j")], { $0.now.down }, isInBar: false,
      run: { page, context in page.move(.down, context) }),
    PageAction<Self>(
      "now.up", [.up, .character("k")], { $0.now.up }, isInBar: false,
      run: { page, context in page.move(.up, context) }),
  ]

  var actions: [PageAction<Self>] { Self.allActions }

  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch key {
    case .pageUp, .pageDown, .home, .end: move(key, context)
    default: nil
    }
  }

  private mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    cursor.handle(key, count: items.count, height: Self.rows(in: context.size.height))
    return []
  }

  private func goToCure() -> [Wish] {
    guard items.indices.contains(cursor.index) else { return [] }
    switch items[cursor.index] {
    case .roadmapMissing: return [.go(.roadmap, .new)]
    case .baseEmpty(.mentee): return [.go(.mentees, .new)]
    case .baseEmpty(.mentor): return [.go(.mentors, .new)]
    case .actionLate(let action, _), .actionDue(let action, _):
      return [.go(.roadmap, action.action.id.map { Aim.action($0) })]
    case .consentsMissing(let people):
      guard let person = people.first?.id else { return [] }
      let isMentee = facts?.mentees.contains { $0.card.person.id == person } == true
      return [.go(isMentee ? .mentees : .mentors, .consents(person))]
    case .sheetsMissing(_, _, _, let next): return [.go(.surveys, next.id.map { Aim.sheet($0) })]
    case .unpaired: return [.go(.board, nil)]
    case .pairsWithoutOrder, .orderUnsigned: return [.go(.orders, nil)]
    }
  }

  /// How many things fit into a picture of that height.
  static func rows(in height: Int) -> Int { max(1, height - 8) }
}
