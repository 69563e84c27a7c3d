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

  /// The question before another roadmap takes the place of the one that there is, with what of it
  /// goes.
  static func question(whether new: Roadmap, replaces old: Roadmap, _ context: Context) -> Dialog {
    let words = context.words.roadmap
    let kept = new.keeping(marksOf: old)
    return Dialog(
      title: words.replaceQuestion,
      text: [words.understood(new.stages.count, new.actions.count)]
        + [kept.told(context.words.review), words.replaces(context.keyNames)],
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

extension KeptRoadmap {
  /// Whether something that a person has written of an action has no place in the new roadmap.
  var losesSomething: Bool { !lostMarks.isEmpty || !lostNotes.isEmpty }

  /// How many marks go over, and which marks and notes do not; empty where there are none.
  func told(_ words: RoadmapReviewWords) -> String {
    func numbers(_ actions: [PlacedAction]) -> [String] { actions.map(\.place.number) }
    return [
      keptMarks > 0 ? words.keptMarks(keptMarks) : "",
      lostMarks.isEmpty ? "" : words.lostMarks(numbers(lostMarks)),
      lostNotes.isEmpty ? "" : words.lostNotes(numbers(lostNotes)),
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
