import Mentoring

/// Where a part of a roadmap stands, or where a new one is to, and what it says.
struct RoadmapPartPlace {
  var title = ""
  /// The measure, where it is one; a new one is empty.
  var measure: RoadmapMeasure?
  /// The place among its neighbours, from 1.
  var place = 1
  /// The number that the list shows; empty for the roadmap itself.
  var number = ""
  /// The number of the stage that a measure stands in.
  var stage: Int?

  /// Nothing where the roadmap has no such part.
  init?(_ part: RoadmapPartForm.Part, in roadmap: Roadmap) {
    let stages = roadmap.stages
    switch part {
    case .title: title = roadmap.title
    case .stage(let id):
      guard let index = stages.firstIndex(where: { $0.id == id }) else { return nil }
      (title, place, number) = (stages[index].title, index + 1, "\(index + 1)")
    case .newStage(let before):
      let index = before.flatMap { id in stages.firstIndex { $0.id == id } }
      place = (index.map { $0 + 1 } ?? stages.count) + 1
      number = "\(place)"
    case .measure(let id):
      let stage = stages.firstIndex { $0.measures.contains { $0.id == id } }
      guard let stage, let index = stages[stage].measures.firstIndex(where: { $0.id == id })
      else { return nil }
      var found = stages[stage].measures[index]
      found.actions = []
      (title, measure, place) = (found.title, found, index + 1)
      self.stage = stage + 1
      number = "\(stage + 1).\(place)"
    case .newMeasure(let owner, let before):
      guard let stage = stages.firstIndex(where: { $0.id == owner }) else { return nil }
      let measures = stages[stage].measures
      let index = before.flatMap { id in measures.firstIndex { $0.id == id } }
      measure = RoadmapMeasure(title: "", terms: [], responsibles: [], actions: [])
      place = (index.map { $0 + 1 } ?? measures.count) + 1
      self.stage = stage + 1
      number = "\(stage + 1).\(place)"
    }
  }
}

extension RoadmapPartForm.Part {
  /// The part that a line of the list is; nothing for an action, and for what is not in the file
  /// yet.
  init?(of row: RoadmapRow, in roadmap: Roadmap) {
    switch row {
    case .stage(let number):
      guard let id = roadmap.stages[number - 1].id else { return nil }
      self = .stage(id)
    case .measure(let stage, let number):
      guard let id = roadmap.stages[stage - 1].measures[number - 1].id else { return nil }
      self = .measure(id)
    case .action: return nil
    }
  }
}
