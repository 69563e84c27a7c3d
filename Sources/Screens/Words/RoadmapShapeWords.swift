import Mentoring
import TerminalKit

/// The words for what closes an action of the roadmap and what it waits for, and for lines that are
/// added, moved and removed.
struct RoadmapShapeWords: Sendable {
  /// The field of what closes an action, and that it is closed by hand.
  let closing, closingHint, byHand: String
  /// When a fact has come about, as the end of a sentence.
  let fact: @Sendable (FactCode) -> String
  /// A fact that closes the action, and one of which the program has no data yet.
  let byItself, byHandYet: @Sendable (_ fact: String) -> String
  /// A fact that this version does not know.
  let unknownFact: @Sendable (FactCode) -> String
  /// The field of what an action waits for.
  let awaited, awaitedHint: String
  let noSuchAction: @Sendable (_ number: String) -> String
  /// The headings of forms for something new.
  let newAction, newMeasure: @Sendable (_ number: String) -> String
  let newStage: @Sendable (_ number: String) -> String
  /// The questions before a line goes, by its number and what it says.
  let removeAction, removeMeasure, removeStage: @Sendable (_ number: String) -> String
  /// What goes with it: measures, actions, marks of completion; and how it comes back.
  let goes: @Sendable (_ title: String, RoadmapLoss, KeyNames) -> String
  /// What an action that was put into another measure, and had none, takes over from it; either may
  /// be empty.
  let inherited: @Sendable (_ terms: String, _ responsibles: String) -> String
  /// Why something is not possible.
  let noMeasure: @Sendable (KeyNames) -> String
  let isFirst, isLast, lastStage, narrowed: String
  /// Actions.
  let addAction, addMeasure, addStage, moveUp, moveDown, remove: ActionWords
}

/// What goes with a line of the roadmap.
struct RoadmapLoss: Hashable, Sendable {
  /// How many measures stand below it.
  var measures = 0
  /// How many actions stand below it.
  var actions = 0
  /// How many marks of completion go, its own among them.
  var marks = 0
  /// The numbers of the actions elsewhere that will not wait any more.
  var waiting: [String] = []
}
