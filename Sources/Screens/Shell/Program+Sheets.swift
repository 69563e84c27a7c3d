import Mentoring
import TerminalKit

extension Program {
  /// A sheet over the page.
  struct Layer: Sendable {
    var sheet: any Sheet
    /// The chapter that it lies over.
    let chapter: Chapter
  }

  /// Puts a sheet over what there is now; a question takes the place of one that is not answered,
  /// and stays as it is where it is the same.
  mutating func push(_ sheet: any Sheet) -> [Effect] {
    if let question = sheet as? Question {
      if (stack.last?.sheet as? Question)?.intent == question.intent { return [] }
      if stack.last?.sheet is Question { stack.removeLast() }
      isQuestionUnseen = true
    }
    stack.append(Layer(sheet: sheet, chapter: chapter))
    return sheet.queries.map { request($0) }
  }

  /// Lets the top sheet change and does what it wants; nothing where it does not care, or where
  /// there is none.
  mutating func changeSheet(_ change: (inout any Sheet, Context) -> SheetOutcome) -> [Effect]? {
    changeSheet(at: stack.count - 1, change)
  }

  private mutating func changeSheet(
    at place: Int, _ change: (inout any Sheet, Context) -> SheetOutcome
  ) -> [Effect]? {
    guard stack.indices.contains(place) else { return nil }
    let outcome = change(&stack[place].sheet, context)
    switch outcome {
    case .ignored: return nil
    case .stays(let wishes): return fulfil(wishes)
    case .closed(let answer, let wishes):
      let closed = stack.remove(at: place)
      return (answer.map { give($0, of: closed, at: place) } ?? []) + fulfil(wishes)
    }
  }

  /// Gives an answer to whoever has put the sheet up: the sheet below it, or else the page.
  private mutating func give(_ answer: SheetAnswer, of closed: Layer, at place: Int) -> [Effect] {
    if place == 0 { return fulfil(withPage(closed.chapter) { $0.answered(answer, $1) }) }
    return changeSheet(at: place - 1) { $0.answered(answer, $1) } ?? []
  }

  /// Gives what came of a work to the sheet that has waited for it, or else to the page.
  mutating func give(_ message: Message, to asker: Chapter) -> [Effect] {
    for place in stack.indices.reversed() {
      if let effects = changeSheet(at: place, { $0.receive(message, $1) }) { return effects }
    }
    return pass(message, to: asker)
  }

  /// Gives what was loaded to the sheets that have asked for it.
  mutating func giveSheets(_ answer: Loaded, to query: Query) {
    for index in stack.indices where stack[index].sheet.queries.contains(query) {
      stack[index].sheet.take(answer, context)
    }
  }

  /// Takes the sheets away when another chapter comes to the front, but for the question whether to
  /// leave.
  mutating func uncover() { stack.removeAll { !($0.sheet is Question) } }
}
