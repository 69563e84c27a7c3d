import Mentoring
import PlainText
import TerminalKit

/// The form for a new programme: what is typed, and the programme that comes of it.
struct NewProgrammeForm: Sendable {
  private(set) var form: Form

  init(_ context: Context) {
    let words = context.words.start
    let year = SchoolYear(preparedOn: context.today)
    form = Form(
      [
        FormField("short", words.shortName, .text(limit: 120), hint: words.shortNameHint),
        FormField("full", words.fullName, .text(limit: 400), hint: words.fullNameHint),
        FormField(
          "kind", words.kind, .choice(Organization.Kind.allCases.map { words.name(of: $0) })),
        FormField("place", words.place, .text(limit: 80), hint: words.placeHint),
        FormField("title", words.headTitle, .text(limit: 80), hint: words.headTitleHint),
        FormField("head", words.headName, .text(limit: 120), hint: words.headNameHint),
        FormField("year", words.year, .text(limit: 9), hint: words.yearHint),
        FormField(
          "roadmap", words.roadmap, .choice([words.roadmapBuiltIn, words.roadmapFromFile])),
        FormField("source", words.roadmapFile, .text(limit: 1_000), hint: words.roadmapFileHint),
        FormField("file", words.file, .text(limit: 1_000), hint: words.fileHint),
      ],
      values: [
        "kind": .choice(Organization.Kind.allCases.firstIndex(of: .kindergarten)),
        "year": .text(year.text), "roadmap": .choice(0),
      ])
    form.width = context.size.width
  }

  mutating func handle(_ key: Key) -> Outcome { form.handle(key) }

  mutating func paste(_ text: String) -> Outcome { form.paste(text) }

  func draw(in area: Rect, on grid: inout Grid) { form.draw(in: area, on: &grid) }

  /// The programme that was typed, or nothing; then the form says what is wrong.
  mutating func programme(_ context: Context) -> NewProgramme? {
    let words = context.words.start
    var errors: [String: String] = [:]
    for id in ["full", "short", "place", "title", "head"] where text(id).isEmpty {
      errors[id] = words.missing
    }
    let fromFile = form.choice("roadmap") == 1 || !text("source").isEmpty
    if fromFile, text("source").isEmpty { errors["source"] = words.missing }
    let year = SchoolYear(typed: text("year"))
    if year == nil { errors["year"] = words.badYear }
    form.show(errors: errors)
    guard errors.isEmpty, let year else { return nil }
    return NewProgramme(
      path: text("file").isEmpty ? nil : text("file"),
      programme: Programme(organization: organization, year: year),
      roadmap: fromFile ? .file(path: text("source")) : .builtIn)
  }

  private var organization: Organization {
    Organization(
      fullName: text("full"), shortName: text("short"),
      kind: Organization.Kind.allCases[form.choice("kind") ?? 0], place: text("place"),
      headTitle: text("title"), headName: PersonName(text("head")))
  }

  private func text(_ id: String) -> String { Sanitized(form.text(id)).text }
}

extension StartWords {
  /// The name of a kind of organisation.
  func name(of kind: Organization.Kind) -> String {
    switch kind {
    case .school: school
    case .kindergarten: kindergarten
    case .additional: additional
    case .vocational: vocational
    }
  }
}
