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
    case removing(Int64, Dialog)
    case viewing(PersonView)
    case consents(ConsentsPane)
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
  private(set) var isLoaded = false
  private(set) var namesakes: [Side: Namesakes] = [:]
  private var closed: [Person.ID: Int] = [:]
  private var wanted: Wanted?
  /// Whether the next load shows whom undo or redo brought back.
  private var follows = false

  init(_ side: Side) { self.side = side }

  var queries: [Query] {
    [side == .mentee ? .mentees : .mentors, side == .mentee ? .mentors : .mentees, .surveys]
      + (openPerson.map { [.person($0)] } ?? [])
  }

  /// The person whose whole file the present mode shows.
  private var openPerson: Person.ID? {
    switch mode {
    case .viewing(let view): view.person
    case .consents(let pane): pane.person
    case .browsing, .finding, .editing, .removing: nil
    }
  }

  var bookmark: Int64? {
    if case .row(let id)? = wanted { return id }
    return focused?.id
  }

  mutating func restore(_ bookmark: Int64) { want(.row(bookmark)) }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    follows = false
    switch (aim, side) {
    case (.mentee(let id), .mentee): browse(to: .row(id.number))
    case (.mentor(let id), .mentor): browse(to: .row(id.number))
    case (.consents(let person), _):
      browse(to: .person(person))
      return showConsents(of: person)
    case (.new, _): mode = .editing(PersonForm(adding: side, context))
    default: break
    }
    return []
  }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    switch (answer, side) {
    case (.mentees(let rows), .mentee): return take(rows.compactMap { PeopleEntry($0) }, context)
    case (.mentors(let rows), .mentor): return take(rows.compactMap { PeopleEntry($0) }, context)
    case (.mentees(let rows), .mentor):
      namesakes[.mentee] = Namesakes(rows.map(\.card.person))
    case (.mentors(let rows), .mentee):
      namesakes[.mentor] = Namesakes(rows.map(\.card.person))
    case (.surveys(let rows), _): take(rows, context)
    case (.person(let file), _): return take(file, context)
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
      follows = true
    }
    switch (mode, result) {
    case (.editing(let form), .success(let receipt)) where form.sent == change:
      browse(to: receipt.people.first.map { .person($0) })
    case (.editing(var form), .failure(let refusal)) where form.sent == change:
      form.show(refusal, context)
      mode = .editing(form)
    case (.consents(var pane), _):
      pane.finish(change, result, context)
      mode = .consents(pane)
    default: break
    }
    return []
  }
}

extension PeoplePage {
  private var chapter: Chapter { side == .mentee ? .mentees : .mentors }

  /// The row with the focus.
  var focused: PeopleEntry? { list[cursor.index] }

  /// Whom the actions are about: the person whose whole card is open, in the rows in sight or not,
  /// else the row with the focus.
  var subject: PeopleEntry? {
    guard case .viewing(let view) = mode else { return focused }
    return list.entry(of: view.person)
  }

  /// How many items of the questionnaire «до» a person has closed, and how many there are.
  func survey(of person: Person, _ context: Context) -> (closed: Int, all: Int)? {
    guard let all = context.handbook.questionnaire(for: side, .before)?.items.count, all > 0 else {
      return nil
    }
    return (person.id.flatMap { closed[$0] } ?? 0, all)
  }

  /// Somebody of that name who is on the other side or on this one.
  func namesake(_ form: PersonForm) -> Namesake? {
    guard form.isNew, form.takenPerson == nil else { return nil }
    if let here = namesakes[side]?[form.name] { return Namesake(person: here, side: side) }
    let other: Side = side == .mentee ? .mentor : .mentee
    return namesakes[other]?[form.name].map { Namesake(person: $0, side: other) }
  }

  /// Goes to a row, in sight or not, as soon as it is there.
  mutating func want(_ wanted: Wanted?) {
    self.wanted = wanted
    guard isLoaded, let wanted, let id = number(of: wanted) else { return }
    self.wanted = nil
    if list.place(of: id) == nil { clearQuery() }
    settle(on: id)
  }

  private func number(of wanted: Wanted) -> Int64? {
    switch wanted {
    case .row(let id): list.all.contains { $0.id == id } ? id : nil
    case .person(let person): list.entry(of: person)?.id
    }
  }

  /// Back to the table, with the focus on a row where one is named.
  mutating func browse(to wanted: Wanted? = nil) {
    mode = .browsing
    if let wanted { want(wanted) }
  }

  /// Shows everybody again, with the focus on the same row.
  mutating func clearQuery() {
    let kept = focused?.id
    query = TextField(limit: Self.queryLimit)
    list.find("")
    settle(on: kept)
  }

  /// Filters by what was typed, with the focus on the same row where it is still in sight.
  mutating func filter() {
    let kept = focused?.id
    list.find(query.text)
    settle(on: kept)
  }

  /// Puts the focus on a row, or keeps it within the rows in sight.
  mutating func settle(on id: Int64?) {
    let place = id.flatMap { list.place(of: $0) } ?? cursor.index
    cursor.move(to: place, count: list.shown.count)
  }

  private mutating func take(_ entries: [PeopleEntry], _ context: Context) -> [Wish] {
    let kept = focused?.id
    let known = Set(list.all.map(\.id))
    let back = follows ? entries.first { !known.contains($0.id) } : nil
    follows = false
    list.take(entries)
    namesakes[side] = Namesakes(entries.map(\.person))
    isLoaded = true
    settle(on: kept)
    want(wanted ?? back.map { .row($0.id) })
    wanted = nil
    guard case .viewing = mode, subject == nil else { return [] }
    return gone(context)
  }

  private mutating func take(_ rows: [SurveyRow], _ context: Context) {
    guard let questionnaire = context.handbook.questionnaire(for: side, .before) else { return }
    closed = [:]
    for row in rows {
      let sheet = row.sheets.first { $0.questionnaire == questionnaire.code }
      guard let id = row.person.id, let sheet else { continue }
      closed[id] = questionnaire.items.count - questionnaire.open(after: sheet.answers).count
    }
  }

  private mutating func take(_ file: PersonFile?, _ context: Context) -> [Wish] {
    switch mode {
    case .viewing(var view):
      guard let file else { return gone(context) }
      view.file = file.person.id == view.person ? file : view.file
      mode = .viewing(view)
    case .consents(var pane):
      guard let file else { return gone(context) }
      pane.take(file)
      mode = .consents(pane)
    default: break
    }
    return []
  }

  private mutating func gone(_ context: Context) -> [Wish] {
    mode = .browsing
    return [.tell(Notice(context.words.sentence(BrokenRule.gone(.person)), .obstacle))]
  }
}
