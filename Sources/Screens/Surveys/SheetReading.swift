import Mentoring
import TerminalKit

/// All answers of a sheet in words, to look through.
struct SheetReading: Sendable {
  let sheet: SheetKey
  /// The entry that goes on afterwards.
  let back: SheetEntry?
  private(set) var top = 0

  init(_ sheet: SheetKey, back: SheetEntry? = nil) {
    self.sheet = sheet
    self.back = back
  }

  /// Takes the keys that scroll; returns whether the key was one of them.
  mutating func handle(_ key: Key, count: Int, height: Int) -> Bool {
    let page = max(1, height - 1)
    switch key {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown, .space: top += page
    case .home: top = 0
    case .end: top = count
    default: return false
    }
    top = min(max(0, top), max(0, count - height))
    return true
  }

  /// The questions and answers of a sheet as lines of that width.
  static func lines(
    _ questionnaire: Questionnaire, _ answers: [Int: Answer], width: Int, _ words: SurveyWords
  ) -> [TextRun] {
    let skipped = questionnaire.skipped(by: answers)
    return questionnaire.items.flatMap { item in
      let isSkipped = skipped.contains(item.number)
      let answer = words.answer(answers[item.number], to: item, isSkipped: isSkipped)
      let role: Role =
        switch answers[item.number] {
        case _ where isSkipped: .muted
        case nil: .warning
        case .blank: .muted
        default: .accent
        }
      let text = answer.isEmpty ? words.waits : answer
      return Paragraph.lines(of: "\(item.number). \(item.text)", width: width)
        .map { TextRun($0) }
        + Paragraph.lines(of: text, width: max(1, width - 4))
        .map { TextRun("    \($0)", role: role) }
    }
  }
}
