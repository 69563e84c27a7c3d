import Mentoring
import TerminalKit

extension PeoplePage {
  static let allActions =
    browsing + tabling + finding + editing + viewing + seeking + ConsentsPane.actions
  static let modes =
    [
      browsing + tabling, finding + (browsing + tabling).filter { $0.keys.first?.typed == nil },
      editing, viewing, seeking,
    ] + ConsentsPane.modes
  private static let seeking = PageAction<Self>.finding("people.view")

  var actions: [PageAction<Self>] {
    switch mode {
    case .browsing: Self.whileBrowsing
    case .finding: Self.whileFinding
    case .editing(let form): form.form.isOpen ? [] : form.isNew ? Self.editing : Self.mending
    case .consenting(let form): form.form.isOpen ? [] : Self.saving
    case .viewing(let view):
      view.reading.isFinding ? Self.seeking : Self.viewing
    case .consents(let pane): pane.actions
    case .removing: []
    }
  }

  private static let whileBrowsing = browsing + tabling
  private static let whileFinding =
    finding + whileBrowsing.filter { $0.keys.first?.typed == nil }

  private static let needsRow: @Sendable (Self, Context) -> String? = { page, context in
    guard !page.hasSubject else { return nil }
    let words = context.words.people
    return page.list.count == 0 ? words.empty(page.side, context.keyNames) : words.nothingFound
  }

  private static func survey(_ id: String) -> PageAction<Self> {
    PageAction(
      id, [.character("a")], { $0.people.enterSurvey }, unless: needsRow,
      run: { page, _ in page.subject?.person.id.map { [.go(.surveys, .sheet($0))] } ?? [] })
  }

  private static func board(_ id: String) -> PageAction<Self> {
    PageAction(
      id, [.character("b")], { $0.people.goToBoard }, unless: needsRow,
      run: { page, _ in page.subject.map { [.go(.board, page.aim(at: $0))] } ?? [] })
  }

  private static func history(_ id: String) -> PageAction<Self> {
    PageAction(
      id, [.character("h")], { $0.people.history }, unless: needsRow,
      run: { page, _ in
        guard let person = page.subject?.person, let number = person.id else { return [] }
        return [.go(.history, .record(number, person.name, from: page.chapter))]
      })
  }

  private static let browsing: [PageAction<Self>] = [
    PageAction("people.add", [.function(6), .character("n")], { $0.people.add }) { page, context in
      page.add(context)
    },
    PageAction(
      "people.edit", [.function(4), .character("e")], { $0.people.edit },
      unless: needsRow, run: { page, context in page.edit(context) }),
    PageAction(
      "people.consents", [.character("c")], { $0.people.consents },
      unless: needsRow,
      run: { page, _ in page.subject?.person.id.map { page.showConsents(of: $0) } ?? [] }),
    PageAction(
      "people.remove", [.function(8), .character("d"), .delete], { $0.people.remove },
      unless: needsRow,
      run: { page, context in page.askToRemove(context) }),
    PageAction("people.find", [.function(7), .character("f")], { $0.people.find }) { page, _ in
      page.mode = .finding
      return []
    },
    PageAction(
      "people.view", [.function(3), .character("v"), .enter], { $0.people.view },
      unless: needsRow, run: { page, _ in page.view() }),
    survey("people.survey"), board("people.board"), history("people.history"),
    PageAction("people.sort", [.character("s")], { $0.people.sort }) { page, _ in page.sort() },
    PageAction("people.down", [.down, .character("j")], { $0.people.down }, isInBar: false) {
      page, context in page.move(.down, context)
    },
    PageAction("people.up", [.up, .character("k")], { $0.people.up }, isInBar: false) {
      page, context in page.move(.up, context)
    },
    PageAction("people.clear", [.escape], { $0.people.clear }, isInBar: false) { page, _ in
      page.clearQuery()
      return []
    },
  ]

  private static let finding = [
    PageAction<Self>("people.keepFound", [.enter], { $0.people.keepFound }) { page, _ in
      page.mode = .browsing
      return []
    },
    PageAction<Self>("people.endFinding", [.escape], { $0.people.clear }) { page, _ in
      page.mode = .browsing
      page.clearQuery()
      return []
    },
  ]

  private static let saving = [
    PageAction<Self>("people.save", [.function(2)], { $0.people.save }) { page, context in
      page.save(context)
    },
    PageAction<Self>("people.nextField", [.tab], { $0.people.nextField }) { page, context in
      page.goToNextField(context)
    },
    PageAction<Self>(
      "people.cancel", [.escape], { $0.people.cancel }, discardsTyping: true
    ) { page, _ in
      page.mode = .browsing
      return []
    },
  ]

  private static let editing = saving + [take(isInBar: true)]
  private static let mending = saving + [take(isInBar: false)]

  /// Only a new card may be about somebody of the other side; that of a card that is there is told
  /// to who asks.
  private static func take(isInBar: Bool) -> PageAction<Self> {
    PageAction(
      "people.take", [.function(5)], { $0.people.take }, isInBar: isInBar,
      unless: { page, context in page.obstacleToTaking(context) },
      run: { page, context in page.takeNamesake(context) })
  }

