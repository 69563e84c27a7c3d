import Mentoring

/// The words of the chapter «Доска».
struct BoardWords: Sendable {
  /// There is nobody yet: what to do.
  let empty: String
  /// How the board stands: mentees served of all, total and worst points.
  let counts: @Sendable (_ served: Int, _ all: Int, _ total: Int, _ worst: Int?) -> String
  /// What the best means.
  let aim: String
  /// The headings of the columns.
  let mentees, request, points, mentors, places: String
  /// The headings of the parts.
  let section: @Sendable (BoardSection.Kind, Int) -> String
  /// Why there is no pair, and what helps.
  let reason: @Sendable (Board.Unpaired.Reason) -> String
  let cureOf: @Sendable (Board.Unpaired.Reason) -> String
  let obstacle: @Sendable (Obstacle) -> String
  let reminder: @Sendable (Reminder) -> String
  let standing: @Sendable (Board.Standing) -> String
  let freePlaces: @Sendable (Int) -> String
  /// Two names.
  let pair: @Sendable (_ mentee: String, _ mentor: String) -> String
  /// The points with the parts that gave or took some: «17 = запрос 8 + форма 3».
  let sum: @Sendable (PairScore) -> String
  /// One part with what was compared.
  let part: @Sendable (PairScore.Part, HandbookContents) -> String
  /// The comparison of mentors.
  let mentorsFor: @Sendable (String) -> String
  let stands: String
  let price: @Sendable (_ servedLoss: Int, _ loss: Int) -> String
  let move: @Sendable (_ mentee: String, _ mentor: String?) -> String
  /// Taking a pair apart.
  let dissolveQuestion: String
  let dissolveText: @Sendable (_ mentee: String, _ mentor: String) -> String
  /// Why something is not possible now.
  let choosePair, chooseMentee, isAccepted, notAccepted, isFrozen, nothingToAccept: String
  /// Actions.
  let accept, acceptAll, pin, ban, compare, cure, dissolve, order, down, up, pinThis,
    back: ActionWords
}
