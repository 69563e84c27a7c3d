import Mentoring
import TerminalKit

/// The form for the consent of one kind that all who are marked have signed on one day, themselves.
struct PeopleConsentForm: PageForm {
  /// Those who are marked, as the base has them now.
  private(set) var entries: [PeopleEntry] = []
  /// The cards of those who are marked.
  private(set) var more: [String: String] = [:]
  /// How many sign what stands in the form: of many that takes too long for every picture.
  private(set) var signing = 0
  private let kinds = Consent.Kind.allCases
  var form: Form
  var sent: Change?
  let kind = "consents"
  static let leavesTab = true

  init(_ entries: [PeopleEntry], _ context: Context) {
    form = Form(
      ConsentForm.kindAndDay(context),
      values: ["kind": .choice(0), "date": .text(context.today.dotted)],
      words: context.formWords, width: Self.columns(in: context.size))
    form.focus(on: "date")
    take(entries, context)
  }

  /// From now on the form is for these.
  mutating func take(_ entries: [PeopleEntry], _ context: Context) {
    self.entries = entries
    more = [Self.cards: entries.map { "\($0.id)" }.joined(separator: " ")]
    count(context)
  }

  static func columns(in size: Size) -> Int { size.width }

  /// Another kind or another day may be for others.
  mutating func following(_ context: Context, _ change: (inout Form) -> Outcome) -> Outcome {
    let before = (form.choice("kind"), form.day("date"))
    let outcome = change(&form)
    if before != (form.choice("kind"), form.day("date")) { count(context) }
    return outcome
  }

  mutating func fill(typed draft: Draft, _ context: Context) -> Bool {
    defer { count(context) }
    return form.fill(typed: draft)
  }

  private mutating func count(_ context: Context) {
    signing = consents(on: form.day("date") ?? context.today, context).count
  }

  private static let cards = "cards"

  /// The cards that were marked when a draft was kept.
  static func cards(of draft: Draft) -> [Int64] {
    (draft.more(cards) ?? "").split(separator: " ").compactMap { Int64($0) }
  }

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context) {
    form.takeWords(of: Form(ConsentForm.kindAndDay(context), words: context.formWords))
  }

  mutating func change(_ context: Context) -> Change? {
    guard form.check(), let date = form.day("date") else { return nil }
    let consents = consents(on: date, context)
    guard !consents.isEmpty else {
      form.show(errors: ["date": context.words.people.nobodySigns])
      return nil
    }
    return Change(
      consents.map { .consents(.save($0)) }, consents.count > 1 ? .saveConsents : .saveConsent)
  }

  mutating func show(_ rule: BrokenRule, _ context: Context) {
    form.show(errors: ["date": context.words.sentence(rule)])
  }

  /// The consents that are missing and that their people may sign themselves.
  private func consents(on date: CalendarDay, _ context: Context) -> [Consent] {
    let kind = kinds[form.choice("kind") ?? 0]
    return entries.compactMap { entry in
      guard let id = entry.person.id, !has(kind, entry) else { return nil }
      let consent = Consent(subject: id, kind: kind, signer: entry.person.name, date: date)
      do throws(BrokenRule) {
        try ConsentRules.check(consent, of: entry.person, today: context.today)
        return consent
      } catch {
        return nil
      }
    }
  }

  private func has(_ kind: Consent.Kind, _ entry: PeopleEntry) -> Bool {
    switch kind {
    case .processing: entry.consent.isGiven
    case .mentoringWork: entry.workConsent.isGiven
    case .distribution: false
    }
  }

  /// Draws the heading, for how many the consent will be, and the fields.
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.people
    let (head, rest) = area.split(atLine: 1)
    grid.write(words.consentOfAllHeading, in: head.inset(columns: 1), role: .title)
    let sentence = words.signing(signing, entries.count)
    let place = rest.split(atLine: min(2, rest.height / 3)).head.inset(columns: 1)
    let used = Paragraph(sentence, role: .muted).draw(in: place, on: &grid)
    let gap = rest.height > 10 ? 1 : 0
    form.draw(in: rest.split(atLine: used + gap).tail, on: &grid)
  }
}
