import TerminalKit

extension RoadmapPage {
  mutating func translate(_ context: Context) {
    switch mode {
    case .editing(var form):
      guard let roadmap = outline?.roadmap else { return }
      form.translate(roadmap, context)
      mode = .editing(form)
    case .choosingFile(var form):
      form.takeWords(of: Self.fileForm(context))
      mode = .choosingFile(form)
    case .browsing, .finding, .reading, .reviewing, .asking: break
    }
  }

  /// The form for the file of a roadmap.
  static func fileForm(_ context: Context) -> Form {
    let words = context.words.roadmap
    let path = FormField(
      "path", words.file, .text(limit: 1_000), hint: words.fileHint, isRequired: true)
    return Form([path], words: context.words.fields.form)
  }
}
