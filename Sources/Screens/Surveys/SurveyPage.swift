import Mentoring
import PlainText
import TerminalKit

/// Survey entry: the queue of the sheets that are owed, and one sheet being keyed in.
struct SurveyPage: Page {
  /// What has the keys.
  enum Mode: Sendable {
    case queue
    case finding
    case entry(SheetEntry)
    case reading(SheetReading)
  }

  /// Somebody to go to as soon as they are loaded.
  private enum Wanted: Sendable {
    case row(Person.ID)
    case sheet(Person.ID)
    /// The sheet that was being keyed in, at its item, from 0.
    case entry(SheetKey, at: Int)
  }

  var mode = Mode.queue
  var queue = SurveyQueue()
  var book = AnswerBook()
  var cursor = ListCursor()
  var query = TextField()
  /// The border between the queue and the detail.
  var split = Split()
  /// The places where sheets were left, to go on there.
  var places: [SheetKey: Int] = [:]
  /// Words typed as an answer that the file does not hold yet.
  var drafts: [AnswerPlace: String] = [:]
  /// The digit that was typed, for the action that takes it.
  var digit: Int?
  private(set) var isLoaded = false
  /// How many people are so many that their sheets are let go with the page.
  static let mostKept = 20_000
  private var selected: SheetKey?
  private var wanted: Wanted?
  /// Whether the next load shows what undo or redo changed.
  private var follows = false
  /// What undo or redo changed, to be shown with the next queue.
  private var shownNext: AnswerPlace?
  /// The sheets in which something was written while a queue is being laid.
  var written: Set<SheetKey> = []

  let queries: [Query] = [.surveys]

  var bookmark: Int64? {
    switch wanted {
    case .row(let person): person.number
    case .entry(let sheet, _): sheet.person.number
    case .sheet, nil: (entry?.sheet ?? selected)?.person.number
    }
  }

  var arrangement: [String: String] {
    var arrangement: [String: String] = [:]
    if !query.isEmpty { arrangement["find"] = query.text }
    if cursor.top > 0 { arrangement["top"] = "\(cursor.top)" }
    if !split.text.isEmpty { arrangement[Division.name] = split.text }
    if let (sheet, place) = open {
      arrangement["sheet"] = sheet.text
      arrangement["item"] = "\(place)"
    }
    return arrangement
  }

  /// The sheet that is being keyed in, or will be as soon as it is loaded, and the place in it.
  private var open: (sheet: SheetKey, place: Int)? {
    if case .entry(let sheet, let place)? = wanted { return (sheet, place) }
    return entry.map { ($0.sheet, $0.focus) }
  }

  mutating func arrange(_ arrangement: [String: String]) {
    cursor = ListCursor(top: arrangement.place("top"))
    split = Split(arrangement[Division.name] ?? "")
    query = TextField(arrangement["find"] ?? "")
    let sheet = arrangement["sheet"].flatMap { SheetKey($0) }
    wanted = sheet.map { .entry($0, at: arrangement.place("item")) }
    lay()
  }

