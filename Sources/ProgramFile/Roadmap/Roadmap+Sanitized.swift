internal import Mentoring
internal import PlainText

extension Roadmap {
  /// The roadmap as it may be kept, without the numbers of a file.
  var sanitized: Roadmap {
    Roadmap(
      title: Sanitized(title).text,
      stages: stages.map { stage in
        RoadmapStage(
          title: Sanitized(stage.title).text, measures: stage.measures.map(\.sanitized))
      })
  }
}

extension RoadmapMeasure {
  fileprivate var sanitized: RoadmapMeasure {
    RoadmapMeasure(
      title: Sanitized(lines: title).text, terms: terms.map(\.sanitized),
      responsibles: responsibles.map { Sanitized($0).text }, result: Sanitized(lines: result).text,
      actions: actions.map { action in
        var action = action.sanitized
        action.id = nil
        return action
      })
  }
}

extension RoadmapAction {
  /// The action as it may be kept.
  var sanitized: RoadmapAction {
    RoadmapAction(
      id: id, text: Sanitized(lines: text).text, terms: terms.map(\.sanitized),
      responsibles: responsibles.map { Sanitized($0).text }.filter { !$0.isEmpty },
      result: Sanitized(lines: result).text,
      fact: fact.map { FactCode(Sanitized($0.text).text) }.flatMap { $0.text.isEmpty ? nil : $0 },
      done: done.map { Done(date: $0.date, document: Sanitized($0.document).text) })
  }
}

extension Term {
  fileprivate var sanitized: Term {
    Term(text: Sanitized(text).text, first: first, last: last, precision: precision)
  }
}
