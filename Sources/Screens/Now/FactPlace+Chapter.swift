import Mentoring

extension FactPlace {
  /// Where the work is done, as pages and what they are opened at.
  var destination: (chapter: Chapter, aim: Aim?) {
    switch self {
    case .organisation: (.organisation, .back(.now))
    case .roadmap: (.roadmap, nil)
    case .base(.mentee, let isEmpty): (.mentees, isEmpty ? .new : nil)
    case .base(.mentor, let isEmpty): (.mentors, isEmpty ? .new : nil)
    case .consents(.mentee, let person): (.mentees, person.map { .consents($0) })
    case .consents(.mentor, let person): (.mentors, person.map { .consents($0) })
    case .sheets(let person): (.surveys, person.map { .sheet($0) })
    case .board: (.board, nil)
    case .orders: (.orders, nil)
    }
  }
}
