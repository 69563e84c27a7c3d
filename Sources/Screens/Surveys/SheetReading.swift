import Mentoring
import TerminalKit

/// All answers of a sheet in words, to look through.
struct SheetReading: Sendable {
  let sheet: SheetKey
  /// The entry that goes on afterwards.
  let back: SheetEntry?
  /// How far it has been read.
  var reading = Reading()

  init(_ sheet: SheetKey, back: SheetEntry? = nil) {
    self.sheet = sheet
    self.back = back
  }

  /// The questions and answers of a sheet.
  static func lines(
    _ questionnaire: Questionnaire, _ answers: [Int: Answer], _ words: SurveyWords
  ) -> [Pager.Line] {
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
      return [
        Pager.Line("\(item.number). \(item.text)"), Pager.Line(text, role: role, indent: 4),
      ]
    }
  }
}

extension SurveyPage: Reader {
  var openText: Reading? {
    get { if case .reading(let reading) = mode { reading.reading } else { nil } }
    set {
      guard let newValue, case .reading(var reading) = mode else { return }
      reading.reading = newValue
      mode = .reading(reading)
    }
  }

  func text(_ context: Context) -> [Pager.Line] {
    guard case .reading(let reading) = mode, let row = queue.row(reading.sheet) else { return [] }
    return SheetReading.lines(
      row.questionnaire, book.answers(of: reading.sheet), context.words.surveys)
  }

  func readingBody(_ context: Context) -> Rect { SurveyLayout.reading(in: context.body) }
}
