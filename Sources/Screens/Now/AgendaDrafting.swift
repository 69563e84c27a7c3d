import Mentoring

/// Draws up what is to be done in a big programme, beside the program.
final class AgendaDrafting: Job {
  /// The agenda of so many people is drawn up at once.
  static let mostAtOnce = 4_000

  private let roadmap: Roadmap?
  private let year: SchoolYear
  private let facts: BoardFacts
  private let orders: OrderFacts
  private let handbook: HandbookContents
  private let today: CalendarDay

  init(
    _ roadmap: Roadmap?, _ year: SchoolYear, _ facts: BoardFacts, _ orders: OrderFacts,
    _ context: Context
  ) {
    self.roadmap = roadmap
    self.year = year
    self.facts = facts
    self.orders = orders
    handbook = context.handbook
    today = context.today
  }

  func run(_ beacon: Beacon) -> any Sendable { agenda }

  /// What is to be done.
  var agenda: Agenda {
    Agenda(
      roadmap: roadmap, of: year, facts: facts, orders: orders, handbook: handbook, today: today)
  }
}
