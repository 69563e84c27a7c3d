import Mentoring
import TerminalKit

/// A form of the roadmap page: of an action, of another part of the roadmap, or of something new
/// in it.
protocol RoadmapEditing: PageForm {
  /// What is told where its subject, or the place for something new, is gone.
  var record: GoneRecord { get }

  /// What stands over its fields.
  func heading(_ words: Words) -> String

  /// Whether a roadmap has its subject, or the place for something new.
  func isIn(_ roadmap: Roadmap) -> Bool

  /// The form as `roadmap` has its subject now, with what was typed here; nothing where all is as it
  /// was.
  func renewal(by roadmap: Roadmap, _ context: Context) -> RoadmapRenewal?

  /// What is to be known of what was kept, though it is no reason not to keep it.
  func remark(_ context: Context) -> String?

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context)
}

extension RoadmapEditing {
  func remark(_ context: Context) -> String? { nil }
}

/// A form of the roadmap page after somebody else's change.
struct RoadmapRenewal {
  let form: any RoadmapEditing
  /// What is told of it.
  let wishes: [Wish]

  /// What a form has come to.
  init(_ renewed: RenewedForm<some RoadmapEditing>, _ context: Context) {
    form = renewed.form
    wishes = renewed.wishes(context)
  }
}

/// A place in a roadmap where a new action goes.
struct RoadmapGap: Hashable, Sendable {
  /// The measure.
  let measure: RoadmapMeasure.ID
  /// The action before it; nothing where it goes behind the last one, and where that one is gone.
  let behind: RoadmapAction.ID?

  /// The roadmap with an action there that says nothing yet; nothing where there is no such
  /// measure.
  func filled(in roadmap: Roadmap) -> (roadmap: Roadmap, action: PlacedAction)? {
    for stage in roadmap.stages.indices {
      let measures = roadmap.stages[stage].measures
      guard let measure = measures.firstIndex(where: { $0.id == self.measure }) else { continue }
      let actions = measures[measure].actions
      let before = behind.flatMap { id in actions.firstIndex { $0.id == id } }
      let index = before.map { $0 + 1 } ?? actions.count
      var filled = roadmap
      filled.stages[stage].measures[measure].actions.insert(RoadmapAction(text: ""), at: index)
      let place = ActionPlace(stage: stage + 1, measure: measure + 1, action: index + 1)
      return filled[place].map { (filled, $0) }
    }
    return nil
  }
}
