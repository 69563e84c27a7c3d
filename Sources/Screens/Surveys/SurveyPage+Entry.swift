import Mentoring
import PlainText
import TerminalKit

extension SurveyPage {
  /// Opens a sheet to key it in.
  mutating func begin(_ sheet: SheetKey) -> [Wish] {
    guard let row = queue.row(sheet) else { return [] }
    let wishes = leaveField()
    keepPlace()
    mode = .entry(
      SheetEntry(
        row, answers: book.answers(of: sheet), at: places[sheet], draft: drafts(of: sheet)))
    select(sheet)
    return wishes
  }

  /// Opens the next sheet that waits; in the queue the one with the focus, where it waits.
  mutating func beginNextMissing() -> [Wish] {
    guard let sheet = nextMissing else { return [] }
    return begin(sheet)
  }

  /// The sheet that ``beginNextMissing()`` opens.
  var nextMissing: SheetKey? {
    if let entry { return queue.next(after: entry.sheet)?.sheet }
    guard let focused else { return queue.waiting(first: 1).first?.sheet }
    return focused.isComplete ? queue.next(after: focused.sheet)?.sheet : focused.sheet
  }

  /// Opens a sheet again where its reader was, whether the item there is answered or not.
  mutating func resume(_ sheet: SheetKey, at place: Int) -> [Wish] {
    let wishes = begin(sheet)
    move(to: place)
    return wishes
  }

  /// Says that somebody else has answered the item whose words are being typed, and lets undo take
  /// their answer.
  mutating func overtaken(by news: AnswerBook.News, _ context: Context) -> [Wish] {
    guard case .entry(var entry) = mode, entry.isTouched, let place = entry.place,
      let item = entry.item, news.places.contains(place)
    else { return [] }
    let answer = book.answers(of: entry.sheet)[item.number]
    let words = if case .text(let words)? = answer { words } else { "" }
    entry.offer(words)
    mode = .entry(entry)
    guard entry.isTouched else { return [] }
    let theirs = context.words.surveys.answer(answer, to: item, isSkipped: false)
    let field = DraftWords.Theirs(item.label, theirs)
    let undo = context.keyName(of: Self.undoWords)
    return [.tell(Notice(context.words.drafts.conflicting([field], undo), .obstacle))]
  }

  private mutating func keepPlace() {
    if let entry { places[entry.sheet] = entry.focus }
  }

  /// Answers the present item and goes on to the next.
  mutating func give(_ answer: Answer) -> [Wish] {
    guard case .entry(let entry) = mode, let place = entry.place else { return [] }
    let wishes = write(answer, at: place, of: entry.questionnaire)
    move(to: entry.onward(answers: book.answers(of: entry.sheet)))
    return wishes
  }

  /// Answers an open item with the words of its field.
  mutating func giveWords() -> [Wish] {
    guard let field = entry?.field else { return [] }
    return give(Self.answer(inWords: field.text))
  }

  /// Answers with the digit that was typed.
  mutating func giveDigit() -> [Wish] {
    guard let digit, let item = entry?.item, let answer = AnswerKey.answer(digit, to: item) else {
      return []
    }
    return give(answer)
  }

  /// Goes to an item by its place from 0; the words of a field that is left are kept.
  mutating func go(to target: Int) -> [Wish] {
    let wishes = leaveField()
    move(to: target)
    return wishes
  }

  /// Goes to the item before or after.
  mutating func step(_ distance: Int) -> [Wish] {
    guard let entry else { return [] }
    return go(to: entry.neighbour(distance, answers: book.answers(of: entry.sheet)))
  }

  /// Goes to the next item that waits.
  mutating func goToOpen() -> [Wish] {
    let wishes = leaveField()
    guard let entry else { return wishes }
    move(to: entry.nextOpen(answers: book.answers(of: entry.sheet)))
    return wishes
  }

  /// Puts the sheet away and opens the next one that waits; says what is left of it where it is not
  /// whole, as it waits on in the queue.
  mutating func finishSheet(_ context: Context) -> [Wish] {
    let wishes = leaveField()
    guard let sheet = entry?.sheet else { return wishes }
    let told = unfinished(sheet, context)
    guard let next = queue.next(after: sheet) else { return wishes + leave() + told }
    return wishes + begin(next.sheet) + told
  }

  private func unfinished(_ sheet: SheetKey, _ context: Context) -> [Wish] {
    guard let row = queue.row(sheet) else { return [] }
    let open = row.questionnaire.open(after: book.answers(of: sheet))
    guard let first = open.first else { return [] }
    let sentence = context.words.surveys.unfinished(row.name, open.count, first.number)
    return [.tell(Notice(sentence, .obstacle))]
  }

  /// Takes back the last typing in the field of words.
  mutating func undoTyping() -> [Wish] { changeField { $0.undo() } }

  /// Types again what was taken back in it.
  mutating func redoTyping() -> [Wish] { changeField { $0.redo() } }

