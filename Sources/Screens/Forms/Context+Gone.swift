import Mentoring

/// A record that somebody else has removed while it was open.
enum GoneRecord: Hashable, Sendable {
  /// The card of somebody, whose name is known where it was read before.
  case card(Side, of: PersonName?)
  /// A consent of somebody.
  case consent(of: PersonName?)
  /// The draft of an order, by its number.
  case order(number: String)
  /// An action of the roadmap.
  case action
  /// The roadmap, a stage or a measure of it.
  case part(BrokenRule.Field)

  /// What a step that removed it alone tells as its subject; nothing where nobody knows.
  fileprivate var subject: String? {
    switch self {
    case .card(_, let name), .consent(let name): name?.short
    case .order(let number): number
    case .action, .part: ""
    }
  }

  /// That it is gone.
  var rule: BrokenRule {
    switch self {
    case .card: .gone(.person)
    case .consent: .gone(.consent)
    case .order: .gone(.order)
    case .action: .gone(.action)
    case .part(let field): .gone(field)
    }
  }
}

/// What is said of such a record.
extension Context {
  /// Whether undo brings back this one; also no where what was removed last may be another.
  private func bringsBack(_ record: GoneRecord) -> Bool {
    guard let undo = overview?.undo else { return false }
    guard undo.title.removes(record) else { return false }
    switch record {
    // They are told by their numbers, which others have by now.
    case .action, .part: return true
    case .card, .consent, .order: return undo.subject == record.subject
    }
  }

  /// That what was typed into a form about it stays, and how the record comes back.
  func recordGone(_ record: GoneRecord) -> Notice {
    Notice(words.drafts.recordGone(bringsBack(record) ? keyNames : nil), .obstacle)
  }

  /// That a form about it has closed, into which nothing was typed.
  func formGone(_ record: GoneRecord) -> Notice {
    Notice(
      bringsBack(record)
        ? words.drafts.removedElsewhere(keyNames) : words.sentence(record.rule), .obstacle)
  }
}

extension StepTitle {
  /// Whether such a record may be gone after it that was there before.
  fileprivate func removes(_ record: GoneRecord) -> Bool {
    switch (self, record) {
    case (.removeMentee, .card(.mentee, _)), (.removeMentor, .card(.mentor, _)),
      (.removeConsent, .consent), (.removeOrder, .order):
      true
    case (.removeAction, .action), (.removeMeasure, .action), (.removeStage, .action): true
    case (.removeMeasure, .part(.measure)), (.removeStage, .part(.measure)),
      (.removeStage, .part(.stage)):
      true
    case (.removeMentee, _), (.removeMentor, _), (.removeConsent, _), (.removeOrder, _),
      (.removeAction, _), (.removeMeasure, _), (.removeStage, _):
      false
    case (.createProgramme, _), (.saveProgramme, _), (.fillDemo, _), (.rollOver, _), (.undo, _),
      (.redo, _):
      false
    case (.importRoadmap, _), (.saveAction, _), (.completeAction, _), (.reopenAction, _),
      (.renameRoadmap, _), (.shiftActions, _), (.addAction, _), (.placeAction, _), (.addStage, _),
      (.renameStage, _), (.placeStage, _), (.addMeasure, _), (.saveMeasure, _), (.placeMeasure, _):
      false
    case (.addMentee, _), (.saveMentee, _), (.addMentor, _), (.saveMentor, _), (.saveConsent, _),
      (.saveConsents, _), (.withdrawConsent, _), (.answer, _):
      false
    case (.pin, _), (.ban, _), (.forgetWish, _), (.acceptPair, _), (.acceptPairs, _),
      (.dissolvePair, _), (.beginOrder, _), (.saveOrder, _), (.signOrder, _), (.unsignOrder, _),
      (.markReaders, _), (.unmarkReaders, _):
      false
    }
  }
}
