import Mentoring
import PlainText
import TerminalKit

/// What is known of a line of the roadmap, the most important first.
struct RoadmapDetail {
  private let line: RoadmapLine
  private let outline: RoadmapOutline
  private let context: Context
  private let months: Int?
  private let isWhole: Bool

  /// Tells of a line, whose terms the mouse may be moving by so many months; where there is room for
  /// the whole, also of the others that it names.
  init(
    _ line: RoadmapLine, _ outline: RoadmapOutline, movedBy months: Int? = nil,
    isWhole: Bool = false, _ context: Context
  ) {
    self.line = line
    self.isWhole = isWhole
    self.months = months
    self.outline = outline
    self.context = context
  }

  /// The texts, none of them empty.
  var runs: [TextRun] {
    let own: [TextRun] =
      if let action = line.action { of(action) } else { ofPart }
    return ([heading, moving] + own + findings).filter { !$0.text.isEmpty }
  }

  private var words: RoadmapWords { context.words.roadmap }

  private var heading: TextRun {
    let dot = line.row.depth == 0 ? "." : ""
    return TextRun(
      "\(line.row.number)\(dot) \(RoadmapLayout.title(of: line, context))", role: .title)
  }

  /// The terms that come of it where the mouse lets them go now.
  private var moving: TextRun {
    guard let months else { return TextRun("") }
    let terms = line.terms.map { $0.shifted(months: months).text }.joined(separator: "; ")
    return TextRun(context.words.timeline.moving(terms, months), role: .accent)
  }

  private var ofPart: [TextRun] {
    let progress = line.progress
    let counts = TextRun(words.counts(progress.all, progress.done, progress.late))
    guard line.row.depth > 0 else { return [counts] }
    return [termsAndResponsibles, counts]
  }

  private func of(_ action: PlacedAction) -> [TextRun] {
    let state = action.state(on: outline.today)
    let measure = outline.roadmap.stages[action.place.stage - 1]
      .measures[action.place.measure - 1]
    let timeline = context.words.timeline
    let result = action.action.result.isEmpty ? measure.result : action.action.result
    let by = action.action.done?.by ?? ""
    let notes = action.action.notes.split(separator: "\n").joined(separator: "; ")
    return [
      TextRun(
        [words.state(state, action.action.done), slip(of: action)].filter { !$0.isEmpty }
          .joined(separator: " · "), role: RoadmapLayout.role(of: state)),
      standing(of: action), waiting(outline.blockers(of: line), timeline.waitsFor, .warning),
      termsAndResponsibles,
      waiting(outline.dependents(of: line), timeline.isNeededBy, .text),
      TextRun(notes.isEmpty ? "" : timeline.notes(notes)),
      TextRun(result.isEmpty ? "" : timeline.result(result)),
      TextRun(by.isEmpty ? "" : timeline.closedBy(by)),
      TextRun(measure.title.isEmpty ? "" : words.ofMeasure(measure.title), role: .muted),
    ]
  }

  private var termsAndResponsibles: TextRun {
    TextRun(
      words.termsAndResponsibles(
        line.terms.map(\.text).joined(separator: "; "), line.responsibles))
  }

  /// By how much it slips against its terms when the roadmap was taken over.
  private func slip(of action: PlacedAction) -> String {
    let before = action.action.baseline.map(\.text).joined(separator: "; ")
    guard !before.isEmpty, let days = action.slip, days != 0 else { return "" }
    return context.words.timeline.slip(days, before)
  }

  private func standing(of action: PlacedAction) -> TextRun {
    if let standing = action.overruled, let day = action.action.done?.date {
      return TextRun(context.words.timeline.overruled(standing, day), role: .warning)
    }
    guard let standing = action.standing, action.action.done == nil else { return TextRun("") }
    let keys = context.keyNames
    return TextRun(
      context.words.timeline.standing(standing, keys["roadmap.fold"]),
      role: standing.isDone ? .good : .hint)
  }

  private func waiting(
    _ lines: [RoadmapLine], _ sentence: (String) -> String, _ role: Role
  ) -> TextRun {
    guard !lines.isEmpty else { return TextRun("") }
    let names = lines.map { line in
      let title = line.title.withoutFullStop
      return "\(line.row.number) \(isWhole ? title : title.fitted(to: 40))"
    }
    return TextRun(sentence(names.joined(separator: "; ")), role: role)
  }

  private var findings: [TextRun] {
    outline.findings.filter { $0.place == line.row.place }.map { finding in
      TextRun(
        context.words.timeline.finding(context.words.commands.check.sentence(finding)),
        role: finding.severity == .error ? .error : .warning)
    }
  }
}
