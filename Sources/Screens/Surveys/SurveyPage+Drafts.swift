import Mentoring
import TerminalKit

/// Words that are being typed as an answer outlive the program, as what stands in a form does; and
/// whoever leaves them keeps them as the answer.
extension SurveyPage {
  var hasUnkept: Bool { typing != nil }

  /// The field whose words are not kept yet.
  private var typing: SheetEntry? {
    guard case .entry(let entry) = mode, entry.isTouched else { return nil }
    return entry
  }

  var formInFront: Form? { nil }

  /// The field as a form of its own, named by the number of its item.
  var openForm: OpenForm? {
    guard let entry = typing, let item = entry.item, let text = entry.field?.text else {
      return nil
    }
    let name = "\(item.number)"
    var form = Form(
      [FormField(name, item.label, .text(limit: SheetEntry.limit))],
      values: [name: .text(entry.opened)])
    form.set(name, to: .text(text))
    return OpenForm(
      "answer", of: entry.sheet.person.number, form, more: [Self.sheetName: entry.sheet.text],
      sent: nil)
  }

  private static let sheetName = "sheet"

  mutating func reopen(_ draft: Draft, _ context: Context) -> Reopening {
    guard isLoaded else { return .waits() }
    switch mode {
    case .queue, .entry: break
    case .finding, .reading: return .waits()
    }
    guard let sheet = draft.more(Self.sheetName).flatMap({ SheetKey($0) }),
      let number = Int(draft.focus), let text = draft[draft.focus],
      let questionnaire = queue.row(sheet)?.questionnaire,
      !questionnaire.skipped(by: book.answers(of: sheet)).contains(number)
    else { return .gone }
    // No words are unkept now that it could write.
    _ = resume(sheet, at: number - 1)
    guard case .entry(var entry) = mode, entry.item?.number == number, entry.field != nil else {
      return .gone
    }
    let before = draft.fields.first { $0.name == draft.focus }?.before
    let isOvertaken = before != entry.opened
    entry.type(text)
    mode = .entry(entry)
    return .opened(isOvertaken: isOvertaken)
  }

  /// Writes the words of the field, and stays in it.
  ///
  /// What the file has refused is left as it is: the shell asks before it is lost.
  mutating func keepTyped(_ context: Context) -> [Wish] {
    guard let entry = typing, entry.place.map({ book.refused.contains($0) }) == false else {
      return []
    }
    return go(to: entry.focus)
  }
}
