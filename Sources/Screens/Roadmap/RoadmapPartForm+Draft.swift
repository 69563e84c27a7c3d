import Mentoring
import TerminalKit

/// How a form of a part is known again after the program has ended.
extension RoadmapPartForm {
  private enum More {
    static let (stage, behind) = ("in", "behind")
  }

  var kind: String {
    switch part {
    case .title: "title"
    case .stage: "stage"
    case .measure: "measure"
    case .newStage: "newStage"
    case .newMeasure: "newMeasure"
    }
  }

  var subject: Int64? {
    switch part {
    case .title, .newStage, .newMeasure: nil
    case .stage(let id): id.number
    case .measure(let id): id.number
    }
  }

  var more: [String: String] {
    switch part {
    case .title, .stage, .measure: [:]
    case .newStage(let before): [More.behind: before.map { "\($0.number)" } ?? ""]
    case .newMeasure(let stage, let before):
      [More.stage: "\(stage.number)", More.behind: before.map { "\($0.number)" } ?? ""]
    }
  }

  /// The part that a draft is of; nothing where it is of none.
  static func part(of draft: Draft) -> Part? {
    let (subject, behind) = (draft.key.subject, draft.moreNumber(More.behind))
    switch draft.place?.name {
    case "title": return .title
    case "stage": return subject.map { .stage(RoadmapStage.ID($0)) }
    case "measure": return subject.map { .measure(RoadmapMeasure.ID($0)) }
    case "newStage": return .newStage(behind: behind.map { RoadmapStage.ID($0) })
    case "newMeasure":
      return draft.moreNumber(More.stage).map { stage in
        .newMeasure(
          in: RoadmapStage.ID(stage), behind: behind.map { RoadmapMeasure.ID($0) })
      }
    default: return nil
    }
  }

  var record: GoneRecord {
    switch part {
    case .title: .part(.roadmap)
    case .stage, .newStage, .newMeasure: .part(.stage)
    case .measure: .part(.measure)
    }
  }
}
