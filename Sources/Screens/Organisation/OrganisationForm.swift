import Mentoring
import PlainText
import TerminalKit

/// The card of an organisation and its school year: alone, or with what a new programme needs.
struct OrganisationForm: Sendable {
  /// The programme as it was before; nothing for a new one.
  let start: Programme?
  private(set) var form: Form

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
      Self.fields(context.words.organisation) + more, values: own.merging(values) { $1 })
  }

  private static func fields(_ words: OrganisationWords) -> [FormField] {
    let kinds = Organization.Kind.allCases.map { words.name(of: $0) }
    return [
      FormField("short", words.shortName, .text(limit: 120), hint: words.shortNameHint),
      FormField("full", words.fullName, .text(limit: 400), hint: words.fullNameHint),
      FormField("kind", words.kind, .choice(kinds), hint: words.kindHint),
      FormField("place", words.place, .text(limit: 80), hint: words.placeHint),
      FormField("title", words.headTitle, .text(limit: 80), hint: words.headTitleHint),
      FormField("head", words.headName, .text(limit: 120), hint: words.headNameHint),
      FormField("year", words.year, .code(limit: 9), hint: words.yearHint),
    ]
  }

  mutating func handle(_ key: Key) -> Outcome { form.handle(key) }

  mutating func paste(_ text: String) -> Outcome { form.paste(text) }

  mutating func set(_ id: String, to value: FormValue) { form.set(id, to: value) }

  /// The programme that was typed, or nothing; then the form says what is wrong, `errors` besides.
  mutating func programme(_ context: Context, besides errors: [String: String] = [:])
    -> Programme?
  {
    let words = context.words.organisation
    var errors = errors
    let year = SchoolYear(typed: text("year"))
    if year == nil { errors["year"] = words.badYear }
    let typed = Programme(
      organization: organization, year: year ?? SchoolYear(preparedOn: context.today),
      isDemo: start?.isDemo ?? false)
    do throws(BrokenRule) {
      try OrganisationRules.check(typed)
    } catch {
      let blank = ["short", "full"].filter { text($0).isEmpty }
      for id in blank { errors[id] = words.missing }
      if blank.isEmpty { errors["short"] = context.words.sentence(error) }
    }
    form.show(errors: errors)
    return errors.isEmpty ? typed : nil
  }

  private var organization: Organization {
    Organization(
      fullName: text("full"), shortName: text("short"),
      kind: Organization.Kind.allCases[form.choice("kind") ?? 0], place: text("place"),
      headTitle: text("title"), headName: PersonName(text("head")))
  }

  private func text(_ id: String) -> String { Sanitized(form.text(id)).text }
}
