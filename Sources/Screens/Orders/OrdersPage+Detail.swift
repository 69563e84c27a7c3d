import Mentoring
import PlainText
import TerminalKit

extension OrdersPage {
  /// Where the paper was printed, what is missing about the focused line, what to do next.
  func drawDetail(in area: Rect, on grid: inout Grid, _ context: Context) {
    var rest = area
    for run in detail(context) where !rest.isEmpty && !run.text.isEmpty {
      let lines = run.role == .done ? rest.height : 2
      let place = rest.split(atLine: lines).head
      let used = Paragraph(run.text, role: run.role).draw(in: place, on: &grid)
      if run.role == .done, let printed = printedPlace, printed.isWritten {
        let lines = Paragraph.lines(of: run.text, width: place.width).prefix(used)
        for (index, line) in lines.enumerated() {
          let width = DisplayWidth.of(line)
          grid.link(place.line(index).split(atColumn: width).head, to: printed.path)
        }
      }
      rest = rest.split(atLine: used).tail
    }
  }

  private func detail(_ context: Context) -> [TextRun] {
    let printed = printedSentence(context).map { TextRun($0, role: .done) }
    let line = isReading ? [] : focusedDetail(context)
    return [printed].compactMap { $0 } + line
      + [changed(context), next(context)].compactMap { $0 }
  }

  /// Where the paper was printed.
  private func printedSentence(_ context: Context) -> String? {
    printedPlace.map { context.words.orders.printed($0) }
  }

  /// The parts of the page, with as many lines for the detail as the path of a paper needs.
  func layout(in area: Rect, _ context: Context) -> OrderLayout {
    let sentence = printedSentence(context) ?? ""
    let lines = Paragraph.lines(of: sentence, width: max(1, area.width - 2)).count
    return OrderLayout(area, told: lines)
  }

  private func focusedDetail(_ context: Context) -> [TextRun] {
    let words = context.words.orders
    switch focused {
    case .pair(_, let line):
      let form = context.handbook.form(line.pair.form)?.title ?? ""
      let title = words.pair(line.mentor, line.mentee, form)
      let (withdrawn, lacking) = (line.withdrawnConsent, line.lacksWorkConsent)
      let isSigned = sheet?.isSigned == true
      let sentence = isSigned ? words.withdrawnSince(withdrawn) : words.withdrawn(withdrawn)
      return (withdrawn.isEmpty ? [] : [TextRun(sentence, role: isSigned ? .warning : .error)])
        + [TextRun(title)]
        + (lacking.isEmpty ? [] : [TextRun(words.reminder(lacking), role: .warning)])
    case .leftOut(let row):
      return [
        TextRun(row.card.person.name.full),
        TextRun(words.cureOf(row.consent), role: .warning),
      ]
    case nil: return []
    }
  }

  /// Of whom the cards say something else by now than the signed paper.
  private func changed(_ context: Context) -> TextRun? {
    guard let lines = done?.print.changed, !lines.isEmpty else { return nil }
    let pairs = lines.prefix(Self.mostNamed).map {
      "\($0.mentor.name.short) – \($0.mentee.name.short)"
    }
    return TextRun(context.words.orders.changedCards(pairs), role: .warning)
  }

  /// So many pairs are named at most: more have no room.
  private static let mostNamed = 50

  /// What the order waits for, with the key that does it.
  private func next(_ context: Context) -> TextRun? {
    let words = context.words.orders
    guard let sheet else { return nil }
    if sheet.isOffer { return TextRun(words.nextBegin(context.keyNames), role: .hint) }
    if sheet.isSigned { return TextRun(words.nextSigned(context.keyNames), role: .hint) }
    let isReady = obstacleToSigning(context) == nil
    let next = isReady ? words.nextSign : words.nextFill
    return TextRun(next(context.keyNames), role: .hint)
  }
}
