internal import Mentoring
internal import StrictYAML

/// The keys and the dependencies of a roadmap while its file is being read.
final class ActionLinks {
  private var place = ActionPlace(stage: 0, measure: 0, action: 0)
  private var places: [ActionPlace] = []
  private var keys: [(String, ActionPlace)] = []
  private var taken: Set<String> = []
  private var asked: [(place: ActionPlace, nodes: [YAMLNode])] = []

  /// Goes on to the next stage.
  func enterStage() { place = ActionPlace(stage: place.stage + 1, measure: 0, action: 0) }

  /// Goes on to the next measure of the stage.
  func enterMeasure() {
    place = ActionPlace(stage: place.stage, measure: place.measure + 1, action: 0)
  }

  /// Goes on to the next action of the measure.
  func enterAction() {
    place = ActionPlace(stage: place.stage, measure: place.measure, action: place.action + 1)
    places.append(place)
  }

  /// Reads `key` and `after` of the action that was entered last; false where one is refused.
  func read(_ map: YAMLMap) -> Bool {
    var isRead = true
    if let node = map.optionalNode("key") {
      if let key = node.code(notIn: &taken) { keys.append((key, place)) } else { isRead = false }
    }
    if let node = map.optionalNode("after") {
      let nodes = node.list(count: 1...20) { node -> YAMLNode? in node.text().map { _ in node } }
      if let nodes { asked.append((place, nodes)) } else { isRead = false }
    }
    return isRead
  }

  /// What waits for what, by key or by number; nothing where a name is nobody's, or where an action
  /// would wait for itself.
  func resolved() -> [ActionPlace: [ActionPlace]]? {
    let names = keys + places.map { ($0.number, $0) }
    var after: [ActionPlace: [ActionPlace]] = [:]
    var isRead = true
    for (place, nodes) in asked {
      for node in nodes {
        guard let blocker = node.oneOf(names) else {
          isRead = false
          continue
        }
        guard !reaches(place, from: blocker, along: after) else {
          node.refuse(HandbookRule.waitsForItself.rawValue)
          isRead = false
          continue
        }
        after[place, default: []].append(blocker)
      }
    }
    return isRead ? after : nil
  }

  /// Whether an action waits for another, or for one that does.
  private func reaches(
    _ place: ActionPlace, from start: ActionPlace, along after: [ActionPlace: [ActionPlace]]
  ) -> Bool {
    var (seen, rest): (Set<ActionPlace>, [ActionPlace]) = ([], [start])
    while let next = rest.popLast() {
      if next == place { return true }
      if seen.insert(next).inserted { rest += after[next] ?? [] }
    }
    return false
  }
}
