internal import GRDB
internal import Mentoring

/// The edits of one step being made, within its transaction.
struct Writing {
  let database: Database
  /// The day on which the step is made.
  let today: CalendarDay
  /// The people that the edits added or kept, in the order of the edits.
  var people: [Person.ID] = []

  init(database: Database, today: CalendarDay) {
    self.database = database
    self.today = today
  }

  /// What the edits before this one left.
  var reading: Reading { Reading(database: database) }

  /// Makes one edit, or throws the rule that it breaks.
  mutating func apply(_ edit: Edit) throws {
    switch edit {
    case .organisation(let edit): try apply(edit)
    case .roadmap(let edit): try apply(edit)
    case .people(let edit): try apply(edit)
    case .consents(let edit): try apply(edit)
    case .surveys(let edit): try apply(edit)
    case .pairs(let edit): try apply(edit)
    case .orders(let edit): try apply(edit)
    }
  }
}
