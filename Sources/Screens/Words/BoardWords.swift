import Mentoring

/// The words of the chapter «Доска».
struct BoardWords: Sendable {
  /// There is nobody yet: what to do.
  let empty: @Sendable (KeyNames) -> String
  /// How the board stands; with every word where there is room.
  let counts: @Sendable (BoardCounts, _ isWide: Bool) -> String
  /// What the best means.
  let aim: String
  /// The board is being made.
  let solving: String
  /// It was broken off, and which key makes it.
  let brokenOff: @Sendable (_ key: String) -> String
  /// Why nothing is to be made.
  let isSolved: String
  /// The headings of the columns.
  let mentees, request, points, mentors, taken: String
  /// The headings of the parts.
  let section: @Sendable (BoardSection.Kind, Int) -> String
  /// What is out of sight; nothing where all is in sight.
  let hidden: @Sendable (BoardHidden) -> String
  let hiddenMentors: @Sendable (_ above: Int, _ below: Int) -> String
  /// Why there is no pair, and what helps.
  let reason: @Sendable (Board.Unpaired.Reason) -> String
  let cureOf: @Sendable (Board.Unpaired.Reason) -> String
  let obstacle: @Sendable (Obstacle) -> String
  let reminder: @Sendable (Reminder) -> String
  /// How firmly a pair stands, with the number of the order that holds it, where it is known.
  let standing: @Sendable (Board.Standing, _ number: String?) -> String
  /// Who the mentor was before the last change.
  let before: @Sendable (_ mentor: String?) -> String
  let unheldPin: @Sendable (_ mentor: String, _ reasons: String) -> String
  let cureConsent: String
  let freePlaces: @Sendable (Int) -> String
  /// What Enter does on a mentor with places left.
  let cureOfFree: @Sendable (_ isPossible: Bool) -> String
  /// What is known of the two people.
  let years: @Sendable (Int) -> String
  let consent: @Sendable (ConsentStanding) -> String
  let ask, offer: @Sendable (String) -> String
  let places: @Sendable (_ used: Int, _ capacity: Int) -> String
  let with, otherPairs: @Sendable ([String]) -> String
  /// Two names.
  let pair: @Sendable (_ mentee: String, _ mentor: String) -> String
  /// The points of a pair and the most that there can be.
  let score: @Sendable (_ points: Int, _ most: Int) -> String
  /// What is compared, and what was found.
  let criterion: @Sendable (PairScore.Criterion) -> String
  let grounds: @Sendable (PairScore.Part, HandbookContents) -> String
  /// What could not be compared.
  let noData: @Sendable ([PairScore.Criterion]) -> String
  /// The comparison of mentors.
  let mentorsFor: @Sendable (_ mentee: String, _ isDecided: Bool) -> String
  let stands: String
  let rivals: String
  let whyNot: @Sendable (_ mentor: String, _ points: Int, _ difference: Int?) -> String
  let difference: @Sendable (Int) -> String
  let price: @Sendable (_ servedLoss: Int, _ loss: Int) -> String
  let othersMove: @Sendable (Int) -> String
  let move: @Sendable (_ mentee: String, _ mentor: String?) -> String
  /// What a change has done to the group: its name, the moves, the sums.
  let outcome: @Sendable (BoardOutcome.Cause) -> String
  let movedOthers: @Sendable (_ count: Int, _ afterOwn: Bool) -> String
  let othersStay: String
  let servedSpan, totalSpan: @Sendable (BoardOutcome.Span) -> String
  let canUndo: @Sendable (KeyNames) -> String
  /// Taking a pair apart.
  let dissolveQuestion: String
  let dissolveText: @Sendable (_ mentee: String, _ mentor: String, KeyNames) -> String
  /// Why something is not possible now.
  let choosePair, chooseMentee: String
  let isAccepted, notAccepted, nothingToAccept: @Sendable (KeyNames) -> String
  /// The number of the order that holds the pair, where it is known.
  let isFrozen: @Sendable (_ number: String?, KeyNames) -> String
  /// Actions.
  let accept, acceptAll, pin, ban, compare, solve, cure, dissolve, order, down, up, pinThis,
    back, view: ActionWords
}
