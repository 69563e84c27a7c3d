import Mentoring
import TerminalKit

@testable import Screens

/// People who owe sheets, and a small world that keeps what they answered.
enum SurveySamples {
  static func row(
    _ id: Int64, _ name: String, _ sides: [Side], _ answers: [Side: [Int: Answer]] = [:]
  )
    -> SurveyRow
  {
    SurveyRow(
      person: Person(id: Person.ID(id), name: PersonName(name)), sides: sides,
      sheets: Side.allCases.compactMap { side in
        answers[side].map {
          AnswerSheet(
            person: Person.ID(id), questionnaire: Samples.questionnaire(side).code, answers: $0)
        }
      })
  }

  static let whole: [Int: Answer] = [
    1: .yesNo(true), 2: .text("в этом саду, два года назад"), 3: .scale(8), 4: .frequency(2),
  ]

  /// Four people and five sheets: two whole, one begun, two not yet begun.
  static let people = [
    row(1, "Абрамова Инна Олеговна", [.mentee], [.mentee: whole]),
    row(2, "Ёлкина Дарья Петровна", [.mentee, .mentor], [.mentee: [1: .yesNo(false)]]),
    row(3, "Жукова Анна Сергеевна", [.mentee]),
    row(4, "Орлова Вера Ильинична", [.mentor], [.mentor: whole]),
  ]

  static func answer(
    _ person: Int64, _ side: Side, _ item: Int, _ answer: Answer?
  ) -> Edit {
    .surveys(
      .answer(
        person: Person.ID(person), questionnaire: Samples.questionnaire(side).code, item: item,
        answer))
  }

  static func change(_ edits: Edit...) -> Change { Change(edits, .answer) }

  /// A stage with the queue in front.
  static func stage(
    language: Language = .russian, size: Size = Size(width: 80, height: 24),
    people: [SurveyRow] = SurveySamples.people
  ) throws -> Stage {
    var stage = try Stage(
      at: .surveys, language: language, size: size, answers: [.surveys: .surveys(people)])
    _ = stage.takeWishes()
    return stage
  }

  /// A stage with the sheet of a person in front.
  static func entry(
    of person: Int64, language: Language = .russian, size: Size = Size(width: 80, height: 24)
  ) throws -> Stage {
    var stage = try stage(language: language, size: size)
    stage.open(at: .sheet(Person.ID(person)))
    return stage
  }

  static let receipt = Receipt(step: Step.ID(9), title: .answer, at: Samples.moment)
}

extension Stage {
  /// Goes to something in survey entry, as another chapter would.
  mutating func open(at aim: Aim) { _ = program.go(to: .surveys, at: aim) }

  /// The page in front.
  var page: SurveyPage? { program.pages[.surveys] as? SurveyPage }

  /// The number of the item that has the keys, or nothing at the end or out of entry.
  var item: Int? { page?.entry?.item?.number }

  /// Whose sheet has the keys.
  var person: Int64? { page?.entry?.sheet.person.number }

  /// What stands as the answer in the line of an item.
  func shown(_ label: String) -> String? {
    guard let line = lines.first(where: { $0.contains(" \(label) ") }),
      let start = line.ranges(of: label).first?.upperBound
    else { return nil }
    let cells = line[start...].split(separator: "  ", omittingEmptySubsequences: true)
    return cells.count > 1 ? String(cells[0].drop { $0 == " " }) : ""
  }

  /// The changes asked for since the last call.
  mutating func takeChanges() -> [Change] {
    takeWishes().compactMap { effect in
      switch effect {
      case .perform(let change): change
      case .undo: .undo
      case .redo: .redo
      default: nil
      }
    }
  }

  /// Confirms changes and answers with what is kept then.
  mutating func confirm(_ changes: [Change], people: [SurveyRow]) {
    for change in changes { send(.performed(change, .success(SurveySamples.receipt))) }
    answer([.surveys: .surveys(people)])
  }
}
