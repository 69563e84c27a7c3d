internal import PlainText

/// What an action is about, as far as the rules need to know.
enum RoadmapStep: Hashable, CaseIterable {
  case coordinatorOrder, introductionOrder
  case menteeBase, mentorBase, trainingApproved, mentorsTrained
  case pairsFormed, pairOrder
  case firstMeeting, trialMeeting, planningMeeting, finalMeeting

  /// What the action is by its fact, else by its words.
  init?(_ action: RoadmapAction) {
    let text = SearchForm(action.text).text
    let found = Self.allCases.first { step in
      action.fact.map { step.facts.contains($0.text) } ?? step.isNamed(in: text)
    }
    guard let found else { return nil }
    self = found
  }

  /// What must be over, or have begun, before.
  var needs: [RoadmapStep] {
    switch self {
    case .mentorsTrained: [.trainingApproved]
    case .pairsFormed: [.menteeBase, .mentorBase]
    case .pairOrder: [.pairsFormed]
    case .firstMeeting: [.pairOrder]
    case .trialMeeting: [.firstMeeting]
    case .planningMeeting: [.trialMeeting]
    case .finalMeeting: [.planningMeeting]
    default: []
    }
  }

  private var facts: [String] {
    switch self {
    case .introductionOrder: ["introduction-order"]
    case .coordinatorOrder: ["coordinator-order"]
    case .menteeBase: ["mentee-base", "mentee-base-adults", "mentee-base-children"]
    case .mentorBase: ["mentor-base"]
    case .trainingApproved: ["training-approved"]
    case .mentorsTrained: ["mentors-trained"]
    case .pairsFormed: ["pairs-formed"]
    case .pairOrder: ["pair-order"]
    case .firstMeeting: ["first-meetings"]
    case .trialMeeting: ["trial-meetings"]
    case .planningMeeting: ["planning-meetings"]
    case .finalMeeting: ["final-meetings"]
    }
  }

  private func isNamed(in text: String) -> Bool {
    let words: [[String]] =
      switch self {
      case .introductionOrder: [["приказ", "внедрени", "модел"]]
      case .coordinatorOrder: [["назначени", "куратор"], ["назначить", "куратор"]]
      case .menteeBase: [["формирование баз", "наставляемых"]]
      case .mentorBase: [["формирование баз", "наставников"]]
      case .trainingApproved: [["утверд", "график", "обучени"]]
      case .mentorsTrained: [["организовать обучение наставников"], ["организация обучения"]]
      case .pairsFormed: [["соединение наставников"]]
      case .pairOrder: [["приказ", "утверждении наставнических пар"], ["приказ", "закреплении"]]
      case .firstMeeting: [["первой", "встречи"]]
      case .trialMeeting: [["пробной", "встречи"]]
      case .planningMeeting: [["встречи-планирования"]]
      case .finalMeeting: [["заключительной встречи"]]
      }
    return words.contains { $0.allSatisfy(text.contains) }
  }
}