  private mutating func changeField(_ change: (inout SheetEntry) -> Void) -> [Wish] {
    guard case .entry(var entry) = mode else { return [] }
    change(&entry)
    mode = .entry(entry)
    return []
  }

  /// Goes back to the queue: to the sheet while it waits, else to the next one.
  mutating func leave() -> [Wish] {
    guard let sheet = entry?.sheet else { return [] }
    let wishes = leaveField()
    keepPlace()
    mode = .queue
    clearQuery()
    let isComplete = queue.row(sheet)?.isComplete == true
    select(isComplete ? queue.next(after: sheet)?.sheet ?? sheet : sheet)
    return wishes
  }

  /// Shows the answers of a sheet in words.
  mutating func read() -> [Wish] {
    let wishes = leaveField()
    guard let sheet = entry?.sheet ?? focused?.sheet else { return wishes }
    mode = .reading(SheetReading(sheet, back: entry))
    return wishes
  }

  /// Goes back to where the answers were asked for.
  mutating func closeReading() -> [Wish] {
    guard case .reading(let reading) = mode else { return [] }
    mode = reading.back.map { .entry($0) } ?? .queue
    settle()
    return []
  }
}

extension SurveyPage {
  /// Shows what undo or redo changed.
  mutating func show(_ place: AnswerPlace) {
    guard entry != nil, let row = queue.row(place.sheet) else { return select(place.sheet) }
    var entry = SheetEntry(
      row, answers: book.answers(of: place.sheet), draft: drafts(of: place.sheet))
    entry.move(
      to: place.item - 1, answers: book.answers(of: place.sheet), draft: drafts(of: place.sheet))
    mode = .entry(entry)
    select(place.sheet)
  }

  /// Undo or redo is on its way: follows at once where it is known what it takes back.
  mutating func foresee(_ change: Change, _ context: Context) {
    guard change == .undo, case .entry = mode else { return book.forgetTrail() }
    guard let writes = book.takeBack() else { return }
    count(writes)
    if let place = writes.first?.place { show(place) }
  }

  /// Brings an entry back to what there is after the answers have changed under it.
  mutating func settle() {
    switch mode {
    case .entry(let entry):
      guard queue.row(entry.sheet) != nil else { return mode = .queue }
      guard !entry.isTouched else { return }
      let answers = book.answers(of: entry.sheet)
      let isSkipped = entry.questionnaire.skipped(by: answers).contains(entry.focus + 1)
      let isPastEnd = entry.item == nil && !entry.questionnaire.isComplete(with: answers)
      let target =
        isPastEnd
        ? entry.nextOpen(answers: answers)
        : isSkipped ? entry.neighbour(1, answers: answers) : entry.focus
      guard target != entry.focus || entry.field != nil else { return }
      move(to: target)
    case .reading(let reading) where queue.row(reading.sheet) == nil: mode = .queue
    case .reading, .queue, .finding: break
    }
  }

  private mutating func move(to target: Int) {
    guard case .entry(var entry) = mode else { return }
    entry.move(
      to: target, answers: book.answers(of: entry.sheet), draft: drafts(of: entry.sheet))
    mode = .entry(entry)
  }

  private func drafts(of sheet: SheetKey) -> (Int) -> String? {
    { [drafts] item in drafts[AnswerPlace(sheet: sheet, item: item)] }
  }

  /// Keeps the words of a field that is left; an emptied field leaves the kept answer as it is.
  private mutating func leaveField() -> [Wish] {
    guard case .entry(let entry) = mode, entry.isTouched, let place = entry.place,
      let text = entry.field?.text
    else { return [] }
    let answer = Self.answer(inWords: text)
    guard case .text = answer else {
      drafts[place] = nil
      return []
    }
    return write(answer, at: place, of: entry.questionnaire)
  }

  /// Writes an answer as one step; the answers that it jumps over go with it.
  private mutating func write(
    _ answer: Answer, at place: AnswerPlace, of questionnaire: Questionnaire
  ) -> [Wish] {
    var answers = book.answers(of: place.sheet)
    drafts[place] = if case .text(let words) = answer { words } else { nil }
    guard answers[place.item] != answer else {
      book.pardon(place)
      drafts[place] = nil
      return []
    }
    answers[place.item] = answer
    let skipped = questionnaire.skipped(by: answers).filter { answers[$0] != nil }.sorted()
    for item in skipped {
      guard case .text(let words)? = answers[item] else { continue }
      drafts[AnswerPlace(sheet: place.sheet, item: item)] = words
    }
    let change = book.write(
      [(item: place.item, answer: answer)] + skipped.map { (item: $0, answer: nil) },
      in: place.sheet)
    queue.count(place.sheet, in: book)
    written.insert(place.sheet)
    lay()
    return [.effect(.perform(change))]
  }

  /// What words mean as an answer: none, a dash or a dot leave the item blank.
  static func answer(inWords typed: String) -> Answer {
    let words = Sanitized(typed).text
    return ["", "-", "–", "—", "."].contains(words) ? .blank : .text(words)
  }
}
