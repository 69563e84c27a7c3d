import Mentoring
import PlainText
import TerminalKit

/// A base: the mentees («Наставляемые») or the mentors («Наставники»).
struct PeoplePage: Page {
  /// What has the keys.
  enum Mode: Sendable {
    case browsing
    case finding
    case editing(PersonForm)
    case removing([Int64], Dialog)
    case viewing(PersonView)
    case consents(ConsentsPane)
    case consenting(PeopleConsentForm)
  }

  /// The row to go to as soon as it is there.
  enum Wanted: Hashable, Sendable {
    case row(Int64)
    case person(Person.ID)
  }

  let side: Side
  var mode = Mode.browsing
  var cursor = ListCursor()
  var query = TextField(limit: queryLimit)
  var list = PeopleList()
  /// Columns, their widths, the order of the rows, filters by column.
  var table = Table.State()
  /// The border between the table and the detail.
  var split = Split()
  /// The cards that are marked, in sight or not.
  var marks: Set<Int64> = [] { didSet { keptMarks = Self.text(of: marks) } }
  /// The same as it is kept; nothing where there are too many.
  private(set) var keptMarks = ""
  /// How many rows there were above the focus when the file was last closed.
  var above: Int?
  /// How far the base has been read.
  var reading = PeopleReading()
  /// The rows by which the columns are measured: those that came first, until they come anew.
  private(set) var sample: PeopleSlice?
  /// What the table shows of the rows, as far as it was made.
  let memo = PeopleCells()
  /// How many there are, once that was counted.
  private(set) var counts: PeopleCounts?
  /// Who has the name that was asked for last.
  private(set) var namesakes: (name: PersonName, people: [Namesake])?
  private var wanted: Wanted?
  /// Whether the reader wants to be at the last row, as long as more rows come.
  var wantsEnd = false
  /// Whether rows are put in order beside the program, and whether they are looked through.
  var isSorting = false, isFiltering = false
  /// Whom undo or redo may have brought back: whoever is in none of these rows.
  private var known: Set<Int64>?

  init(_ side: Side) { self.side = side }

  var queries: [Query] {
    let stretches = reading.asked(side, around: wantedCard, list, cursor).map { Query.people($0) }
    return [.peopleCounts(side)] + stretches + (openPerson.map { [.person($0)] } ?? [])
      + (typedName.map { [.namesakes($0)] } ?? [])
  }

  /// Whether somebody can be shown, or it is known that there is nobody.
  var isLoaded: Bool { list.count > 0 || reading.isComplete }

  private var wantedCard: Int64? {
    if case .row(let id)? = wanted { id } else { nil }
  }

  /// The person whose whole file the present mode shows.
  private var openPerson: Person.ID? {
    switch mode {
    case .viewing(let view): view.person
    case .consents(let pane): pane.person
    case .browsing, .finding, .editing, .removing, .consenting: nil
    }
  }

  var bookmark: Int64? {
    if case .row(let id)? = wanted { return id }
    return list.card(at: cursor.index)
  }

  mutating func restore(_ bookmark: Int64) { want(.row(bookmark)) }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    known = nil
    list.questionnaire = context.handbook.questionnaire(for: side, .before)
    reading.questionnaire = list.questionnaire?.code
    if list.filter.texts[.survey] != nil { follow() }
    switch (aim, side) {
    case (.mentee(let id), .mentee): browse(to: .row(id.number))
    case (.mentor(let id), .mentor): browse(to: .row(id.number))
    case (.consents(let person), _):
      browse(to: .person(person))
      return showConsents(of: person)
    case (.new, _): return add(context)
    default: break
    }
    return []
  }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    switch answer {
    case .people(let slice) where slice.side == side: return take(slice, context)
    case .peopleCounts(side, let counts): self.counts = counts
    case .namesakes(let name, let people): namesakes = (name, people)
    case .person(let file): return take(file, context)
    default: break
    }
    return []
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    if case .success(let receipt) = result, receipt.title.chapter == chapter,
      change == .undo || change == .redo
    {
      known = Set((0..<list.count).map { list.rows.card(at: $0) })
    }
    // Those who were to be removed, and were not, are as they were.
    if case .failure = result, change.removed.count > 1 { marks.formUnion(change.removed) }
    switch (mode, result) {
    case (.editing(let form), .success(let receipt)) where form.sent == change:
      browse(to: receipt.people.first.map { .person($0) })
    case (.editing(var form), .failure(let refusal)) where form.sent == change:
      form.show(refusal, context)
      mode = .editing(form)
    case (.consenting(let form), .success) where form.sent == change: mode = .browsing
    case (.consenting(var form), .failure(let refusal)) where form.sent == change:
      form.show(refusal, context)
      mode = .consenting(form)
    case (.consents(var pane), _):
      pane.finish(change, result, context)
      mode = .consents(pane)
    default: break
    }
    return []
  }
}

