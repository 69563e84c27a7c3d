import Mentoring
import TerminalKit

/// The words of the timeline in the chapter «Карта»: its scales, what lines wait for, marks, filters.
struct TimelineWords: Sendable {
  /// The scales by their names.
  let zoom: @Sendable (RoadmapZoom) -> String
  /// The quarters of a year in short.
  let quarters: [String]
  /// What the keys do that show an earlier time or a later one.
  let pan: String
  /// The months are out of sight; the key that brings them back.
  let hidden: @Sendable (KeyNames) -> String
  /// The headings of the columns.
  let responsible, terms, state: String
  /// How far a fact is: so many of so many, and that another action comes first.
  let part: @Sendable (_ done: Int, _ all: Int, _ isLate: Bool) -> String
  let waits: @Sendable (_ number: String, _ more: Int) -> String
  /// How a fact stands, in a sentence, with the key that goes to the work.
  let standing: @Sendable (FactStanding, _ key: String) -> String
  /// What the data say of an action that was closed by hand before they said that it is done, as a
  /// sentence and beside the day of doing.
  let overruled: @Sendable (FactStanding, _ day: CalendarDay) -> String
  let dataSay: @Sendable (FactStanding) -> String
  /// An action was closed without a document, and with no word of who has closed it.
  let unproven: String
  /// It was marked as done before the programme could have begun.
  let doneEarly: @Sendable (_ day: CalendarDay, SchoolYear) -> String
  /// What the mouse makes of the terms of an action, before it lets them go.
  let moving: @Sendable (_ terms: String, _ months: Int) -> String
  /// By how many days an action slips against its terms when the roadmap was taken over.
  let slip: @Sendable (_ days: Int, _ before: String) -> String
  let shortSlip: @Sendable (_ days: Int) -> String
  /// What an action waits for, and what waits for it.
  let waitsFor, isNeededBy: @Sendable (String) -> String
  /// What an action leaves, what is noted of it, who closed it, what the linter finds.
  let result, notes, closedBy, finding: @Sendable (String) -> String
  /// The heading of the form that marks actions with these numbers as done.
  let markedAtOnce: @Sendable (_ numbers: [String]) -> String
  /// How many are marked, how many findings there are.
  let marked, findings: @Sendable (Int) -> String
  /// The filter: its heading, its fields, what is chosen.
  let filterHeading, filterWho, filterState, filterStage, filterMonth, any, onlyMonth: String
  let filterStateName: @Sendable (RoadmapFilter.State) -> String
  let shown: @Sendable (Int) -> String
  let inStage: @Sendable (Int) -> String
  let nothingPasses: String
  /// Fields of the forms.
  let resultField, resultHint, notesField, notesHint, byField, byHint, title, titleHint: String
  let stageHeading, measureHeading, roadmapHeading: String
  /// Terms that were moved.
  let shifted: @Sendable (_ actions: Int, _ months: Int) -> String
  /// The heading over the signs of the help, and what each means.
  let signs: String
  let sign: @Sendable (TimelineSign) -> String
  /// Why something is not possible.
  let noScaleAbove, noScaleBelow, noChart, noTerms, noWork, markFirst: String
  /// Actions.
  let zoomIn, zoomOut, earlier, later, toToday, shiftBack, shiftOn, mark, markAll, unmark, filter,
    term, responsibles, note, go, findingsPanel: ActionWords
}
