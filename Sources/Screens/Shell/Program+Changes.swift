import Mentoring

extension Program {
  /// A change being written.
  struct Asked: Sendable {
    let change: Change
    /// The chapter that asked for it.
    let chapter: Chapter
    /// The step that an undo or a redo is known to be about.
    var reversal: Overview.Reversal?
  }

  /// Whether what undo and redo would do is known: nothing is on its way to or from the file that
  /// changes it.
  private var isHistoryKnown: Bool { writing == 0 && !awaited.contains(.overview) }

  /// Takes the last step back, as far as it is known no other than the one that the screen names.
  mutating func undo() -> [Effect] {
    let reversal = isHistoryKnown ? context.overview?.undo : nil
    asked(Asked(change: .undo, chapter: chapter, reversal: reversal))
    return [.undo(expecting: reversal?.step)]
  }

  /// Brings back what the last undo took, no other step either.
  mutating func redo() -> [Effect] {
    let reversal = isHistoryKnown ? context.overview?.redo : nil
    asked(Asked(change: .redo, chapter: chapter, reversal: reversal))
    return [.redo(expecting: reversal?.step)]
  }

  /// Notes that a change is on its way to the file.
  mutating func asked(_ asked: Asked) {
    asking.append(asked)
    writing += 1
  }

  /// A change was written or refused.
  mutating func performed(_ change: Change, _ result: Result<Receipt, Refusal>) -> [Effect] {
    writing = max(0, writing - 1)
    let place = asking.firstIndex { $0.change == change }
    let asked =
      place.map { asking.remove(at: $0) } ?? Asked(change: change, chapter: chapter, reversal: nil)
    switch result {
    case .success(let receipt): tell(receipt, of: asked)
    case .failure(let refusal):
      isLeaving = false
      notice = Notice(context.words.sentence(refusal), .trouble)
    }
    var effects = fulfil(withPage(asked.chapter) { $0.finish(change, result, $1) })
    if case .success(let receipt) = result { effects += follow(receipt, of: asked) }
    return effects + (isLeaving ? endWhenWritten() : reload(telling: nil))
  }

  private mutating func tell(_ receipt: Receipt, of asked: Asked) {
    context.overview?.saved = receipt.at
    let words = context.words.shell
    let subject = asked.reversal?.subject ?? ""
    switch asked.change.way {
    case .edits where asked.change.title == .answer: break
    case .edits: notice = Notice(words.changed(receipt.title))
    case .undo: notice = Notice(words.undone(receipt.title, subject))
    case .redo: notice = Notice(words.redone(receipt.title, subject))
    }
  }

  /// Goes to where the reader sees what an undo or a redo has changed.
  private mutating func follow(_ receipt: Receipt, of asked: Asked) -> [Effect] {
    if case .edits = asked.change.way {
      origins[receipt.step] = asked.chapter
      return []
    }
    let origin = asked.reversal.flatMap { origins[$0.step] }
    origins[receipt.step] = origin
    guard let target = receipt.title.chapter ?? origin, target != .start, target != chapter else {
      return []
    }
    return pages[target]?.hasUnkept == true ? bring(target) : go(to: target, at: nil)
  }
}