extension Change {
  /// The cards of either base that it removes.
  fileprivate var removed: [Int64] {
    guard case .edits(let edits) = way else { return [] }
    return edits.compactMap { edit in
      switch edit {
      case .people(.removeMentee(let id)): id.number
      case .people(.removeMentor(let id)): id.number
      default: nil
      }
    }
  }
}

extension PeoplePage {
  /// The chapter that it is.
  var chapter: Chapter { side.chapter }

  /// The row with the focus.
  var focused: PeopleEntry? { list[cursor.index] }

  /// Whom the actions are about: the person whose whole card is open, in the rows in sight or not,
  /// else the row with the focus.
  var subject: PeopleEntry? {
    guard case .viewing(let view) = mode else { return focused }
    return list.entry(of: view.person)
  }

  /// Whether there is a ``subject``.
  var hasSubject: Bool {
    guard case .viewing(let view) = mode else { return list.card(at: cursor.index) != nil }
    return list.rows.row(ofPerson: view.person) != nil
  }

  /// How many items of the questionnaire «до» somebody has closed, and how many there are.
  func survey(of entry: PeopleEntry, _ context: Context) -> (closed: Int, all: Int)? {
    guard let questionnaire = context.handbook.questionnaire(for: side, .before),
      !questionnaire.items.isEmpty
    else { return nil }
    return (entry.record.closed(of: questionnaire), questionnaire.items.count)
  }

  /// The name that is typed for somebody new.
  var typedName: PersonName? {
    guard case .editing(let form) = mode, form.isNew, form.takenPerson == nil else { return nil }
    let name = PersonName(form.name)
    return name.isEmpty ? nil : name
  }

  /// Somebody of the typed name, rather on this side than on the other.
  var namesake: Namesake? {
    guard let namesakes, namesakes.name == typedName else { return nil }
    return namesakes.people.first { $0.sides.contains(side) }
      ?? namesakes.people.first { !$0.sides.isEmpty }
  }

  /// Goes to a row, in sight or not, as soon as it is there.
  mutating func want(_ wanted: Wanted?) {
    self.wanted = wanted
    if wanted != nil { wantsEnd = false }
    guard let wanted, let id = number(of: wanted) else { return }
    self.wanted = nil
    if list.place(of: id) == nil { clearQuery() }
    settle(on: id)
  }

  /// The reader goes elsewhere than was wanted.
  mutating func stopWanting() { (wanted, wantsEnd) = (nil, false) }

  private func number(of wanted: Wanted) -> Int64? {
    switch wanted {
    case .row(let id): list.rows.row(ofCard: id).map { _ in id }
    case .person(let person): list.entry(of: person)?.id
    }
  }

  /// Asks who has the typed name, where that is another than before.
  func askForNamesakes() -> [Wish] {
    guard let name = typedName, name != namesakes?.name else { return [] }
    return [.load(.namesakes(name))]
  }

  /// Back to the table, with the focus on a row where one is named.
  mutating func browse(to wanted: Wanted? = nil) {
    mode = .browsing
    if let wanted { want(wanted) }
  }

  /// Shows everybody again, with the focus on the same row.
  mutating func clearQuery() {
    let kept = list.card(at: cursor.index)
    query = TextField(limit: Self.queryLimit)
    table.removeFilters()
    list.find("")
    list.filter(by: PeopleFilter())
    settle(on: kept)
  }

  /// Filters by what was typed, with the focus on the same row where it is still in sight.
  mutating func filter() {
    let kept = list.card(at: cursor.index)
    list.find(query.text)
    settle(on: kept)
  }

