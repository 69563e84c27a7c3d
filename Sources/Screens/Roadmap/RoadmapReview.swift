import Mentoring
import TerminalKit

/// What was read of a roadmap's file, to be looked through before it is taken.
struct RoadmapReview: Sendable {
  /// The roadmap, nothing of it kept yet.
  let roadmap: Roadmap
  /// What is doubtful about it.
  let remarks: [RoadmapRemark]
  /// The file that it was read from.
  let path: String
  /// The year of the programme that it is for, where that is known.
  let year: SchoolYear?
  /// How far it has been looked through.
  var reading = Reading()

  /// Takes what was read from `path` for a programme of `year`.
  init(_ roadmap: Roadmap, _ remarks: [RoadmapRemark], from path: String, year: SchoolYear?) {
    self.roadmap = roadmap
    self.remarks = remarks
    self.path = path
    self.year = year
  }

  /// What was read, and what is doubtful about it.
  func lines(_ context: Context) -> [Pager.Line] {
    let words = context.words.roadmap
    let stages = roadmap.stages.indices.map { index in
      let actions = roadmap.actions(ofStage: index + 1).count
      return Pager.Line(words.stage(index + 1, roadmap.stages[index].title, actions))
    }
    return [
      Pager.Line(words.reviewHeading, role: .title), Pager.Line(path, role: .muted),
      Pager.Line(""),
      Pager.Line(words.understood(roadmap.stages.count, roadmap.actions.count)),
    ] + Self.years(roadmap, year, words) + [Pager.Line("")]
      + Self.doubts(remarks, context)
      + [Pager.Line(""), Pager.Line(words.readStages, role: .header)] + stages
  }

  private static func years(_ roadmap: Roadmap, _ year: SchoolYear?, _ words: RoadmapWords)
    -> [Pager.Line]
  {
    guard let year, let other = roadmap.otherYear(than: year) else { return [] }
    return [Pager.Line(words.otherYear(other, year) + words.otherYearInReview, role: .warning)]
  }

  private static func doubts(_ remarks: [RoadmapRemark], _ context: Context) -> [Pager.Line] {
    let words = context.words
    guard !remarks.isEmpty else { return [Pager.Line(words.roadmap.noDoubts, role: .good)] }
    return [Pager.Line(words.roadmap.doubts(remarks.count), role: .warning)]
      + remarks.map { remark in
        Pager.Line(
          words.commands.source.remark(words.roadmap.sourceLine(remark.line), remark.remark))
      } + [Pager.Line(words.roadmap.doubtsCure, role: .hint)]
  }
}
