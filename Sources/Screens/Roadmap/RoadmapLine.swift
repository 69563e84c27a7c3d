import Mentoring
import TerminalKit

/// What a line of the timeline shows, made once for all of its pictures.
struct RoadmapLine: Hashable, Sendable {
  /// The line.
  let row: RoadmapRow
  /// Its name in the tree.
  let id: String
  /// What it says; empty for a measure without a name.
  let title: String
  /// How far it is.
  let progress: RoadmapProgress
  /// Its terms: of a stage those of all its measures.
  let terms: [Term]
  /// What is drawn of the terms.
  let bars: [RoadmapBar]
  /// Who answers for it.
  let responsibles: [String]

  /// The action, where it is one.
  var action: PlacedAction? { if case .action(let action) = row { action } else { nil } }

  /// The last day of its terms.
  var last: CalendarDay? { bars.map(\.days.upperBound).max() }
}
