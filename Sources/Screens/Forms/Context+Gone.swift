import Mentoring

/// What is said of a record that somebody else has removed while it was open.
extension Context {
  /// Whether undo brings back what was removed last.
  private var bringsBack: Bool { overview?.undo?.title.removes == true }

  /// That what was typed into a form about it stays, and how the record comes back.
  var recordGone: Notice {
    Notice(words.drafts.recordGone(bringsBack ? keyNames : nil), .obstacle)
  }

  /// That a form about it has closed, into which nothing was typed.
  func formGone(_ rule: BrokenRule) -> Notice {
    Notice(
      bringsBack ? words.drafts.removedElsewhere(keyNames) : words.sentence(rule), .obstacle)
  }
}

extension StepTitle {
  /// Whether a record is gone after it that was there before.
  fileprivate var removes: Bool {
    switch self {
    case .removeMentee, .removeMentor, .removeConsent, .removeOrder: true
    default: false
    }
  }
}
