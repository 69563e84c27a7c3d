import Mentoring
import PlainText
import TerminalKit

extension PeoplePage {
  /// What the keys do with rows and columns.
  static let tabling: [PageAction<Self>] = [
    PageAction(
      "people.mark", [.insert, .space], { $0.people.markRow }, isInBar: false,
      unless: { $1.needsRow($0) },
      run: { page, context in page.mark(context) }),
    PageAction("people.columns", [.character("t")], { $0.people.columns }, isInBar: false) {
      page, context in
      let columns = page.columns(context)
      return [
        .push(PeopleColumnsSheet(columns, page.table, width: page.tableWidth(context)))
      ]
    },
    PageAction("people.order", [.character("o")], { $0.people.order }, isInBar: false) {
      page, context in
      [.push(PeopleOrderSheet(page.columns(context), page.table))]
    },
    PageAction("people.filter", [.character("l")], { $0.people.filter }, isInBar: false) {
      page, context in
      [.push(PeopleFilterSheet(page.columns(context), page.table, context))]
    },
    PageAction(
      "people.markAll", [.character("+")], { $0.people.markAll }, isInBar: false,
      unless: { $1.needsAllRows($0) },
      run: { _, context in [.push(PeopleMaskSheet(isMarking: true, context))] }),
    PageAction(
      "people.unmarkAll", [.character("-")], { $0.people.unmarkAll }, isInBar: false,
      unless: { $1.needsAllRows($0) },
      run: { _, context in [.push(PeopleMaskSheet(isMarking: false, context))] }),
    PageAction(
      "people.turnMarks", [.character("*")], { $0.people.turnMarks }, isInBar: false,
      unless: { $1.needsAllRows($0) },
      run: { page, _ in page.turnMarks() }),
    PageAction(
      "people.export", [.character("w")], { $0.people.export }, isInBar: false,
      unless: { $1.needsAllRows($0) },
      run: { page, context in page.export(context) }),
    PageAction(
      "people.consentOfAll", [.character("g")], { $0.people.consentOfAll }, isInBar: false,
      unless: { page, context in
        page.marks.isEmpty ? context.words.people.markFirst : context.needsWhole(page)
      },
      run: { page, context in
        page.mode = .consenting(PeopleConsentForm(page.marked, context))
        return []
      }),
    PageAction(
      "people.copy", [.control("c")], { $0.people.copy }, isInBar: false,
      unless: { $1.needsRow($0) },
      run: { page, context in page.copy(context) }),
    PageAction("people.left", [.left], { $0.people.left }, isInBar: false) { page, context in
      page.scroll(.left, context)
    },
    PageAction("people.right", [.right], { $0.people.right }, isInBar: false) { page, context in
      page.scroll(.right, context)
    },
  ]

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] {
    if pull(handle, motion, context) { return [] }
    if motion == .click, handle.hasPrefix("form.") { graspForm(handle, context) }
    switch (Table.Handle(handle), motion) {
    case (.heading(let id), .click): return turn { $0.sort(by: id) }
    case (.edge(let id), .drag(let distance)):
      table.widen(
        id, by: distance.x, columns(context), width: tableWidth(context))
    default: break
    }
    return []
  }

  mutating func answered(_ answer: SheetAnswer, _ context: Context) -> [Wish] {
    if answer.tag == TakeSheet.tag, case .person(let person) = answer.value {
      return take(person)
    }
    guard case .text(let text) = answer.value else { return [] }
    switch answer.tag {
    case Self.tableTag: return turn { [side] in $0 = Table.State(text, of: Self.columns(side)) }
    case Self.markTag: return mark(fitting: text, true, context)
    case Self.unmarkTag: return mark(fitting: text, false, context)
    default: break
    }
    return []
  }

  /// What a sheet that sets the table up is asked for as, and one that asks for a mask.
  static let tableTag = "people.table", markTag = "people.mark", unmarkTag = "people.unmark"

  /// Brings the next of the orders that are wanted often.
  mutating func sort() -> [Wish] {
    let usual: [[Table.State.SortKey]] = [
      [], [.init("name", isDescending: true)], [.init("place")],
      [.init("place", isDescending: true)],
    ]
    let place = usual.firstIndex(of: table.sort).map { $0 + 1 } ?? 0
    return turn { $0.sort = usual[place % usual.count] }
  }

  /// Sets the table up anew; the focus stays on its row where that is in sight.
  private mutating func turn(_ change: (inout Table.State) -> Void) -> [Wish] {
    let kept = list.card(at: cursor.index)
    change(&table)
    follow()
    settle(on: kept)
    return arranging()
  }

  private mutating func scroll(_ key: Key, _ context: Context) -> [Wish] {
    table.handle(key, columns(context), width: tableWidth(context))
    return []
  }
}

extension PeoplePage {
  /// Marks the row with the focus, or takes the mark off, and goes on to the next.
  private mutating func mark(_ context: Context) -> [Wish] {
    guard let card = list.card(at: cursor.index) else { return [] }
    if marks.remove(card) == nil { marks.insert(card) }
    return move(.down, context)
  }

  /// Marks the rows in sight that fit a mask, or takes their marks off; an empty mask is of all.
  private mutating func mark(fitting typed: String, _ isMarked: Bool, _ context: Context)
    -> [Wish]
  {
    let mask = SearchMask(typed)
    var rows = list.shown
    if !mask.isEmpty {
      let fitting = Set(list.rows.rows(fitting: mask))
      rows = rows.filter(fitting.contains)
    }
    let cards = rows.map { list.rows.card(at: $0) }
    if isMarked { marks.formUnion(cards) } else { marks.subtract(cards) }
    return cards.isEmpty ? [.tell(Notice(context.words.people.nobodyFits, .obstacle))] : []
  }

  /// Marks the rows in sight that are not marked, and takes the marks off the others.
  private mutating func turnMarks() -> [Wish] {
    marks.formSymmetricDifference(list.shown.map { list.rows.card(at: $0) })
    return []
  }
}

extension Context {
  /// Why nothing can be done with a row of a base, where there is none.
  func needsRow(_ page: PeoplePage) -> String? {
    guard !page.hasSubject else { return nil }
    return page.list.count == 0
      ? words.people.empty(page.side, keyNames) : words.people.nothingFound
  }

  /// Why nothing can be done with all rows of a base: there is none, or some are still to come.
  func needsAllRows(_ page: PeoplePage) -> String? { needsWhole(page) ?? needsRow(page) }

  /// Why nothing can be done with all rows of a base as long as some are still to come.
  func needsWhole(_ page: PeoplePage) -> String? {
    guard page.reading.isComplete else {
      return words.people.stillReading(page.list.count, page.all)
    }
    return page.isWhole ? nil : words.people.stillSearching
  }
}
