import Mentoring
import TerminalKit

extension RoadmapPage {
  mutating func translate(_ context: Context) {
    switch mode {
    case .editing(var form):
      form.translate(context)
      mode = .editing(form)
    case .choosingFile(var form):
      form.takeWords(of: Self.fileForm(context))
      mode = .choosingFile(form)
    case .asking(let question):
      guard let renewed = outline.flatMap({ question.renewed(over: $0, context) }) else { return }
      mode = .asking(renewed)
    case .reviewing(var review):
      review.translate(context)
      mode = .reviewing(review)
    case .browsing, .finding, .reading, .checking: break
    }
  }

  /// The question before another roadmap takes the place of the one that there is.
  static func question(whether new: Roadmap, replaces old: Roadmap, _ context: Context) -> Dialog {
    let words = context.words.roadmap
    let done = old.actions.count { $0.action.done != nil }
    return Dialog(
      title: words.replaceQuestion,
      text: [
        words.understood(new.stages.count, new.actions.count),
        words.replaces(done, context.keyNames),
      ],
      buttons: context.yesNo, focus: "no")
  }

  /// The form for the file of a roadmap.
  static func fileForm(_ context: Context) -> Form {
    let words = context.words.roadmap
    let path = FormField(
      "path", words.file, .text(limit: 1_000), hint: words.fileHint, isRequired: true)
    return Form([path], words: context.formWords)
  }
}
