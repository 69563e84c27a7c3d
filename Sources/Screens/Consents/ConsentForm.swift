import Mentoring
import PlainText
import TerminalKit

/// The form for a consent on paper, or for the day of its withdrawal.
struct ConsentForm: Sendable {
  /// Whose consent.
  let person: Person
  /// The consent that is withdrawn; nothing for a new one.
  let withdrawn: Consent?
  private(set) var form: Form
  /// The change that is on its way to the file; the form waits for the answer.
  private(set) var sent: Change?
  private let kinds = Consent.Kind.allCases
  /// The consents of the person that are kept.
  private let papers: [Consent]

  /// A new consent: the first kind that is missing, signed today, by an adult themselves.
  init(of person: Person, having consents: [Consent], _ context: Context) {
    self.person = person
    withdrawn = nil
    papers = consents
    let words = context.words.people
    let age = person.age(on: context.today) ?? ConsentRules.adult
    let missing = kinds.firstIndex { !ConsentStanding(of: $0, in: consents).isGiven }
    form = Form(
      [
        FormField("kind", words.kind, .choice(kinds.map(words.kindName)), hint: words.kindHint),
        FormField(
          "date", words.signedOn, .date, hint: words.dateHint, placeholder: words.dateShape),
        FormField("signer", words.signer, .text(limit: 200), hint: words.signerHint(age)),
      ],
      values: [
        "kind": .choice(missing ?? 0), "date": .text(context.today.dotted),
        "signer": .text(age < ConsentRules.adult ? "" : person.name.full),
      ])
    form.width = context.size.width
    form.focus(on: "date")
  }

  /// The day on which a consent was withdrawn.
  init(
    withdrawing consent: Consent, of person: Person, among consents: [Consent], _ context: Context
  ) {
    self.person = person
    withdrawn = consent
    papers = consents
    let words = context.words.people
    form = Form(
      [
        FormField(
          "date", words.withdrawnOn, .date, hint: words.dateHint, placeholder: words.dateShape)
      ], values: ["date": .text(context.today.dotted)])
    form.width = context.size.width
  }

  mutating func handle(_ key: Key) -> Outcome {
    let field = form.focused
    let outcome = form.handle(key)
    if form.focused != field || outcome == .submitted { form.tidyDay(in: "date") }
    return outcome
  }

  mutating func paste(_ text: String) -> Outcome { form.paste(text) }

  func draw(in area: Rect, on grid: inout Grid) { form.draw(in: area, on: &grid) }

  /// The edit that was typed, from now on on its way, or nothing; then the form says what is wrong.
  mutating func send(_ context: Context) -> Change? {
    guard sent == nil else { return nil }
    sent = change(context)
    return sent
  }

  /// The change did not reach the file: the form goes on.
  mutating func goOn() { sent = nil }

  private mutating func change(_ context: Context) -> Change? {
    guard let id = person.id else { return nil }
    guard let date = CalendarDay(typed: form.text("date")) else {
      let words = context.words.people
      let name = withdrawn == nil ? words.consentDate : words.withdrawalDate
      form.show(errors: [
        "date": form.text("date").isEmpty ? words.noDate(name) : words.badDate(name)
      ])
      return nil
    }
    let consent = typed(of: id, date)
    do {
      try ConsentRules.check(consent, of: person, among: papers, today: context.today)
    } catch {
      show(error, context)
      return nil
    }
    form.show(errors: [:])
    return Change([.consents(.save(consent))], withdrawn == nil ? .saveConsent : .withdrawConsent)
  }

  private func typed(of person: Person.ID, _ date: CalendarDay) -> Consent {
    if var withdrawn {
      withdrawn.withdrawn = date
      return withdrawn
    }
    let signer = PersonName(Sanitized(form.text("signer")).text)
    return Consent(
      subject: person, kind: kinds[form.choice("kind") ?? 0], signer: signer, date: date)
  }

  /// Shows what is wrong, at the field where it is mended.
  mutating func show(_ rule: BrokenRule, _ context: Context) {
    let field =
      switch rule {
      case .empty(.signer), .adultSignsAlone, .minorNeedsRepresentative:
        withdrawn == nil ? "signer" : "date"
      default: "date"
      }
    form.show(errors: [field: context.words.sentence(rule)])
  }
}
