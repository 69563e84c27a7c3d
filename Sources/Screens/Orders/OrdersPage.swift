import Mentoring
import TerminalKit

/// The orders: the record and its pairs on the left, the paper as it will be printed on the right.
struct OrdersPage: Page {
  /// What has the keys.
  enum Mode: Sendable {
    case browsing
    case editing(OrderForm)
    case asking(Dialog, Change)
    case acquainting(ReaderList)
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
  /// The beginning of what the file has, until all of it is there.
  private(set) var beginning: OrderShelf?
  private(set) var rows = OrderRows()
  /// The order that is shown, where it was chosen; else the first.
  private(set) var shown: PairOrder.ID?
  private var printed: [PairOrder.ID: PrintedPaper] = [:]
  private var printing: (id: PairOrder.ID, paper: Paper)?
  /// Where the shown order was printed, as long as it would be printed the same again.
  private(set) var printedPlace: Printed?
  /// The paper of the shown sheet, as soon as it is set.
  private(set) var done: OrderSetting.Done?
  /// The paper that is being set beside the program, or was until that was broken off.
  private var awaited: OrderSetting.Key?
  private(set) var isSetting = false
  /// Which answer of the file the sheets are from.
  private var edition = 0

  let queries: [Query] = [.orders]

  var isAsking: Bool { if case .asking = mode { true } else { false } }

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
    guard let programme = context.programme else { return [] }
    switch answer {
    case .begun(.orders(let facts)) where shelf == nil && shown == nil:
      // What is shown until the whole is there; nothing is decided on it.
      beginning = OrderShelf(facts, programme, context.handbook)
      layRows()
    case .orders(let facts): return take(facts, programme, context)
    default: break
    }
    return []
  }

  private mutating func take(
    _ facts: OrderFacts, _ programme: Programme, _ context: Context
  ) -> [Wish] {
    beginning = nil
    let wasSettled = shelf?.isPending == false
    let (asked, before) = (sheet, self.shelf)
    let shelf = OrderShelf(facts, programme, context.handbook)
    if wasSettled, shelf.isPending { shown = nil }
    self.shelf = shelf
    edition += 1
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
    closeReaders(ofOther: asked)
    return renewForm(after: before, context)
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    guard case .editing(var form) = mode, form.sent == change else { return [] }
    switch result {
    case .success: mode = .browsing
    case .failure(let refusal):
      form.show(refusal, context)
      mode = .editing(form)
    }
    return []
  }

  mutating func receive(_ message: Message, _ context: Context) -> [Wish] {
    switch message {
    case .printed(let place): return take(place, context)
    case .worked(_, let answer as OrderSetting.Done) where answer.key == awaited: show(answer)
    case .stopped(let work) where work.name == OrderSetting.name: isSetting = false
    default: break
    }
    return []
  }

  private mutating func take(_ place: Printed, _ context: Context) -> [Wish] {
    guard let asked = printing else { return [] }
    printing = nil
    printed[asked.id] = PrintedPaper(paper: asked.paper, place: place)
    notePrinted()
    let path = place.isWritten ? place.path : nil
    return [.tell(Notice(context.words.orders.printed(place), path: path))]
  }
}

extension OrdersPage {
  /// The place of the sheet that is shown.
  var place: Int { shown.flatMap { shelf?.index(of: $0) } ?? 0 }

  /// What is shown.
  var sheet: OrderSheet? {
    sheet(on: shelf)
  }

  private func sheet(on shelf: OrderShelf?) -> OrderSheet? {
    guard let sheets = shelf?.sheets, sheets.indices.contains(place) else { return nil }
    return sheets[place]
  }

  /// The line with the focus.
  var focused: OrderRow? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }

  /// The paper of the shown sheet, as it was made last or is made now.
  func paperNow(_ context: Context) -> Paper? {
    guard let sheet, let programme = context.programme else { return nil }
    if let done, done.key.isOfOnePaper(with: key(sheet, programme, columns: 0, context)) {
      return done.print.paper
    }
    return sheet.paper(programme, context.handbook).paper
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
    guard let id = sheet?.order.id, let paper = paperNow(context) else { return [] }
    printing = (id, paper)
    return [.effect(.print(id))]
  }

  /// Lays the lines of the shown sheet and keeps the focus on what it was on.
  mutating func layRows() {
    let anchor = focused?.anchor
    let shelf = shelf ?? beginning
    rows =
      sheet(on: shelf).flatMap { sheet in shelf.map { OrderRows(of: sheet, $0.facts) } }
      ?? OrderRows()
    let index = anchor.flatMap { anchor in rows.firstIndex { $0.anchor == anchor } }
    cursor.move(to: index ?? cursor.index, count: rows.count)
  }
}

extension OrdersPage {
  mutating func close(_ context: Context) -> [Wish] {
    (done, awaited) = (nil, nil)
    if case .browsing = mode, rows.count > Self.mostKept || shelf == nil {
      shown = shown ?? sheet?.order.id
      (shelf, beginning, rows, printed) = (nil, nil, OrderRows(), [:])
    }
    return isSetting ? [.effect(.cancel(Work.ID(OrderSetting.name)))] : []
  }

  /// So many lines are so many that they are let go with the page.
  static let mostKept = 20_000

  var hasLetGo: Bool { shelf == nil }

  /// Sets the paper anew where the sheet, its place or the language is another: at once, or beside
  /// the program where the order is a long one.
  mutating func prepare(_ context: Context) -> [Wish] {
    guard let shelf, let sheet, let programme = context.programme else { return [] }
    let key = key(sheet, programme, columns: columns(context), context)
    let isLaid = key == done?.key && (key.columns == 0 || done?.text != nil)
    guard !isLaid, key != awaited else { return [] }
    if done?.key.isOfOnePaper(with: key) != true { done = nil }
    notePrinted()
    done?.text = nil
    let setting = OrderSetting(key, sheet, on: shelf, known: done?.print, context.handbook)
    guard sheet.lines.count > OrderSetting.mostAtOnce else {
      if let done = setting.done(while: { _, _ in true }) { show(done) }
      return []
    }
    (awaited, isSetting) = (key, true)
    return [.effect(.work(Work(OrderSetting.name, .laying, setting)))]
  }

  private func key(
    _ sheet: OrderSheet, _ programme: Programme, columns: Int, _ context: Context
  ) -> OrderSetting.Key {
    OrderSetting.Key(
      edition: edition, order: sheet.order.id, programme: programme, columns: columns,
      newPage: context.words.orders.newPage)
  }

  private mutating func show(_ done: OrderSetting.Done) {
    self.done = done
    (awaited, isSetting) = (nil, false)
    if let text = done.text { paper.replace(by: text) }
    notePrinted()
  }

  private mutating func notePrinted() {
    let printed = sheet?.order.id.flatMap { self.printed[$0] }
    printedPlace = printed.flatMap { $0.paper == done?.print.paper ? $0.place : nil }
  }

  /// Whether the setting of the paper was broken off, and goes on when it is asked for.
  var isBrokenOff: Bool { awaited != nil && !isSetting }

  /// Sets the paper after all, where that was broken off.
  mutating func setAfterAll() { if isBrokenOff { awaited = nil } }
}

/// A paper that was printed, and where.
struct PrintedPaper: Hashable, Sendable {
  let paper: Paper
  let place: Printed
}
