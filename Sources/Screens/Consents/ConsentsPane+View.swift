import Mentoring
import TerminalKit

extension ConsentsPane {
  /// Draws the list, or the form in its place.
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.people
    let block = area.inset(columns: 1)
    guard let file else {
      grid.write(context.words.shell.loading, in: block.line(0), role: .muted)
      grid.cursor = block.isEmpty ? nil : block.origin
      return
    }
    let heading = words.consentsOf(file.person.name)
    grid.write(heading, in: block.line(0), role: .title)
    let body = area.split(atLine: 2).tail
    switch mode {
    case .typing(let form):
      grid.write(form.heading(words), in: block.line(1), role: .muted)
      form.form.draw(in: area.split(atLine: 3).tail, on: &grid)
    case .list: drawList(in: body, isFocused: true, on: &grid, context)
    case .removing(_, let dialog):
      drawList(in: body, isFocused: false, on: &grid, context)
      dialog.draw(over: &grid, leaving: Program.foot)
    }
  }

  private func drawList(
    in area: Rect, isFocused: Bool, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.people
    let (top, foot) = area.split(lastLines: area.height > 8 ? 3 : 1)
    if consents.isEmpty {
      Paragraph(words.noConsents(context.keyNames), role: .text).draw(
        in: top.inset(columns: 1), on: &grid)
      grid.cursor = top.isEmpty ? nil : Point(x: top.inset(columns: 1).x, y: top.y)
    } else {
      table(isFocused: isFocused, context).draw(in: top, on: &grid, cursor: cursor)
    }
    drawStandings(in: foot.inset(columns: 1), on: &grid, context)
  }

  private func table(isFocused: Bool, _ context: Context) -> Table {
    let words = context.words.people
    let isNarrow = context.size.width < 100
    return Table(
      columns: [
        .init(words.kind, width: .flexible(min: 24, weight: 2), priority: .essential),
        .init(words.signedOn, width: .fixed(10), priority: .essential),
        .init(words.withdrawnOn, width: .fixed(10)),
        .init(words.signer, width: .flexible(min: 16, weight: 2), priority: .low),
      ], count: consents.count, isFocused: isFocused
    ) { [consents] row, column in
      let consent = consents[row]
      let role: Role = consent.withdrawn == nil ? .text : .muted
      return switch column {
      case 0: TextRun(words.kindName(consent.kind), role: role)
      case 1: TextRun(consent.date.dotted, role: role)
      case 2: TextRun(consent.withdrawn?.dotted ?? "", role: .warning)
      default:
        TextRun(isNarrow ? consent.signer.short : consent.signer.full, role: role)
      }
    }
  }

  private func drawStandings(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.people
    let standing = ConsentStanding(of: .processing, in: consents)
    let work = ConsentStanding(of: .mentoringWork, in: consents)
    let first = area.height > 1 ? 1 : 0
    grid.write(
      words.standing(standing), in: area.line(first), role: standing.isGiven ? .good : .warning)
    guard first > 0, file?.person.isEmployee == true else { return }
    grid.write(
      words.workStanding(work), in: area.line(2), role: work.isGiven ? .good : .hint)
  }
}

extension ConsentForm {
  /// What the form is for.
  func heading(_ words: PeopleWords) -> String {
    switch purpose {
    case .adding: words.newConsent
    case .mending(let consent): words.mending(words.kindName(consent.kind), consent.date)
    case .withdrawing(let consent): words.withdrawing(words.kindName(consent.kind), consent.date)
    }
  }
}
