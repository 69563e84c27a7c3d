import Mentoring
import TerminalKit
import TestSupport

@testable import Screens

/// Every form of the program, as a reader opens it.
enum AnyForm: String, CaseIterable, Sendable {
  case mentee, mentor, consent, mending, withdrawal, marked, order, organisation, programme, action

  /// A program with the form open and its first field in focus.
  func stage(_ language: Language, _ size: Size) throws -> Stage {
    var stage: Stage
    switch self {
    case .mentee, .mentor:
      stage = try Stage.people(self == .mentee ? .mentee : .mentor, language: language, size: size)
      try stage.press("F4")
    case .consent, .mending, .withdrawal:
      stage = try Stage.people(.mentee, language: language, size: size)
      for key in ["End", "c", "Down"] { try stage.press(answering: PeopleSamples.answers, key) }
      try stage.press(self == .consent ? "Ins" : self == .mending ? "F4" : "F5")
    case .marked:
      stage = try Stage.people(.mentee, language: language, size: size)
      try stage.press("+", "Enter", "g")
    case .order:
      stage = try OrderSamples.stage(.readyDraft, language: language, size: size)
      try stage.press("F4")
    case .organisation:
      stage = try Stage(at: .now, language: language, size: size)
      try stage.press("Ctrl+O")
    case .programme:
      stage = Stage(language: language, size: size)
      try stage.press("n")
    case .action:
      stage = try Stage(
        at: .roadmap, language: language, size: size,
        answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)])
      try stage.press("Down", "Down", "Down", "F4")
    }
    try stage.press("Ctrl+Home")
    _ = stage.takeWishes()
    return stage
  }

  /// The form that is open.
  func form(in stage: Stage) -> Form? {
    switch stage.program.pages[stage.program.chapter] {
    case let page as PeoplePage:
      switch page.mode {
      case .editing(let form): form.form
      case .consenting(let form): form.form
      case .consents(let pane):
        if case .typing(let form) = pane.mode { form.form } else { nil }
      default: nil
      }
    case let page as OrdersPage:
      if case .editing(let form) = page.mode { form.form } else { nil }
    case let page as OrganisationPage: page.card?.form
    case let page as StartPage:
      if case .new(let form) = page.mode { form.form } else { nil }
    case let page as RoadmapPage:
      if case .editing(let form) = page.mode { form.form } else { nil }
    default: nil
    }
  }
}
