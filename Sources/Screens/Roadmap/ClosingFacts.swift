import Mentoring
import TerminalKit

/// What may close an action, as a choice shows it: closed by hand first, then the facts that the
/// programme's data can say, then those of which it has no data yet.
struct ClosingFacts: Sendable {
  private let codes: [FactCode?]

  /// All that there are, and the one that an action names already, known or not.
  init(besides own: FactCode?) {
    let known = FactCode.known
    let strange = own.flatMap { known.contains($0) ? nil : $0 }
    codes =
      [nil] + known.filter(\.isJudged) + known.filter { !$0.isJudged }
      + (strange.map { [$0] } ?? [])
  }

  /// The place of a fact among the labels.
  func place(of code: FactCode?) -> Int? { codes.firstIndex(of: code) }

  /// The fact at a place; nothing for an action that is closed by hand.
  func code(at place: Int) -> FactCode? { codes.indices.contains(place) ? codes[place] : nil }

  /// The fact that is chosen in a form; nothing for an action that is closed by hand.
  func code(in form: Form) -> FactCode? { form.choice("fact").flatMap { code(at: $0) } }

  /// What the choice shows, in order.
  func labels(_ words: RoadmapShapeWords) -> [String] {
    codes.map { code in
      guard let code else { return words.byHand }
      guard FactCode.known.contains(code) else { return words.unknownFact(code) }
      return code.isJudged
        ? words.byItself(words.fact(code)) : words.byHandYet(words.fact(code))
    }
  }
}
