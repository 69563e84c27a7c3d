import Mentoring
import PlainText
import TerminalKit

/// The actions that one action may wait for, as a field names them: by their numbers, with commas
/// between.
struct AwaitedActions: Sendable {
  /// So much of an action stands beside its number in the list.
  private static let widest = 60

  private let roadmap: Roadmap
  private let own: ActionPlace
  private let ids: [String: RoadmapAction.ID]
  private let places: [RoadmapAction.ID: ActionPlace]
  /// Every other action, its number first.
  let suggestions: [String]

  /// Those of `roadmap` for the action at a place of it.
  init(of own: ActionPlace, in roadmap: Roadmap) {
    self.roadmap = roadmap
    self.own = own
    let all = roadmap.actions.compactMap { placed in placed.action.id.map { (placed, $0) } }
    ids = Dictionary(
      all.map { ($0.0.place.number, $0.1) }, uniquingKeysWith: { first, _ in first })
    places = Dictionary(all.map { ($0.1, $0.0.place) }, uniquingKeysWith: { first, _ in first })
    suggestions = all.filter { $0.0.place != own }.map { placed, _ in
      // A comma would end the word.
      let text = placed.action.text.map { $0 == "," || $0.isNewline ? " " : $0 }
      return "\(placed.place.number) \(String(text).fitted(to: Self.widest))"
    }
  }

  /// What the field shows of these actions, in the order of the roadmap.
  func text(of ids: [RoadmapAction.ID]) -> String {
    ids.compactMap { places[$0] }.sorted().map(\.number).joined(separator: ", ")
  }

  /// The actions that a text names, each once; nothing where it names one that there is not.
  func ids(in text: String) -> [RoadmapAction.ID]? {
    let found = Self.numbers(in: text).map { ids[$0] }
    guard !found.contains(nil) else { return nil }
    var seen: Set<RoadmapAction.ID> = []
    return found.compactMap(\.self).filter { seen.insert($0).inserted }
  }

  /// Reads numbers with or without what the actions say; refuses one that there is not, and what
  /// would make actions wait for one another in a circle.
  func rule(_ context: Context) -> FormRule {
    FormRule { text in
      let numbers = Self.numbers(in: text)
      if let unknown = numbers.first(where: { ids[$0] == nil }) {
        return .wrong(context.words.shape.noSuchAction(unknown))
      }
      let after = ids(in: text) ?? []
      let circle = circle(waitingFor: after)
      if let first = circle.first {
        return .wrong(context.words.sentence(BrokenRule.waitsForItself(circle + [first])))
      }
      return .read(after.compactMap { places[$0]?.number }.joined(separator: ", "))
    }
  }

  private func circle(waitingFor after: [RoadmapAction.ID]) -> [ActionPlace] {
    var changed = roadmap
    changed.stages[own.stage - 1].measures[own.measure - 1].actions[own.action - 1].after = after
    return changed.circle.map(\.place)
  }

  /// The first word of each part between commas, without a full stop at its end.
  private static func numbers(in text: String) -> [String] {
    text.split { ",;\n".contains($0) }.compactMap { part in
      part.split(separator: " ").first.map { word in
        word.last == "." ? String(word.dropLast()) : String(word)
      }
    }
  }
}
