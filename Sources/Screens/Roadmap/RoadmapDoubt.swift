import Mentoring

/// A place of a roadmap that was read, and what is doubtful there.
struct RoadmapDoubt: Hashable, Sendable {
  /// What of a line can be corrected.
  enum Field: Hashable, Sendable {
    case terms, responsibles, fact
  }

  /// What it is about.
  let place: RoadmapFinding.Place
  /// The remark of the reader.
  let remark: RoadmapRemark

  /// The field that a correction answers it in; nothing where any correction of the line does.
  var field: Field? {
    switch remark.remark {
    case .termsAligned, .termInWords, .yearTaken, .yearDoubtful: .terms
    case .responsiblesAligned: .responsibles
    default: nil
    }
  }

  /// Finds the places of remarks in what was read, by what they tell of it.
  static func doubts(_ remarks: [RoadmapRemark], in roadmap: Roadmap) -> [RoadmapDoubt] {
    var seen: [CommandWords.Remark: Int] = [:]
    return remarks.map { remark in
      let places = places(of: remark.remark, in: roadmap)
      // The same words may stand in several lines: their remarks come in the order of the lines.
      let turn = seen[remark.remark, default: 0]
      seen[remark.remark] = turn + 1
      let place = places.isEmpty ? .roadmap : places[min(turn, places.count - 1)]
      return RoadmapDoubt(place: place, remark: remark)
    }
  }

  private static func places(of remark: CommandWords.Remark, in roadmap: Roadmap)
    -> [RoadmapFinding.Place]
  {
    switch remark {
    case .measureWithoutTitle(let stage, let measure), .termsAligned(let stage, let measure),
      .responsiblesAligned(let stage, let measure):
      [.measure(stage: stage, measure: measure)]
    case .termInWords(let text), .yearTaken(let text, _), .yearDoubtful(let text, _):
      terms(text, in: roadmap)
    case .numberChanged(_, let number):
      [place(numbered: number)].compactMap(\.self)
    case .markUnread(let mark), .markInFuture(let mark):
      roadmap.actions.filter { $0.action.notes.hasPrefix(mark) }.map { .action($0.place) }
    case .actionWithoutNumber(let text), .linesJoined(let text, _):
      roadmap.actions.filter { $0.action.text.hasPrefix(text) || text.hasPrefix($0.action.text) }
        .map { .action($0.place) }
    case .stageMade(let title), .stageCells(let title):
      roadmap.stages.indices.filter { roadmap.stages[$0].title == title }.map { .stage($0 + 1) }
    case .numberOutOfOrder, .numberRepeated, .columnIgnored, .detailUnread, .windows1251,
      .titleMissing, .leftOutOfTitle, .tableLeftOut, .actionEmpty, .actionsWithoutNumbers:
      []
    }
  }

  /// The measure `2.1`, or the action `2.1.3`.
  private static func place(numbered number: String) -> RoadmapFinding.Place? {
    if let place = ActionPlace(number: number) { return .action(place) }
    let parts = number.split(separator: ".").compactMap { Int($0) }
    return parts.count == 2 ? .measure(stage: parts[0], measure: parts[1]) : nil
  }

  /// Where a term of these words stands: with the actions that have it of their own, else with their
  /// measure.
  private static func terms(_ text: String, in roadmap: Roadmap) -> [RoadmapFinding.Place] {
    roadmap.stages.indices.flatMap { stage in
      roadmap.stages[stage].measures.indices.flatMap { index -> [RoadmapFinding.Place] in
        let measure = roadmap.stages[stage].measures[index]
        let own = measure.actions.indices.filter { action in
          measure.actions[action].terms.contains { $0.text == text }
        }
        guard own.isEmpty else {
          return own.map {
            .action(ActionPlace(stage: stage + 1, measure: index + 1, action: $0 + 1))
          }
        }
        let isHere = measure.terms.contains { $0.text == text }
        return isHere ? [.measure(stage: stage + 1, measure: index + 1)] : []
      }
    }
  }
}
