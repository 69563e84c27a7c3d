import Mentoring
import TerminalKit

/// The consents of one person: a list, a form, a question.
struct ConsentsPane: Sendable {
  /// What has the keys.
  enum Mode: Sendable {
    case list
    case typing(ConsentForm)
    case removing(Consent.ID, Dialog)
  }

  let person: Person.ID
  var mode = Mode.list

  /// Whether a question has the keys.
  var isAsking: Bool { if case .removing = mode { true } else { false } }

  var cursor = ListCursor()
  private(set) var file: PersonFile?

  init(_ person: Person.ID) { self.person = person }

  /// The consents; none before they are loaded.
  var consents: [Consent] { file?.consents ?? [] }

  /// The consent with the focus.
  var focused: Consent? { consents.indices.contains(cursor.index) ? consents[cursor.index] : nil }

  /// Whether the next file shows what was added here.
  private var showsAdded = false

  /// Takes the file of the person; another's is left.
  ///
  /// `entry` is the row of the person in the base, where it is known.
  mutating func take(
    _ file: PersonFile, _ entry: PeopleEntry?, in chapter: Chapter, _ context: Context
  ) -> [Wish] {
    guard file.person.id == person else { return [] }
    let (before, kept) = (self.file, focused?.id)
    let added = file.consents.firstIndex { consent in !consents.contains { $0.id == consent.id } }
    self.file = file
    let shown = showsAdded ? added : nil
    showsAdded = false
    let place = before == nil ? nil : shown ?? consents.firstIndex { $0.id == kept }
    cursor.move(to: place ?? cursor.index, count: consents.count)
    return before.map { renew(after: $0, entry, in: chapter, context) } ?? []
  }

  /// What was asked for was done or refused.
  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) {
    if case .success = result { showsAdded = true }
    guard case .typing(var form) = mode, form.sent == change else { return }
    switch result {
    case .success: mode = .list
    case .failure(let refusal):
      form.show(refusal, context)
      mode = .typing(form)
    }
  }

  /// Opens the form for a new consent.
  mutating func add(_ context: Context) {
    guard let file else { return }
    mode = .typing(ConsentForm(of: file.person, having: file.consents, context))
  }

  /// Opens the form for the day of withdrawal; `entry` is the row of the person in the base, where
  /// it is known: with whom they are paired, and by which order.
  mutating func withdraw(_ entry: PeopleEntry?, _ context: Context) {
    guard let file, let focused else { return }
    mode = .typing(Self.withdrawal(of: focused, file, entry, context))
  }

  /// The form for the day of withdrawal, with what the withdrawal does.
  static func withdrawal(
    of consent: Consent, _ file: PersonFile, _ entry: PeopleEntry?, _ context: Context
  ) -> ConsentForm {
    let effects = ConsentEffects(
      consent: consent, papers: file.consents, partners: entry?.partners ?? [],
      order: entry?.signedOrder)
    return ConsentForm(
      withdrawing: consent, of: file.person, among: file.consents,
      effects: effects.sentences(context.words.people), context)
  }

  /// Opens the form of the record with the focus.
  mutating func mend(_ context: Context) {
    guard let file, let focused else { return }
    mode = .typing(ConsentForm(mending: focused, of: file.person, among: file.consents, context))
  }

  /// Asks whether a wrong record is to go.
  mutating func remove(_ context: Context) {
    guard let file, let focused, let id = focused.id else { return }
    mode = .removing(id, Self.question(whether: focused, of: file.person, isRemoved: context))
  }

  /// The question before a record is removed.
  static func question(
    whether consent: Consent, of person: Person, isRemoved context: Context
  ) -> Dialog {
    let words = context.words.people
    let question = words.removeConsentText(
      words.kindName(consent.kind), consent.date, person.name, context.keyNames)
    return Dialog(removing: words.removeConsentQuestion, [question], context)
  }
}

extension Dialog {
  /// A question before something is deleted; Enter keeps it.
  init(removing title: String, _ text: [String], _ context: Context) {
    self.init(title: title, text: text, buttons: context.deleteOrNot, focus: "no")
  }
}