  private static let viewing =
    [
      PageAction<Self>(
        "people.closeView", [.escape, .function(3), .character("v"), .enter],
        { $0.people.cancel }
      ) { page, _ in
        if !page.stopSeeking() { page.mode = .browsing }
        return []
      },
      PageAction<Self>(
        "people.editViewed", [.function(4), .character("e")], { $0.people.edit },
        unless: needsRow, run: { page, context in page.edit(context) }),
      PageAction<Self>(
        "people.consentsViewed", [.character("c")], { $0.people.consents },
        unless: needsRow,
        run: { page, _ in page.subject?.person.id.map { page.showConsents(of: $0) } ?? [] }),
      survey("people.surveyViewed"), board("people.boardViewed"),
      history("people.historyViewed"),
    ] + PageAction.reading("people.view")
}

extension PeoplePage {
  private mutating func edit(_ context: Context) -> [Wish] {
    guard let subject else { return [] }
    let typed = PeopleTyped(in: list.rows)
    mode = .editing(PersonForm(subject, on: side, offering: typed, context))
    return []
  }

  private mutating func view() -> [Wish] {
    guard let person = focused?.person.id else { return [] }
    mode = .viewing(PersonView(person))
    return [.load(.person(person))]
  }

  private func aim(at entry: PeopleEntry) -> Aim {
    switch side {
    case .mentee: .mentee(Mentee.ID(entry.id))
    case .mentor: .mentor(Mentor.ID(entry.id))
    }
  }

  /// Shows the consents of somebody.
  mutating func showConsents(of person: Person.ID) -> [Wish] {
    mode = .consents(ConsentsPane(person))
    return [.load(.person(person))]
  }

  /// Asks for the card to be kept, or lets the form say what is wrong.
  mutating func save(_ context: Context) -> [Wish] {
    switch mode {
    case .editing(let form): return save(form, context)
    case .consenting(var form):
      let change = form.send(context)
      mode = .consenting(form)
      return change.map { [.effect(.perform($0))] } ?? []
    case .browsing, .finding, .removing, .viewing, .consents: return []
    }
  }

  private mutating func save(_ form: PersonForm, _ context: Context) -> [Wish] {
    var form = form
    if form.isNew, form.takenPerson == nil, form.hasNoBirthDate, let namesake {
      let words = context.words.people
      let key = Self.keyName("people.take", context)
      form.refuse(name: words.sentence(of: namesake, on: side, key: key))
      mode = .editing(form)
      return []
    }
    let change = form.send(context)
    mode = .editing(form)
    return change.map { [.effect(.perform($0))] } ?? []
  }

  private mutating func goToNextField(_ context: Context) -> [Wish] {
    // → completes; Tab always goes on, as the key bar says.
    switch mode {
    case .editing(var form):
      form.form.goToNextField()
      mode = .editing(form)
    case .consenting(var form):
      form.form.goToNextField()
      mode = .consenting(form)
    case .browsing, .finding, .removing, .viewing, .consents: break
    }
    return []
  }

  /// Opens the form for somebody new.
  mutating func add(_ context: Context) -> [Wish] {
    let typed = PeopleTyped(in: list.rows)
    mode = .editing(PersonForm(adding: side, offering: typed, context))
    return []
  }

  /// Why nobody can be taken from the other side, or nothing.
  private func obstacleToTaking(_ context: Context) -> String? {
    guard case .editing(let form) = mode, form.isNew else {
      return context.words.people.takenForNew
    }
    return form.takenPerson == nil ? nil : context.words.people.taken
  }

  /// Takes the person who was chosen on the other side.
  mutating func take(_ person: Person) -> [Wish] {
    guard case .editing(var form) = mode else { return [] }
    form.take(person)
    mode = .editing(form)
    return []
  }

  /// Takes the person from the other side, or goes to the card on this one; what was typed besides
  /// the name goes along.
  private mutating func takeNamesake(_ context: Context) -> [Wish] {
    guard case .editing(var form) = mode else { return [] }
    guard let namesake else { return [.push(TakeSheet(side, finding: form.name))] }
    guard namesake.sides.contains(side) else {
      form.take(namesake.person)
      mode = .editing(form)
      return []
    }
    browse(to: namesake.person.id.map { .person($0) })
    guard let focused, focused.person.id == namesake.person.id else { return [] }
    let typed = PeopleTyped(in: list.rows)
    var card = PersonForm(focused, on: side, offering: typed, context)
    card.carry(over: form, context)
    mode = .editing(card)
    return []
  }
}

extension PeopleWords {
  /// That somebody of the typed name is there already, and what the key does about it.
  func sentence(of namesake: Namesake, on side: Side, key: String) -> String {
    if namesake.sides.contains(side) { return isHere(namesake.person.name, side, key) }
    return isThere(namesake.person.name, namesake.sides.first ?? side, key)
  }
}
