import Mentoring
import PlainText
import TerminalKit

/// The card of an organisation and its school year: alone, or with what a new programme needs.
struct OrganisationForm: PageForm {
  /// The programme as it was before; nothing for a new one.
  let start: Programme?
  var form: Form
  var sent: Change?

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
      "coordinator": .text(programme?.coordinator.name.full ?? ""),
      "orderNumber": .text(programme?.coordinator.orderNumber ?? ""),
      "orderDate": .text(programme?.coordinator.orderDate?.dotted ?? ""),
    ]
    form = Form(
      Self.fields(context, isNew: programme == nil) + more, values: own.merging(values) { $1 },
      words: context.formWords, width: Self.columns(in: context.size))
  }

  private static func fields(_ context: Context, isNew: Bool) -> [FormField] {
    let all = context.words
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
    ] + (isNew ? [] : coordinatorFields(context)) + [
      FormField(
        "year", words.year, .code(limit: 9), hint: words.yearHint, isRequired: true,
        rule: .schoolYear(words.badYear))
    ]
  }

  /// Who coordinates, and by which order; a new programme may do without.
  private static func coordinatorFields(_ context: Context) -> [FormField] {
    let words = context.words.organisation
    return [
      FormField(
        "coordinator", words.coordinator, .text(limit: 120), hint: words.coordinatorHint,
        rule: .name(context.words.fields)),
      FormField(
        "orderNumber", words.coordinatorOrder, .text(limit: 50),
        hint: words.coordinatorOrderHint),
      .day(
        "orderDate", words.coordinatorDate, .coming, hint: words.coordinatorDateHint, context),
    ]
  }

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context) {
    form.takeWords(of: OrganisationForm(start, context).form)
  }

  var kind: String { "card" }

  mutating func change(_ context: Context) -> Change? {
    programme(context).map { Change([.organisation(.save($0))], .saveProgramme) }
  }

  mutating func show(_ rule: BrokenRule, _ context: Context) {
    form.show(errors: Self.faults([rule], context))
  }

  /// The programme that was typed, or nothing; then the form says what is wrong, `errors` besides.
  mutating func programme(_ context: Context, besides errors: [String: String] = [:])
    -> Programme?
  {
    let isRight = form.check(besides: errors)
    guard let year = SchoolYear(typed: text("year")) else { return nil }
    let typed = Programme(
      organization: organization, year: year, isDemo: start?.isDemo ?? false,
      coordinator: start == nil ? Coordinator() : coordinator)
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

  private var coordinator: Coordinator {
    Coordinator(
      name: PersonName(text("coordinator")), orderNumber: text("orderNumber"),
      orderDate: form.day("orderDate"))
  }

  private func text(_ id: String) -> String { Sanitized(form.text(id)).text }
}
