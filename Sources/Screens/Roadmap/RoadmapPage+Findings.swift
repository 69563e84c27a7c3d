import Mentoring
import TerminalKit

/// The panel of the linter.
extension RoadmapPage {
  /// The finding in focus.
  private func finding(_ context: Context) -> RoadmapFinding? {
    guard case .checking(let cursor) = mode, let outline else { return nil }
    return RoadmapFindings(outline, cursor, context).focused
  }

  private func fix(_ context: Context) -> RoadmapFix? {
    guard let outline, let finding = finding(context) else { return nil }
    return RoadmapCheck.fix(finding, in: outline.roadmap, of: outline.year, context.handbook)
  }

  private static let needsFinding: @Sendable (Self, Context) -> String? = { page, context in
    page.finding(context) == nil ? context.words.findings.none : nil
  }

  static let checking: [PageAction<Self>] = [
    PageAction(
      "roadmap.goToFinding", [.enter], { $0.findings.go }, unless: needsFinding,
      run: { page, context in page.goToFinding(context) }),
    PageAction(
      "roadmap.mend", [.function(5), .character("x")], { $0.findings.mend },
      unless: { page, context in
        if let reason = needsFinding(page, context) { return reason }
        guard page.fix(context) == nil, let outline = page.outline,
          let finding = page.finding(context)
        else { return nil }
        let way = RoadmapFindings.goes(to: finding, outline, context).capitalizedFirst
        return context.words.findings.cannotFix(way)
      },
      run: { page, context in
        page.fix(context).map { fix in
          [.perform(fix.edits.map { .roadmap($0) }, fix.title)]
        } ?? []
      }),
    step("roadmap.nextFinding", [.down, .character("j")], .down, { $0.findings.next }),
    step("roadmap.previousFinding", [.up, .character("k")], .up, { $0.findings.previous }),
    PageAction("roadmap.closeFindings", [.escape, .character("c")], { $0.findings.close }) {
      page, _ in
      page.mode = .browsing
      return []
    },
  ]

  /// Goes to the cure: the line, the title of the roadmap, or the card with the school year.
  private mutating func goToFinding(_ context: Context) -> [Wish] {
    guard let outline, let finding = finding(context) else { return [] }
    mode = .browsing
    switch finding.kind {
    case .otherYear: return [.go(.organisation, .back(.roadmap))]
    case .calendarYearUnlisted:
      return [.tell(Notice(context.words.commands.check.sentence(finding), .note))]
    default: break
    }
    if let name = outline.name(of: finding.place) {
      showLine(name, context)
      return []
    }
    if let form = RoadmapPartForm(.title, of: outline.roadmap, context) { mode = .editing(form) }
    return []
  }
}
