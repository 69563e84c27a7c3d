internal import Mentoring
internal import PlainText

extension Roadmap {
  /// The roadmap as it may be kept, without the numbers of a file: only the actions that others wait
  /// for have one, from 1 in their order.
  var sanitized: Roadmap {
    let actions = stages.flatMap(\.measures).flatMap(\.actions)
    let awaited = Set(actions.flatMap(\.after))
    var numbers: [RoadmapAction.ID: RoadmapAction.ID] = [:]
    for id in actions.compactMap(\.id) where awaited.contains(id) && numbers[id] == nil {
      numbers[id] = RoadmapAction.ID(Int64(numbers.count + 1))
    }
    var given: Set<RoadmapAction.ID> = []
    return Roadmap(
      title: Sanitized(title).text,
      stages: stages.map { stage in
        RoadmapStage(
          title: Sanitized(stage.title).text,
          measures: stage.measures.map { measure in
            var kept = measure.sanitized
            kept.id = nil
            kept.actions = measure.actions.map { $0.numbered(by: numbers, &given) }
            return kept
          })
      })
  }
}

extension RoadmapMeasure {
  /// The measure as it may be kept, without actions.
  var sanitized: RoadmapMeasure {
    RoadmapMeasure(
      id: id, title: Sanitized(lines: title).text, terms: terms.map(\.sanitized),
      responsibles: responsibles.map { Sanitized($0).text }, result: Sanitized(lines: result).text,
      actions: [])
  }
}

extension RoadmapAction {
  /// The action as it may be kept, with another number; where two have one number, the first has it.
  fileprivate func numbered(by numbers: [ID: ID], _ given: inout Set<ID>) -> RoadmapAction {
    var action = sanitized
    action.after = after.compactMap { numbers[$0] }.sorted()
    action.id = id.flatMap { numbers[$0] }.flatMap { given.insert($0).inserted ? $0 : nil }
    return action
  }

  /// The action as it may be kept.
  var sanitized: RoadmapAction {
    RoadmapAction(
      id: id, text: Sanitized(lines: text).text, terms: terms.map(\.sanitized),
      responsibles: responsibles.map { Sanitized($0).text }.filter { !$0.isEmpty },
      result: Sanitized(lines: result).text,
      fact: fact.map { FactCode(Sanitized($0.text).text) }.flatMap { $0.text.isEmpty ? nil : $0 },
      done: done.map {
        Done(
          date: $0.date, document: Sanitized($0.document).text, by: Sanitized($0.by).text)
      }, notes: Sanitized(lines: notes).text, baseline: baseline.map(\.sanitized),
      after: Set(after).sorted())
  }
}

extension Term {
  fileprivate var sanitized: Term {
    Term(text: Sanitized(text).text, first: first, last: last, precision: precision)
  }
}
