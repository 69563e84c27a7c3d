import Mentoring

extension Program {
  /// A change being written.
  struct Asked: Sendable {
    let change: Change
    /// The chapter that asked for it.
    let chapter: Chapter
    /// The step that an undo or a redo is known to be about.
    var reversal: Overview.Reversal?
    /// How many steps are taken back in a row, this one with those before it.
    var steps = 1
  }

  /// Whether the overview has every change that was asked for here, so that it tells what undo and
  /// redo would do; what another program did meanwhile is for the file to notice.
  private var isHistoryKnown: Bool { writing == 0 && !isOverviewOlder }

  /// A sentence why nothing can be undone; none where only the file knows.
  var undoObstacle: String? {
    if let wait = wait(for: .undo) { return wait }
    let barrier = context.overview?.undoBarrier.map { BrokenRule.barrier($0) }
    return obstacle(to: context.overview?.undo, barrier ?? .nothingToUndo)
  }

  /// A sentence why nothing can be brought back; none where only the file knows.
  var redoObstacle: String? {
    wait(for: .redo) ?? obstacle(to: context.overview?.redo, .nothingToRedo)
  }

  /// Why nothing more is taken back, or brought back, just now; nothing while the file answers
  /// quickly, so that several steps are taken back as fast as the key is pressed.
  private func wait(for change: Change) -> String? {
    guard works.contains(where: { $0.id == .file }) else { return nil }
    let words = context.words.waiting
    return asking.contains { $0.change == change } ? words.undoGoesOn : words.changeGoesOn
  }

  private func obstacle(to reversal: Overview.Reversal?, _ rule: BrokenRule) -> String? {
    if pages[chapter]?.hasForm == true { return formIsOpen }
    return isHistoryKnown && reversal == nil ? context.words.sentence(rule) : nil
  }

  /// That the form in front must be closed first, and by which keys.
  var formIsOpen: String {
    let keys = pages[chapter]?.savingKeys(context)
    return context.words.shell.formIsOpen(keys?.save, keys?.close)
  }

  /// Takes the last step back, as far as it is known no other than the one that the screen names.
  mutating func undo() -> [Effect] {
    [.undo(expecting: reverse(.undo, context.overview?.undo)?.step)]
  }

  /// Takes several steps back, the last first; each only as long as it is the next one.
  mutating func undo(_ steps: [Step.ID]) -> [Effect] {
    steps.enumerated().map { place, step in
      asked(Asked(change: .undo, chapter: chapter, reversal: nil, steps: place + 1))
      return .undo(expecting: step)
    }
  }

  /// Brings back what the last undo took, no other step either.
  mutating func redo() -> [Effect] {
    [.redo(expecting: reverse(.redo, context.overview?.redo)?.step)]
  }

  private mutating func reverse(_ change: Change, _ named: Overview.Reversal?)
    -> Overview.Reversal?
  {
    let reversal = isHistoryKnown ? named : nil
    withPage(chapter) { $0.foresee(change, $1) }
    asked(Asked(change: change, chapter: chapter, reversal: reversal))
    return reversal
  }

  /// Notes that a change is on its way to the file.
  mutating func asked(_ asked: Asked) {
    asking.append(asked)
    writing += 1
  }

  /// A change was written or refused.
  mutating func performed(_ change: Change, _ result: Result<Receipt, Refusal>) -> [Effect] {
    writing = max(0, writing - 1)
    endWriting()
    let place = asking.firstIndex { $0.change == change }
    let asked =
      place.map { asking.remove(at: $0) } ?? Asked(change: change, chapter: chapter, reversal: nil)
    switch result {
    case .success(let receipt):
      if receipt.isWritten { isOverviewOlder = true }
      tell(receipt, of: asked)
    case .failure(.store(.stopped)):
      isLeaving = false
      notice = Notice(context.words.waiting.changeStopped, .note)
    case .failure(let refusal):
      isLeaving = false
      notice = Notice(context.words.sentence(refusal), .trouble)
    }
    let wishes = withPage(asked.chapter) { $0.finish(change, result, $1) }
    // Only the page that the reader looks at leads elsewhere.
    var effects = fulfil(asked.chapter == chapter ? wishes : wishes.filter { !$0.leads })
    if case .success(let receipt) = result { effects += follow(receipt, of: asked) }
    return effects + (isLeaving ? endWhenWritten() : reload(telling: nil))
  }

  private mutating func tell(_ receipt: Receipt, of asked: Asked) {
    let words = context.words.shell
    guard receipt.isWritten else {
      if asked.change.title != .answer { tell(Notice(words.nothingChanged), at: receipt.at) }
      return
    }
    context.overview?.saved = receipt.at
    let (subject, count) = (asked.reversal?.subject ?? "", asked.reversal?.count ?? 1)
    switch asked.change.way {
    case .edits where asked.change.title == .answer: break
    case .edits(let edits):
      let told = words.changed(receipt.title, edits.count, context.keyNames)
      tell(Notice(told), at: receipt.at)
    case .undo where asked.steps > 1:
      tell(Notice(words.undoneSteps(asked.steps, context.keyNames)), at: receipt.at)
    case .undo: tell(Notice(words.undone(receipt.title, subject, count)), at: receipt.at)
    case .redo: tell(Notice(words.redone(receipt.title, subject, count)), at: receipt.at)
    }
  }

  /// Goes to where the reader sees what an undo or a redo has changed.
  private mutating func follow(_ receipt: Receipt, of asked: Asked) -> [Effect] {
    guard receipt.isWritten else { return [] }
    if case .edits = asked.change.way {
      origins[receipt.step] = asked.chapter
      return []
    }
    let origin = asked.reversal.flatMap { origins[$0.step] }
    origins[receipt.step] = origin
    // The history shows itself what was done.
    guard chapter != .history else { return [] }
    guard let target = receipt.title.chapter ?? origin, target != .start, target != chapter else {
      return []
    }
    return pages[target]?.hasUnkept == true ? bring(target) : go(to: target, at: nil)
  }
}
