import Mentoring
import PlainText
import TerminalKit

/// The form for a new programme: the card of its organisation, its roadmap and its file.
struct NewProgrammeForm: Sendable {
  private var card: OrganisationForm
  /// The built-in roadmaps, in the order of the choice.
  private let templates: [RoadmapTemplate]

  init(_ context: Context) {
    let words = context.words.start
    templates = context.handbook.builtInRoadmaps
    card = OrganisationForm(
      nil,
      more: [
        FormField(
          "roadmap", words.roadmap,
          .choice(templates.map(words.builtInRoadmap) + [words.roadmapFromFile]),
          hint: words.roadmapHint),
        FormField("source", words.roadmapFile, .text(limit: 1_000), hint: words.roadmapFileHint),
        FormField("file", words.file, .text(limit: 1_000), hint: words.fileHint),
      ], values: ["roadmap": .choice(0)], context)
  }

  var form: Form { card.form }

  /// Fills in what was typed before the program ended.
  mutating func fill(typed draft: Draft) { _ = card.form.fill(typed: draft) }

  /// The file that the roadmap is read from; nothing for the built-in one.
  var source: String? { form.choice("roadmap") == templates.count ? text("source") : nil }

  /// The built-in roadmap that is chosen; nothing where it is to be read from a file.
  var template: RoadmapTemplate? {
    form.choice("roadmap").flatMap { templates.indices.contains($0) ? templates[$0] : nil }
  }

  /// Takes over the words of the present language.
  mutating func translate(_ context: Context) {
    card.form.takeWords(of: NewProgrammeForm(context).form)
  }

  mutating func handle(_ key: Key, _ context: Context) -> Outcome {
    noticing { $0.handle(key, context) }
  }

  mutating func paste(_ text: String, _ context: Context) -> Outcome {
    noticing { $0.paste(text, context) }
  }

  mutating func grasp(_ handle: String, _ context: Context) { card.grasp(handle, context) }

  /// A path that is typed chooses the roadmap from a file.
  private mutating func noticing(_ change: (inout OrganisationForm) -> Outcome) -> Outcome {
    let outcome = change(&card)
    if outcome == .edited, form.focused == "source", !text("source").isEmpty {
      card.form.set("roadmap", to: .choice(templates.count))
    }
    return outcome
  }

  /// The programme that was typed, or nothing; then the form says what is wrong.
  mutating func programme(_ context: Context) -> Programme? {
    let isMissing = source?.isEmpty == true
    let missing = context.words.fields.form.missing
    return card.programme(context, besides: isMissing ? ["source": missing] : [:])
  }

  /// Shows why no roadmap came of its file.
  mutating func show(_ failure: Failure, _ context: Context) {
    card.form.show(errors: ["source": context.words.sentence(failure)])
  }

  /// Where the file is to be made; nothing where a name is to be found for it.
  var path: String? { text("file").isEmpty ? nil : text("file") }

  private func text(_ id: String) -> String { Sanitized(form.text(id)).text }
}
