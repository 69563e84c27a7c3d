import Mentoring
import PlainText
import TerminalKit

/// The card of an organisation and its school year: alone, or with what a new programme needs.
struct OrganisationForm: Sendable {
  /// The programme as it was before; nothing for a new one.
  let start: Programme?
  private(set) var form: Form
  /// The change that is on its way to the file; the form waits for the answer.
  private(set) var sent: Change?

  /// Fills in `programme`, and adds `more` fields with their `values` below.
  init(
    _ programme: Programme?, more: [FormField] = [], values: [String: FormValue] = [:],
    _ context: Context
  ) {
    start = programme
    let old = programme?.organization
    let year = programme?.year ?? SchoolYear(preparedOn: context.today)
    let own: [String: FormValue] = [
      "short": .text(old?.shortName ?? ""), "full": .text(old?.fullName ?? ""),
      "kind": .choice(Organization.Kind.allCases.firstIndex(of: old?.kind ?? .kindergarten)),
      "place": .text(old?.place ?? ""), "title": .text(old?.headTitle ?? ""),
      "head": .text(old?.headName.full ?? ""), "year": .text(year.text),
    ]
    form = Form(
      Self.fields(context.words) + more, values: own.merging(values) { $1 },
      words: context.words.fields.form)
  }

  private static func fields(_ all: Words) -> [FormField] {
    let words = all.organisation
    let kinds = Organization.Kind.allCases.map { words.name(of: $0) }
    return [
      FormField(
        "short", words.shortName, .text(limit: 120), hint: words.shortNameHint, isRequired: true),
      FormField(
        "full", words.fullName, .text(limit: 400), hint: words.fullNameHint, isRequired: true),
      FormField("kind", words.kind, .choice(kinds), hint: words.kindHint),
      FormField("place", words.place, .text(limit: 80), hint: words.placeHint),
      FormField(
        "title", words.headTitle, .text(limit: 80), hint: words.headTitleHint,
        suggestions: words.headTitles),
      FormField(
        "head", words.headName, .text(limit: 120), hint: words.headNameHint,
        rule: .name(all.fields)),
      FormField(
        "year", words.year, .code(limit: 9), hint: words.yearHint, isRequired: true,
        rule: .schoolYear(words.badYear)),
    ]
  }

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context) {
    takeWords(of: OrganisationForm(start, context))
  }

  /// Takes over the words of another card.
  mutating func takeWords(of other: OrganisationForm) { form.takeWords(of: other.form) }

  mutating func handle(_ key: Key, _ context: Context) -> Outcome {
    form.width = FormSheet.width(in: context.size)
    return form.handle(key)
  }

  mutating func paste(_ text: String) -> Outcome { form.paste(text) }

  mutating func grasp(_ handle: String) -> Outcome { form.grasp(handle) }

  mutating func set(_ id: String, to value: FormValue) { form.set(id, to: value) }

  /// The form as its draft needs it.
  var openForm: OpenForm { OpenForm("card", of: nil, form, sent: sent) }

  /// Fills in what was typed before the program ended; tells whether the card is another by now.
  mutating func fill(typed draft: Draft) -> Bool { form.fill(typed: draft) }

  /// Whether something was typed that is neither kept nor on its way.
  var hasUnkept: Bool { form.isTouched && sent == nil }

  /// The edit that was typed, from now on on its way, or nothing; then the form says what is wrong.
  mutating func send(_ context: Context) -> Change? {
    guard sent == nil else { return nil }
    sent = programme(context).map { Change([.organisation(.save($0))], .saveProgramme) }
    return sent
  }

  /// Takes keys again, and shows why the card was not kept at the field where it is mended.
  mutating func show(_ refusal: Refusal, _ context: Context) {
    sent = nil
    guard case .rule(let rule) = refusal else { return }
    form.show(errors: Self.faults([rule], context))
  }

  /// Shows what is wrong, by the fields that mend it.
  mutating func show(errors: [String: String]) { form.show(errors: errors) }

  /// The programme that was typed, or nothing; then the form says what is wrong, `errors` besides.
  mutating func programme(_ context: Context, besides errors: [String: String] = [:])
    -> Programme?
  {
    let isRight = form.check(besides: errors)
    guard let year = SchoolYear(typed: text("year")) else { return nil }
    let typed = Programme(
      organization: organization, year: year, isDemo: start?.isDemo ?? false)
    let faults = Self.faults(OrganisationRules.obstacles(typed), context)
    guard isRight, faults.isEmpty else {
      if isRight { form.show(errors: faults) }
      return nil
    }
    return typed
  }

  /// What the rules have against the card, by the fields that mend it.
  private static func faults(_ rules: [BrokenRule], _ context: Context) -> [String: String] {
    let faults = rules.map { rule in
      switch rule {
      case .empty(.organizationName): ("full", context.words.fields.form.missing)
      case .empty(.organizationShortName): ("short", context.words.fields.form.missing)
      default: ("short", context.words.sentence(rule))
      }
    }
    return Dictionary(faults, uniquingKeysWith: { first, _ in first })
  }

  private var organization: Organization {
    Organization(
      fullName: text("full"), shortName: text("short"),
      kind: Organization.Kind.allCases[form.choice("kind") ?? 0], place: text("place"),
      headTitle: text("title"), headName: PersonName(text("head")))
  }

  private func text(_ id: String) -> String { Sanitized(form.text(id)).text }
}
