import Mentoring
import TerminalKit

/// The words of the chapter «Карта».
struct RoadmapWords: Sendable {
  /// The heading of the list.
  let heading: String
  /// The months from January on, in three letters.
  let months: [String]
  /// The same where nothing but ASCII can be drawn.
  let monthsInASCII: [String]
  /// The counts of actions in a sentence: all, done, late.
  let counts: @Sendable (_ all: Int, _ done: Int, _ late: Int) -> String
  /// What a filter left.
  let found: @Sendable (_ query: String, _ count: Int) -> String
  let nothingFound: String
  /// There is no roadmap: what to do.
  let empty: @Sendable (KeyNames) -> String
  /// A measure without a name.
  let untitledMeasure: String
  /// A state in a narrow column, and in a sentence with the proof.
  let shortState: @Sendable (ActionState) -> String
  let state: @Sendable (ActionState, RoadmapAction.Done?) -> String
  let termsAndResponsibles: @Sendable (_ terms: String, _ responsibles: [String]) -> String
  let ofMeasure: @Sendable (String) -> String
  /// The form of an action.
  let text, terms, doneOn, document: String
  let termsHint: @Sendable (_ inherited: String) -> String
  let doneHint, documentHint: String
  /// The measure of the action, and who answers for it.
  let measure, measureHint, responsibles, responsiblesHint, ownResponsiblesHint: String
  /// The file of a roadmap.
  let file, fileHint: String
  let replaceQuestion: String
  let understood: @Sendable (_ stages: Int, _ actions: Int) -> String
  let replaces: @Sendable (KeyNames) -> String
  /// What was read from a file, before it is taken.
  let reviewHeading, readStages, noDoubts, doubtsCure: String
  let doubts: @Sendable (Int) -> String
  let sourceLine: @Sendable (Int) -> String
  let stage: @Sendable (_ number: Int, _ title: String, _ actions: Int) -> String
  /// The terms are those of another school year, and what to do about it.
  let otherYear: @Sendable (_ roadmap: SchoolYear, _ programme: SchoolYear) -> String
  let otherYearInReview: String
  let otherYearOnMap: @Sendable (KeyNames) -> String
  /// What is late or due, and how much more of it there is than is shown.
  let pressing: String
  let more: @Sendable (Int) -> String
  /// Mistakes.
  let documentNeedsDay: String
  /// An action is to be chosen; whether the line with the focus must be unfolded for it.
  let chooseAction: @Sendable (_ isFolded: Bool) -> String
  /// A term that cannot be, and one in words that no calendar knows.
  let badTerm, backwardsTerm, wordyTerm: @Sendable (String) -> String
  /// Actions.
  let markDone, edit, fold, find, goToPressing, load, builtIn, unfold, collapse, down, up, clear,
    keepFound, save, cancel, read, take, view, unfoldAll, collapseAll: ActionWords
}
