import Mentoring
import TerminalKit

/// The record of an order as labels and values, one or two in a line.
struct OrderRecord {
  private let fields: [(label: String, value: TextRun)]
  private let basis: (label: String, value: TextRun)
  private let labelWidth: Int
  private let isPaired: Bool
  private let width: Int
  private let basisLines: Int
  private static let pairWidth = 66

  /// The record for a list of that size: tall ones have room for a longer basis.
  init(_ sheet: OrderSheet, _ context: Context, in size: Size) {
    let words = context.words.orders
    let content = sheet.order.content
    fields = [
      (words.number, Self.known(content.number)),
      (words.date, Self.known(content.date?.dotted ?? "")),
      Self.state(of: sheet, words),
      (words.term, TextRun(words.termOf(content.first ?? content.date, content.last))),
      (words.control, TextRun(content.control.isEmpty ? words.keepsControl : content.control)),
      (words.report, TextRun(words.until(content.reportDue))),
    ]
    let lines = content.basis.split(separator: "\n").joined(separator: ", ")
    basis = (words.basis, Self.known(lines))
    labelWidth = fields.map(\.label.count).max() ?? 0
    width = size.width
    isPaired = size.width >= Self.pairWidth
    basisLines = size.height >= 20 ? 4 : 2
  }

  /// How it stands; of a signed order, whose heading says that it is, who has read it.
  private static func state(of sheet: OrderSheet, _ words: OrderWords)
    -> (label: String, value: TextRun)
  {
    let (read, all) = (sheet.readCount, sheet.readers.count)
    guard sheet.isSigned, all > 0 else {
      return (
        words.state,
        TextRun(words.stateOf(sheet.order), role: sheet.isSigned ? .done : .draft)
      )
    }
    return (words.haveRead, TextRun(words.shareOf(read, all), role: read == all ? .done : .warning))
  }

  private static func known(_ text: String) -> TextRun {
    text.isEmpty ? TextRun(blank, role: .draft) : TextRun(text)
  }

  static let blank = "____"

  /// How many lines it takes.
  var height: Int {
    let room = max(1, width - basisWidth - 3)
    let lines = Paragraph.lines(of: basis.value.text, width: room).count
    return fieldLines + min(basisLines, lines)
  }

  /// The label of the basis is the beginning of a sentence, longer than the others.
  private var basisWidth: Int { max(labelWidth, basis.label.count) }

  private var fieldLines: Int { isPaired ? fields.count / 2 : fields.count }

  /// Draws as many lines as `area` has.
  func draw(in area: Rect, on grid: inout Grid) {
    let half = fieldLines
    let (left, right) = isPaired ? area.split(atColumn: area.width / 2) : (area, area)
    for (index, field) in fields.enumerated() {
      let isRight = index >= half
      draw(field, in: (isRight ? right : left).line(isRight ? index - half : index), on: &grid)
    }
    let foot = area.split(atLine: half).tail.split(atLine: basisLines).head
    let (label, value) = split(foot, at: basisWidth)
    grid.write(basis.label, in: label, role: .muted)
    Paragraph(basis.value.text, role: basis.value.role).draw(in: value, on: &grid)
  }

  private func draw(_ field: (label: String, value: TextRun), in line: Rect, on grid: inout Grid) {
    let (label, value) = split(line, at: labelWidth)
    grid.write(field.label, in: label, role: .muted)
    grid.write(field.value.text, in: value, role: field.value.role)
  }

  private func split(_ area: Rect, at columns: Int) -> (label: Rect, value: Rect) {
    let (label, value) = area.split(atColumn: columns + 2)
    return (label, value.split(lastColumns: 1).head)
  }
}
