import Mentoring
import TerminalKit

/// The orders: the record and its pairs on the left, the paper as it will be printed on the right.
struct OrdersPage: Page {
  /// What has the keys.
  enum Mode: Sendable {
    case browsing
    case editing(OrderForm)
    case asking(Dialog, Change)
  }

  var mode = Mode.browsing
  /// Whether the paper has the whole width.
  var isReading = false
  var cursor = ListCursor()
  /// How far the paper has been read, beside the list or alone.
  var paper = Reading()
  /// The border between the list and the paper.
  var split = Split()
  private(set) var shelf: OrderShelf?
  private(set) var rows: [OrderRow] = []
  /// The order that is shown, where it was chosen; else the first.
  private(set) var shown: PairOrder.ID?
  private var printed: [PairOrder.ID: PrintedPaper] = [:]
  private var printing: (id: PairOrder.ID, paper: Paper)?

  let queries: [Query] = [.orders]

  var bookmark: Int64? { (shown ?? sheet?.order.id)?.number }

  mutating func restore(_ bookmark: Int64) { shown = PairOrder.ID(bookmark) }

  var arrangement: [String: String] {
    var arrangement: [String: String] = [:]
    if cursor.index > 0 { arrangement["row"] = "\(cursor.index)" }
    if cursor.top > 0 { arrangement["top"] = "\(cursor.top)" }
    if !paper.place.isEmpty { arrangement["paper"] = paper.place }
    if !split.text.isEmpty { arrangement[Division.name] = split.text }
    return arrangement
  }

  mutating func arrange(_ arrangement: [String: String]) {
    cursor = arrangement.cursor
    paper = Reading(at: arrangement["paper"] ?? "")
    split = Split(arrangement[Division.name] ?? "")
  }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    guard case .orders(let facts) = answer, let programme = context.programme else { return [] }
    let wasSettled = shelf?.isPending == false
    let asked = sheet
    let shelf = OrderShelf(facts, programme, context.handbook)
    if wasSettled, shelf.isPending { shown = nil }
    self.shelf = shelf
    if let id = shown, shelf.index(of: id) == nil { shown = nil }
    layRows()
    // What is read on must be what was begun to be read.
    if let id = asked?.order.id, id != sheet?.order.id {
      isReading = false
      paper = Reading()
    }
    // What is asked must be what is shown.
    if case .asking(_, let change) = mode, sheet != asked || isOutdated(change, context) {
      mode = .browsing
    }
    return []
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    guard case .editing(var form) = mode, form.sent == change else { return [] }
    form.goOn()
    if case .success = result { mode = .browsing } else { mode = .editing(form) }
    return []
  }

  mutating func receive(_ message: Message, _ context: Context) -> [Wish] {
    guard case .printed(let place) = message, let asked = printing else { return [] }
    printing = nil
    printed[asked.id] = PrintedPaper(paper: asked.paper, place: place)
    let lines = OrderLayout.detailLines(in: context.body.height)
    return lines > 0 ? [] : [.tell(Notice(context.words.orders.printed(place)))]
  }
}

extension OrdersPage {
  /// The place of the sheet that is shown.
  var place: Int { shown.flatMap { shelf?.index(of: $0) } ?? 0 }

  /// What is shown.
  var sheet: OrderSheet? {
    guard let sheets = shelf?.sheets, sheets.indices.contains(place) else { return nil }
    return sheets[place]
  }

  /// The line with the focus.
  var focused: OrderRow? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }

  /// Where the shown order was printed, as long as it would be printed the same again.
  func printedPlace(_ context: Context) -> Printed? {
    guard let sheet, let id = sheet.order.id, let printed = printed[id],
      let programme = context.programme,
      sheet.paper(programme, context.handbook).paper == printed.paper
    else { return nil }
    return printed.place
  }

  /// Shows another sheet.
  mutating func turn(by step: Int) {
    guard let sheets = shelf?.sheets, sheets.indices.contains(place + step) else { return }
    shown = sheets[place + step].order.id
    cursor = ListCursor()
    paper = Reading()
    layRows()
  }

  /// Stays on the shown order, wherever it stands next.
  mutating func stay() { shown = sheet?.order.id }

  /// Asks for the paper of the shown order.
  mutating func print(_ context: Context) -> [Wish] {
    guard let sheet, let id = sheet.order.id, let programme = context.programme else { return [] }
    printing = (id, sheet.paper(programme, context.handbook).paper)
    return [.effect(.print(id))]
  }

  /// Lays the lines of the shown sheet and keeps the focus on what it was on.
  mutating func layRows() {
    let anchor = focused?.anchor
    rows = sheet.flatMap { sheet in shelf.map { OrderRow.rows(of: sheet, $0.facts) } } ?? []
    let index = anchor.flatMap { anchor in rows.firstIndex { $0.anchor == anchor } }
    cursor.move(to: index ?? cursor.index, count: rows.count)
  }
}

/// A paper that was printed, and where.
struct PrintedPaper: Hashable, Sendable {
  let paper: Paper
  let place: Printed
}
