import Mentoring
import TerminalKit

/// What was read of a roadmap's file, to be looked through before it is taken.
struct RoadmapReview: Sendable {
  /// The roadmap, nothing of it kept yet.
  let roadmap: Roadmap
  private(set) var text: ScrolledText

  /// Tells what was read from `path` for a programme of `year`, and what is doubtful about it.
  init(
    _ roadmap: Roadmap, _ remarks: [RoadmapRemark], from path: String, year: SchoolYear?,
    _ context: Context
  ) {
    self.roadmap = roadmap
    let words = context.words.roadmap
    let stages = roadmap.stages.indices.map { index in
      TextRun(
        words.stage(
          index + 1, roadmap.stages[index].title,
          roadmap.actions(ofStage: index + 1)
            .count))
    }
    text = ScrolledText(
      [
        TextRun(words.reviewHeading, role: .title), TextRun(path, role: .muted), TextRun(""),
        TextRun(words.understood(roadmap.stages.count, roadmap.actions.count)),
      ] + Self.years(roadmap, year, words) + [TextRun("")] + Self.doubts(remarks, context)
        + [TextRun(""), TextRun(words.readStages, role: .header)] + stages)
  }

  private static func years(_ roadmap: Roadmap, _ year: SchoolYear?, _ words: RoadmapWords)
    -> [TextRun]
  {
    guard let year, let other = roadmap.otherYear(than: year) else { return [] }
    return [TextRun(words.otherYear(other, year) + words.otherYearInReview, role: .warning)]
  }

  private static func doubts(_ remarks: [RoadmapRemark], _ context: Context) -> [TextRun] {
    let words = context.words
    guard !remarks.isEmpty else { return [TextRun(words.roadmap.noDoubts, role: .good)] }
    return [TextRun(words.roadmap.doubts(remarks.count), role: .warning)]
      + remarks.map { remark in
        TextRun(
          words.commands.source.remark(words.roadmap.sourceLine(remark.line), remark.remark))
      } + [TextRun(words.roadmap.doubtsCure, role: .hint)]
  }

  mutating func scroll(_ key: Key, _ context: Context) { text.scroll(key, in: context.body) }
}
