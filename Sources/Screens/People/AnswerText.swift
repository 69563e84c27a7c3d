import Mentoring
import TerminalKit

/// The filled-in sheets of somebody as facts: the question and the answer in words.
struct AnswerText {
  let context: Context

  /// A section for each sheet, in the order of the handbook.
  func sections(of sheets: [AnswerSheet]) -> [FactSheet.Section] {
    context.handbook.questionnaires.compactMap { questionnaire in
      let sheet = sheets.first { $0.questionnaire == questionnaire.code }
      return sheet.map { section(of: questionnaire, $0.answers) }
    }
  }

  private func section(of questionnaire: Questionnaire, _ answers: [Int: Answer])
    -> FactSheet.Section
  {
    let skipped = questionnaire.skipped(by: answers)
    let facts = questionnaire.items.map { item in
      FactSheet.Fact(
        "\(item.number). \(item.label)",
        text(of: answers[item.number], to: item, isSkipped: skipped.contains(item.number)),
        role: answers[item.number] == nil || answers[item.number] == .blank ? .muted : .text)
    }
    return FactSheet.Section(heading: questionnaire.title(in: context.language), facts: facts)
  }

  /// An answer in words.
  func text(of answer: Answer?, to item: Questionnaire.Item, isSkipped: Bool) -> String {
    let words = context.words.people
    switch answer {
    case nil: return isSkipped ? words.skipped : words.notKeyedIn
    case .blank: return words.blank
    case .yesNo(let isYes): return isYes ? words.yes : words.no
    case .scale(let mark): return words.mark(mark)
    case .text(let text): return text
    case .frequency(let number):
      guard case .frequency(let options) = item.kind, options.indices.contains(number - 1) else {
        return "\(number)"
      }
      return options[number - 1]
    }
  }
}