  /// Puts the focus on a row, or keeps it within the rows in sight.
  mutating func settle(on id: Int64?) {
    let place = id.flatMap { list.place(of: $0) } ?? cursor.index
    cursor.move(to: place, count: list.shown.count)
    guard let above, id != nil else { return }
    cursor = ListCursor(index: cursor.index, top: cursor.index - above)
    self.above = nil
  }

  /// Keeps the focus on a row, which stays at its line of the screen; false where it is not in sight.
  private mutating func stay(on card: Int64?, _ before: ListCursor) -> Bool {
    guard let place = card.flatMap({ list.place(of: $0) }) else { return false }
    cursor = ListCursor(index: place, top: before.top + place - before.index)
    return true
  }

  /// Takes a stretch of the base; the row with the focus stays where it is on the screen.
  private mutating func take(_ slice: PeopleSlice, _ context: Context) -> [Wish] {
    let (kept, before) = (list.card(at: cursor.index), cursor)
    list.take(slice)
    if sample == nil || sample?.asked == slice.asked { sample = slice }
    let step = reading.step(after: slice)
    if !stay(on: kept, before) {
      settle(on: nil)
      // Whoever has left this stretch may come in a later one.
      if let kept, wanted == nil, list.rows.row(ofCard: kept) == nil { wanted = .row(kept) }
    }
    if let back = known.flatMap({ known in slice.cards.first { !known.contains($0) } }) {
      wanted = .row(back)
      known = nil
    }
    if let wanted { want(wanted) }
    followEnd()
    let told = renewCard(by: slice, context)
    switch step {
    case .on(let asked):
      return told + [.load(.people(asked))] + (reading.isComplete ? [] : arrangingFurther())
    case .aside: return told
    case .end:
      wanted = nil
      known = nil
      if !marks.isEmpty {
        marks = Set(list.rows.rows(ofCards: marks).map { list.rows.card(at: $0) })
      }
      let arranging = told + renewWhole(context) + arrangingFurther()
      guard case .viewing(let view) = mode, !hasSubject else { return arranging }
      return arranging + gone(view.file?.person.name, context)
    }
  }

  mutating func receive(_ message: Message, _ context: Context) -> [Wish] {
    let (kept, before) = (list.card(at: cursor.index), cursor)
    switch message {
    case .worked(let work, let sorted) where work.name == sortingName:
      isSorting = false
      if let sorted = sorted as? PeopleSorting.Answer, list.take(sorted),
        !stay(on: kept, before)
      {
        settle(on: nil)
      }
      followEnd()
      return arrangingFurther()
    case .worked(let work, let table) where work.name == tablingName:
      return (table as? Effect).map { [.effect($0)] } ?? []
    case .worked(let work, let passed) where work.name == filteringName:
      isFiltering = false
      if let passed = passed as? PeoplePassed, list.take(passed),
        !stay(on: kept, before)
      {
        settle(on: nil)
      }
      followEnd()
      return arrangingFurther()
    case .stopped(let work) where work.name == filteringName && isFiltering:
      (isFiltering, wantsEnd) = (false, false)
      // What is in sight is of the filter before; the heading must not tell another.
      table.removeFilters()
      list.filter(by: PeopleFilter())
      settle(on: kept)
    case .stopped(let work) where work.name == sortingName && isSorting:
      (isSorting, wantsEnd) = (false, false)
      table.sort = []
      list.sort(by: PeopleOrder(table))
      settle(on: kept)
    case .printed(let place):
      let path = place.isWritten ? place.path : nil
      return [.tell(Notice(context.words.people.exported(place), path: path))]
    default: break
    }
    return []
  }

  private mutating func take(_ file: PersonFile?, _ context: Context) -> [Wish] {
    switch mode {
    case .viewing(var view):
      guard let file else { return gone(view.file?.person.name, context) }
      view.file = file.person.id == view.person ? file : view.file
      mode = .viewing(view)
    case .consents(var pane):
      guard let file else { return gone(pane.file?.person.name, context) }
      let wishes = pane.take(file, list.entry(of: pane.person), in: chapter, context)
      mode = .consents(pane)
      return wishes
    default: break
    }
    return []
  }

  /// Back to the table, as whoever was shown is gone; nobody is named where they were several, or are
  /// not known any more.
  mutating func gone(_ name: PersonName?, _ context: Context) -> [Wish] {
    mode = .browsing
    return [.tell(context.formGone(.card(side, of: name)))]
  }
}
