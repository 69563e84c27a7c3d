import Mentoring
import PlainText
import TerminalKit

/// The form for a consent on paper, or for the day of its withdrawal.
struct ConsentForm: PageForm {
  /// What the form is for.
  enum Purpose: Hashable, Sendable {
    /// A paper that is not kept yet.
    case adding
    /// A record that was kept with a mistake.
    case mending(Consent)
    /// The day on which a consent was withdrawn.
    case withdrawing(Consent)
  }

  /// Whose consent.
  let person: Person
  /// What the form is for.
  let purpose: Purpose
  var form: Form
  var sent: Change?
  static let leavesTab = true
  let kinds = Consent.Kind.allCases
  /// The consents of the person that are kept.
  let papers: [Consent]

  /// A new consent: the first kind that is missing, signed today, by an adult themselves.
  init(of person: Person, having consents: [Consent], _ context: Context) {
    self.person = person
    purpose = .adding
    papers = consents
    let age = person.age(on: context.today) ?? ConsentRules.adult
    let missing = kinds.firstIndex { !ConsentStanding(of: $0, in: consents).isGiven }
    form = Form(
      Self.fields(of: person, consents, context),
      values: [
        "kind": .choice(missing ?? 0), "date": .text(context.today.dotted),
        "signer": .text(age < ConsentRules.adult ? "" : person.name.full),
      ], words: context.formWords, width: Self.columns(in: context.size))
    form.focus(on: "date")
  }

  /// A consent that is kept: the kind, both days, who has signed.
  init(
    mending consent: Consent, of person: Person, among consents: [Consent], _ context: Context
  ) {
    self.person = person
    purpose = .mending(consent)
    papers = consents
    let words = context.words.people
    let withdrawn = FormField.day(
      "withdrawn", words.withdrawnOn, .past, hint: words.withdrawnHint,
      rule: .notAfter(context.today, context.words.fields.notYet), context)
    form = Form(
      Self.fields(of: person, consents, context) + [withdrawn],
      values: [
        "kind": .choice(kinds.firstIndex(of: consent.kind)), "date": .text(consent.date.dotted),
        "signer": .text(consent.signer.full), "withdrawn": .text(consent.withdrawn?.dotted ?? ""),
      ], words: context.formWords, width: Self.columns(in: context.size))
    form.focus(on: "date")
  }

  /// The day on which a consent was withdrawn, after `effects`: what the withdrawal does.
  init(
    withdrawing consent: Consent, of person: Person, among consents: [Consent],
    effects: [String] = [], _ context: Context
  ) {
    self.person = person
    purpose = .withdrawing(consent)
    papers = consents
    let words = context.words.people
    let day = FormField.day(
      "date", words.withdrawnOn, .past, hint: words.dateHint, isRequired: true,
      rule: .notAfter(context.today, context.words.fields.notYet), context)
    form = Form(
      [day] + effects.map { .note($0) },
      values: ["date": .text((consent.withdrawn ?? context.today).dotted)],
      words: context.formWords, width: Self.columns(in: context.size))
  }

  /// What a consent is to and when it was signed, whoever signs it.
  static func kindAndDay(_ context: Context) -> [FormField] {
    let words = context.words.people
    return [
      FormField(
        "kind", words.kind, .choice(Consent.Kind.allCases.map(words.kindName)),
        hint: words.kindHint),
      .day(
        "date", words.signedOn, .past, hint: words.dateHint, isRequired: true,
        rule: .notAfter(context.today, context.words.fields.notYet), context),
    ]
  }

  private static func fields(of person: Person, _ consents: [Consent], _ context: Context)
    -> [FormField]
  {
    let words = context.words.people
    let age = person.age(on: context.today) ?? ConsentRules.adult
    let own = age < ConsentRules.ownSignature ? [] : [person.name.full]
    var signers: [String] = []
    for name in consents.reversed().map(\.signer.full) + own where !signers.contains(name) {
      signers.append(name)
    }
    return kindAndDay(context) + [
      FormField(
        "signer", words.signer, .text(limit: 200), hint: words.signerHint(age), isRequired: true,
        rule: .name(context.words.fields), suggestions: signers)
    ]
  }

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context) {
    let same =
      switch purpose {
      case .adding: ConsentForm(of: person, having: papers, context)
      case .mending(let consent): ConsentForm(mending: consent, of: person, among: papers, context)
      case .withdrawing(let consent):
        ConsentForm(withdrawing: consent, of: person, among: papers, context)
      }
    form.takeWords(of: same.form)
  }

  static func columns(in size: Size) -> Int { size.width }

  var kind: String {
    switch purpose {
    case .adding: "consent"
    case .mending: "mending"
    case .withdrawing: "withdrawing"
    }
  }

  var subject: Int64? {
    switch purpose {
    case .adding: person.id?.number
    case .mending(let consent), .withdrawing(let consent): consent.id?.number
    }
  }

  var more: [String: String] { person.id.map { ["person": "\($0.number)"] } ?? [:] }
}

extension ConsentForm {
  mutating func change(_ context: Context) -> Change? {
    guard let id = person.id, form.check(), let date = form.day("date") else { return nil }
    let consent = typed(of: id, date)
    do {
      try ConsentRules.check(consent, of: person, among: papers, today: context.today)
    } catch {
      show(error, context)
      return nil
    }
    return Change([.consents(.save(consent))], title(of: consent))
  }

  private func title(of consent: Consent) -> StepTitle {
    switch purpose {
    case .withdrawing: .withdrawConsent
    case .mending(let before) where before.withdrawn == nil && consent.withdrawn != nil:
      .withdrawConsent
    case .mending, .adding: .saveConsent
    }
  }

  private func typed(of subject: Person.ID, _ date: CalendarDay) -> Consent {
    if case .withdrawing(var consent) = purpose {
      consent.withdrawn = date
      return consent
    }
    var consent = Consent(
      subject: subject, kind: kinds[form.choice("kind") ?? 0],
      signer: PersonName(Sanitized(form.text("signer")).text), date: date)
    if case .mending(let before) = purpose {
      consent.id = before.id
      consent.withdrawn = form.day("withdrawn")
    }
    return consent
  }

  mutating func show(_ rule: BrokenRule, _ context: Context) {
    form.show(errors: [field(of: rule): context.words.sentence(rule)])
  }

  private func field(of rule: BrokenRule) -> String {
    switch (purpose, rule) {
    case (.withdrawing, _): "date"
    case (_, .empty(.signer)), (_, .adultSignsAlone), (_, .minorNeedsRepresentative): "signer"
    case (.mending, .withdrawnBeforeGiven), (.mending, .inTheFuture(.withdrawalDate, _)):
      "withdrawn"
    default: "date"
    }
  }
}
