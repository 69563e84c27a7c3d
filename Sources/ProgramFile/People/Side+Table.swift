internal import Mentoring

extension Side {
  /// The table of its cards, and the column of other tables that refers to them.
  var table: String {
    switch self {
    case .mentee: "mentee"
    case .mentor: "mentor"
    }
  }

  /// The side across.
  var other: Side {
    switch self {
    case .mentee: .mentor
    case .mentor: .mentee
    }
  }

  /// What a refusal calls a card of it.
  var field: BrokenRule.Field {
    switch self {
    case .mentee: .mentee
    case .mentor: .mentor
    }
  }
}
