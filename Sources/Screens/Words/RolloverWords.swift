import Mentoring

/// The words of a programme that goes on into another year.
public struct RolloverWords: Sendable {
  /// From which year into which, and how many lines of the roadmap change.
  let heading: @Sendable (_ from: SchoolYear, _ to: SchoolYear, _ changes: Int) -> String
  /// A text of a place, for a line of the list.
  let part: @Sendable (RolloverChange.Part) -> String
  /// What is said behind a change that is more than a year.
  let reason: @Sendable (RolloverChange.Reason) -> String
  /// A mark that is taken away.
  let reopened: @Sendable (_ mark: String) -> String
  /// What a year after this one counts from, where terms moved off days on which nobody works.
  let moved: String
  /// So many lines to be looked at, which follow.
  let doubts: @Sendable (Int) -> String
  /// Why words are in doubt.
  let doubt: @Sendable (_ words: String, RolloverDoubt.Reason) -> String
  /// There is no roadmap.
  let noRoadmap: String
  /// Who goes along.
  let people: @Sendable (_ mentees: Int, _ mentors: Int) -> String
  /// Who has finished and may become a mentor, and who does.
  let finished, risen: @Sendable (_ names: String) -> String
  /// By which option of the command line they do.
  let byFlag: @Sendable (_ option: String) -> String
  /// Whose consent is asked anew, and whose paper is to be looked at.
  let workToAsk, dataToCheck: @Sendable (_ names: String) -> String
  /// The pairs of the year before, and whether they are kept apart from now on.
  let pairs: @Sendable (_ count: Int, _ areBanned: Bool) -> String
  /// By which option of the command line they are.
  let apartByFlag: @Sendable (_ option: String) -> String
  /// The order on the coordinator, which stays behind.
  let coordinatorOrder: @Sendable (_ number: String) -> String
  /// What stays behind.
  let left: @Sendable (_ orders: Int, _ sheets: Int) -> String
  /// Whether to save it, with the letters that answer.
  public let question: @Sendable (_ path: String, _ yes: Character, _ no: Character) -> String
  /// Nothing was saved, as nobody agreed, or as it was only tried.
  public let notSaved, tried: String
  /// The new programme; its path and the word that opens it.
  public let saved: @Sendable (_ path: String, _ word: String) -> String
}

extension RolloverWords {
  /// A change: where, which text, as it was and as it will be; `place` is the name of the place.
  func line(of change: RolloverChange, at place: String) -> String {
    let head = "\(place), \(part(change.part)): "
    if change.reason == .reopened { return head + reopened(change.before) }
    return head + "\(Self.short(change.before).inQuotes) → \(Self.short(change.after).inQuotes)"
      + reason(change.reason)
  }

  /// A doubt: where, which text, which words and why.
  func line(of doubt: RolloverDoubt, at place: String) -> String {
    "\(place), \(part(doubt.part)): \(self.doubt(doubt.words, doubt.reason))"
  }

  /// All of some names: each is somebody to be asked.
  func list(_ names: [PersonName]) -> String {
    names.map(\.short).joined(separator: ", ")
  }

  /// Both ends of a text that may be long: a year stands near either of them.
  private static func short(_ text: String) -> String {
    text.count > 160 ? "\(text.prefix(110)) … \(text.suffix(45))" : text
  }
}
