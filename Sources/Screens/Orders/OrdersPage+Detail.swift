import Mentoring
import PlainText
import TerminalKit

extension OrdersPage {
  /// What is missing about the focused line, what to do next.
  func drawDetail(in area: Rect, on grid: inout Grid, _ context: Context) {
    var rest = area
    for run in detail(context) where !rest.isEmpty && !run.text.isEmpty {
      let used = Paragraph(run.text, role: run.role)
        .draw(in: rest.split(atLine: 2).head, on: &grid)
      rest = rest.split(atLine: used).tail
    }
  }

  func detailText(of action: String, _ context: Context) -> [TextRun] { detail(context) }

  /// What is known of the focused line and of the order.
  func detail(_ context: Context) -> [TextRun] {
    (isReading ? [] : focusedDetail(context))
      + [changed(context), next(context)].compactMap { $0 }
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
    if sheet.isSigned {
      return unread(context) ?? TextRun(words.nextSigned(context.keyNames), role: .hint)
    }
    if sheet.order.content.number.isEmpty || sheet.order.content.date == nil {
      return TextRun(words.nextFill(context.keyNames), role: .hint)
    }
    // Whatever else is in the way is said with its cure, where the line itself does not say it;
    // while the text is being set, nothing is known of that.
    if !isReading, case .pair(_, let line) = focused, !line.withdrawnConsent.isEmpty { return nil }
    let obstacle = done == nil ? nil : obstacleToSigning(context)
    return obstacle.map { TextRun($0, role: .warning) }
      ?? TextRun(words.nextSign(context.keyNames), role: .hint)
  }
}
