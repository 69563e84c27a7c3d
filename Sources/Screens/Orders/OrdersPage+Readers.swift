import Mentoring
import TerminalKit

/// Who has read the shown order: the list, and what can be marked in it.
extension OrdersPage {
  /// The action that opens the list.
  static let acquainting = PageAction<Self>(
    "orders.acquaint", [.function(6), .character("a")], { $0.orders.acquaint },
    unless: { page, context in page.obstacleToAcquainting(context) },
    run: { page, context in
      page.stay()
      page.mode = .acquainting(ReaderList(on: context.today))
      return []
    })

  /// The actions within the list.
  static let reckoning: [PageAction<Self>] = [
    PageAction(
      "orders.markReader", [.space, .enter], { $0.orders.markReader },
      unless: { page, context in page.obstacleToMarking(page.focusedReader, context) },
      run: { page, context in page.markFocused(context) }),
    PageAction(
      "orders.markReaders", [.function(6), .character("a")], { $0.orders.markReaders },
      unless: { page, context in
        page.sheet?.unread.isEmpty == false
          ? page.obstacleToMarking(nil, context) : context.words.orders.allHaveRead
      },
      run: { page, _ in page.mark(page.sheet?.unread ?? [], isRead: true) }),
    PageAction(
      "orders.readersDay", [.function(4), .character("d")], { $0.orders.readersDay }
    ) { page, context in
      guard let order = page.sheet?.order, let list = page.readers else { return [] }
      return [.push(ReadingDaySheet(order, from: list.day, context))]
    },
    PageAction("orders.readersBack", [.escape], { $0.orders.back }) { page, _ in
      page.mode = .browsing
      return []
    },
  ]

  /// The list, while it is open.
  var readers: ReaderList? {
    guard case .acquainting(let list) = mode else { return nil }
    return list
  }

  private var focusedReader: Acquaintance? {
    guard let readers = sheet?.readers, let row = self.readers?.cursor.index,
      readers.indices.contains(row)
    else { return nil }
    return readers[row]
  }

  private func obstacleToAcquainting(_ context: Context) -> String? {
    if let obstacle = needsOrder(context) { return obstacle }
    return sheet?.isSigned == true ? nil : context.words.orders.signToAcquaint(context.keyNames)
  }

  /// Why nobody can be marked with the day that marks get, unless the mark is one to take off.
  private func obstacleToMarking(_ reader: Acquaintance?, _ context: Context) -> String? {
    guard reader?.day == nil, let order = sheet?.order, let list = readers else { return nil }
    do throws(BrokenRule) {
      try OrderRules.checkReading(of: order, on: list.day, today: context.today)
      return nil
    } catch {
      return context.words.sentence(error)
    }
  }

  /// Marks the focused one, or takes the mark off; with a mark the focus goes on to the next.
  private mutating func markFocused(_ context: Context) -> [Wish] {
    guard let reader = focusedReader else { return [] }
    if reader.day == nil { _ = walkReaders(.down, context) }
    return mark([reader.person], isRead: reader.day == nil)
  }

  private func mark(_ people: [Person], isRead: Bool) -> [Wish] {
    guard let id = sheet?.order.id, let list = readers else { return [] }
    let edit = OrderEdit.acquaint(id, people.compactMap(\.id), isRead ? list.day : nil)
    return [.perform([.orders(edit)], isRead ? .markReaders : .unmarkReaders)]
  }

  /// Moves the focus in the list; false where the key is none of its keys.
  mutating func walkReaders(_ key: Key, _ context: Context) -> Bool {
    guard var list = readers, let sheet else { return false }
    let height = ReaderList.height(in: context.body.height)
    let isMoved = list.cursor.handle(key, count: sheet.readers.count, height: height)
    mode = .acquainting(list)
    return isMoved
  }

  /// Closes the list of an order that is not the one shown, or not signed any more.
  mutating func closeReaders(ofOther before: OrderSheet?) {
    guard case .acquainting(var list) = mode else { return }
    guard let sheet, sheet.isSigned, sheet.order.id == before?.order.id else {
      mode = .browsing
      return
    }
    list.cursor.move(to: list.cursor.index, count: sheet.readers.count)
    mode = .acquainting(list)
  }

  mutating func answered(_ answer: SheetAnswer, _ context: Context) -> [Wish] {
    guard answer.tag == ReadingDaySheet.tag, case .day(let day) = answer.value,
      var list = readers
    else { return [] }
    list.day = day
    mode = .acquainting(list)
    return []
  }

  /// Who has not read the shown order, with the key that opens the list; nothing where all have.
  func unread(_ context: Context) -> TextRun? {
    guard let sheet, sheet.isSigned else { return nil }
    let unread = sheet.unread
    guard !unread.isEmpty else { return nil }
    let names = unread.prefix(Self.mostUnread).map(\.name)
    let sentence = context.words.orders.unread(names, unread.count - names.count, context.keyNames)
    return TextRun(sentence, role: .warning)
  }

  /// So many are named at most where there is room for a line or two.
  private static let mostUnread = 3
}
