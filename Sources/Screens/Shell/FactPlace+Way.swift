import Mentoring

extension FactPlace {
  /// The chapter in which the work is done, and what to show there; the way back leads to `chapter`.
  func way(from chapter: Chapter) -> (chapter: Chapter, aim: Aim?) {
    switch self {
    case .organisation: (.organisation, .back(chapter))
    case .roadmap: (.roadmap, nil)
    case .base(let side, let isEmpty): (side.chapter, isEmpty ? .new : nil)
    case .consents(let side, let person): (side.chapter, person.map { .consents($0) })
    case .sheets(let person): (.surveys, person.map { .sheet($0) })
    case .board: (.board, .unpaired)
    case .orders: (.orders, nil)
    }
  }
}

extension Side {
  /// The chapter of its base.
  var chapter: Chapter { self == .mentee ? .mentees : .mentors }
}