  mutating func restore(_ bookmark: Int64) {
    // Of the sheet that was open its person is known already.
    if case .entry = wanted { return }
    wanted = .row(Person.ID(bookmark))
  }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    book.forgetTrail()
    follows = false
    guard case .sheet(let person)? = aim else { return [] }
    wanted = .sheet(person)
    return isLoaded ? goToWanted() : []
  }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    if case .begun(.surveys(let people)) = answer { return begin(with: people, context) }
    guard case .surveys(let people) = answer else { return [] }
    let news = book.take(people.lazy.flatMap(\.sheets))
    shownNext = follows && book.isSettled ? news.places.first : nil
    let told = follows ? [] : overtaken(by: news, context)
    follows = false
    let laying = SurveyLaying(people, book, context)
    guard people.count > SurveyLaying.mostAtOnce else { return told + show(laying.queue, context) }
    written = []
    return told + [.effect(.work(Work("surveys.lay", .laying, laying)))]
  }

  /// Shows the first of a long queue until the rest of it is there, where nobody is looked for.
  private mutating func begin(with people: [SurveyRow], _ context: Context) -> [Wish] {
    guard !isLoaded, queue.total == 0, wanted == nil, query.isEmpty, case .queue = mode else {
      return []
    }
    book.take(people.lazy.flatMap(\.sheets))
    queue = SurveyLaying(people, book, context).queue
    lay()
    return []
  }

  var hasLetGo: Bool { !isLoaded }

  mutating func close(_ context: Context) -> [Wish] {
    switch mode {
    case .queue, .finding: break
    case .entry, .reading: return keepTyped(context)
    }
    guard queue.total > Self.mostKept || !isLoaded, book.isSettled else { return [] }
    wanted = wanted ?? bookmark.map { .row(Person.ID($0)) }
    (queue, book, isLoaded) = (SurveyQueue(), AnswerBook(), false)
    return [.effect(.cancel(Work.ID("surveys.lay")))]
  }

  mutating func receive(_ message: Message, _ context: Context) -> [Wish] {
    guard case .worked(_, let answer) = message, var queue = answer as? SurveyQueue else {
      return []
    }
    for sheet in written { queue.count(sheet, in: book) }
    return show(queue, context)
  }

  private mutating func show(_ queue: SurveyQueue, _ context: Context) -> [Wish] {
    isLoaded = true
    let wasOpen = entry != nil
    self.queue = queue
    written = []
    lay()
    if let place = shownNext { show(place) }
    shownNext = nil
    settle()
    let gone = context.words.sentence(BrokenRule.gone(.person))
    let told: [Wish] = wasOpen && entry == nil ? [.tell(Notice(gone, .obstacle))] : []
    let wishes = goToWanted()
    wanted = nil
    return told + wishes
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    switch result {
    case .success(let receipt) where receipt.title.chapter != .surveys:
      count(book.refuse(change) ?? [])
    case .success:
      let writes = book.confirm(change)
      if writes == nil, change == .undo || change == .redo { follows = true }
      for write in writes ?? [] { forgetDraft(of: write) }
      count(writes ?? [])
    case .failure: count(book.refuse(change) ?? [])
    }
    settle()
    return []
  }
}

extension SurveyPage {
  /// The sheet being keyed in.
  var entry: SheetEntry? {
    switch mode {
    case .entry(let entry): entry
    case .reading(let reading): reading.back
    case .queue, .finding: nil
    }
  }

  /// The row with the focus in the queue.
  var focused: SurveyQueue.Row? { queue[cursor.index] }

  /// Moves the focus in the queue.
  mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    let list = queueDivision(in: context.body).parts(split).first
    cursor.handle(key, count: queue.count, height: max(1, Table.rows(in: list.height)))
    selected = focused?.sheet
    return []
  }

  /// Puts the focus of the queue on a sheet, where it is in sight.
  mutating func select(_ sheet: SheetKey) {
    guard let index = queue.index(of: sheet) else { return }
    cursor.move(to: index, count: queue.count)
    selected = sheet
  }

  /// Lays the queue anew and keeps the focus on its sheet.
  mutating func lay() {
    queue.lay(matching: query.isEmpty ? nil : SearchQuery(query.text))
    cursor.move(by: 0, count: queue.count)
    if let selected { select(selected) }
    selected = focused?.sheet
  }

  /// Shows everybody again.
  mutating func clearQuery() {
    query = TextField()
    lay()
  }

  /// Counts the sheets anew in which something was written.
  mutating func count(_ writes: [AnswerBook.Write]) {
    guard !writes.isEmpty else { return }
    for sheet in Set(writes.map(\.place.sheet)) {
      queue.count(sheet, in: book)
      written.insert(sheet)
    }
    lay()
  }

  /// Goes where somebody asked to be, as far as they are loaded.
  private mutating func goToWanted() -> [Wish] {
    switch wanted {
    case .row(let person):
      if let sheet = queue.sheet(of: person) { select(sheet) }
      return []
    case .sheet(let person):
      guard let sheet = queue.sheet(of: person) else { return [] }
      wanted = nil
      clearQuery()
      return begin(sheet)
    case .entry(let sheet, let place):
      guard queue.row(sheet) != nil else {
        if let sheet = queue.sheet(of: sheet.person) { select(sheet) }
        return []
      }
      wanted = nil
      return resume(sheet, at: place)
    case nil: return []
    }
  }

  private mutating func forgetDraft(of write: AnswerBook.Write) {
    guard let draft = drafts[write.place] else { return }
    if write.after == Self.answer(inWords: draft) { drafts[write.place] = nil }
  }
}
