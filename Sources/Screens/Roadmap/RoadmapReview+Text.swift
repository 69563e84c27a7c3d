import Mentoring
import TerminalKit

extension RoadmapReview {
  /// What was read, and everything that is doubtful about it, to be read as one text.
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
    ] + told(context).map { Pager.Line([$0]) } + [Pager.Line("")] + Self.doubts(remarks, context)
      + [Pager.Line(""), Pager.Line(words.readStages, role: .header)] + stages
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
