import Mentoring
import TerminalKit

extension RoadmapShapeWords {
  static let english = RoadmapShapeWords(
    closing: "Closed",
    closingHint: "by itself: the programme’s data say so; “by hand yet”: it has no such data yet",
    byHand: "by hand", fact: { englishFacts[$0.text] ?? $0.text },
    byItself: { "by itself, once \($0)" }, byHandYet: { "by hand yet: \($0)" },
    unknownFact: { "by hand: unknown fact \($0.text)" },
    awaited: "Waits for", awaitedHint: "numbers with commas between, such as 1.1.1, 2.1.3",
    noSuchAction: { "There is no action “\($0)”: write numbers as the roadmap shows them" },
    newAction: { "New action \($0)" }, newMeasure: { "New measure \($0)" },
    newStage: { "New stage \($0)" },
    removeAction: { "Remove action \($0)?" }, removeMeasure: { "Remove measure \($0)?" },
    removeStage: { "Remove stage \($0)?" }, goes: goesInEnglish,
    inherited: { terms, responsibles in
      "It had none of its own, taken from the measure: "
        + [
          terms.isEmpty ? "" : "term – \(terms)",
          responsibles.isEmpty ? "" : "responsible – \(responsibles)",
        ].filter { !$0.isEmpty }.joined(separator: "; ")
    },
    noMeasure: { "This stage has no measures: \($0["roadmap.addMeasure"]) adds one" },
    isFirst: "It is the first line already", isLast: "It is the last line already",
    lastStage: "It is the only stage: a roadmap has one at least",
    narrowed: "Not all lines are shown: show all of them first (Esc)",
    addAction: ActionWords(
      "Action", "Add an action after this line", also: "new create item insert"),
    addMeasure: ActionWords(
      "Measure", "Add a measure after this line", also: "new create insert"),
    addStage: ActionWords("Stage", "Add a stage after this one", also: "new create insert"),
    moveUp: ActionWords("Line up", "Move the line of the roadmap up", also: "order"),
    moveDown: ActionWords("Line down", "Move the line of the roadmap down", also: "order"),
    remove: ActionWords(
      "Remove", "Remove the action, the measure or the stage", also: "delete"))

  private static func goesInEnglish(_ title: String, _ loss: RoadmapLoss, _ keys: KeyNames)
    -> String
  {
    let parts = [
      loss.measures > 0 ? Plural.english(loss.measures, "measure", "measures") : "",
      loss.actions > 0 ? Plural.english(loss.actions, "action", "actions") : "",
      loss.marks > 0
        ? Plural.english(loss.marks, "mark of completion", "marks of completion") : "",
    ].filter { !$0.isEmpty }
    let with = parts.isEmpty ? "" : " With it go: \(parts.joined(separator: ", "))."
    let waiting = loss.waiting.prefix(5).joined(separator: ", ")
    let free = waiting.isEmpty ? "" : " No longer waiting for it: \(waiting)."
    return "“\(title)” goes from the roadmap, and the numbers move up.\(with)\(free) "
      + "\(keys.undo) brings it back."
  }
}
