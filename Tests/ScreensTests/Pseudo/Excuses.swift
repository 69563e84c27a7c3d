import Mentoring

@testable import Screens

/// The texts that may be cut with «…», each with the reason.
///
/// A label is at most ``widestLabel`` columns wide before it grows; what is longer is a sentence or
/// a hint in one line, which stands whole elsewhere or names a key that shows it.
struct Excuses {
  static let widestLabel = 32

  private let beginnings: [String]

  init(_ words: Words) {
    let people = words.people
    let standings: [ConsentStanding] = [
      .missing, .given(Samples.today), .withdrawn(Samples.today),
    ]
    let states: [ActionState] = [
      .done(Samples.today), .late(days: 5), .due(until: Samples.today),
      .planned(from: Samples.today), .undated,
    ]
    let scale = Samples.questionnaire(.mentee).items
    let all: [[String]] = [
      // Cells of narrow columns: the whole stands below the table, of the row with the focus.
      standings.map { people.shortStanding($0) }, states.map { words.roadmap.shortState($0) },
      [words.timeline.part(2, 4, true), words.timeline.waits("3.1.1", 0)],
      [(0, 4), (2, 4), (4, 4)].map { words.surveys.state($0.0, $0.1) },
      Side.allCases.map { words.surveys.side($0) },
      standings.map { words.orders.reason($0) }, [words.orders.noConsent, words.orders.papers],
      // The steps of the history: the whole stands below, of the step with the focus.
      [.createProgramme, .saveMentor, .acceptPair, .addMentor, .addMentee, .importRoadmap]
        .map { words.steps.title($0) },
      // The record of an order beside its paper: the whole stands in the form (F4) and in the paper.
      [
        words.orders.keepsControl, words.orders.termOf(Samples.today, Samples.today),
        words.orders.termOf(nil, Samples.today), words.orders.awaitsSignature,
      ],
      // What another mentor would cost, in a column beside the names; told below.
      [words.board.othersMove(1), words.board.othersMove(2)],
      // The wording of a questionnaire, which is the handbook's.
      scale.map { words.surveys.keys($0, "Д", "Н") },
      scale.map { words.surveys.shortKeys($0, "Д", "Н") },
      // Their parts are grown already, so that they are longer by far more than two fifths.
      [words.surveys.counts(2, 5, "")], [words.history.undoOf(""), words.history.redoOf("")],
    ]
    beginnings = all.joined().map { Self.beginning(of: String($0.dropFirst())) }
  }

  /// Whether a text that is cut like this may be.
  func excuse(_ cut: String) -> Bool {
    let beginning = Self.beginning(of: cut)
    return beginnings.contains { $0.hasPrefix(beginning) || beginning.hasPrefix($0) }
  }

  /// As much of a text as tells it from others.
  private static func beginning(of text: String) -> String {
    String(text.drop { $0 == Growth.opening }.prefix { !$0.isNumber }.prefix(10))
  }
}
